import type { Dataset, Municipality } from '../../../domain/dataset.ts';
import { developmentOf } from '../../development.ts';
import { rates } from '../figures.ts';
import { moreOrFewer } from '../language/peopleInWords.ts';
import { joinSentences } from '../../language/joinSentences.ts';
import { type Text, t } from '../../text.ts';

/** Whether there are more people and fewer of the inhabitants, or the other way round. */
function disagree(municipality: Municipality): boolean {
  const change = developmentOf(municipality)?.change;
  return change?.rate != null && change.persons * change.rate < 0;
}

/** Those whose count and rate have gone different ways. */
export const countsAgainstRates = ({ municipalities }: Dataset): Municipality[] =>
  municipalities.filter(disagree);

/**
 * That count and rate have gone different ways: `17 more people … in 2024 than in 2022, but the rate … from
 * 2.13 to 2.10`; `null` where they haven't.
 *
 * @param subject where: `In Copenhagen`
 */
export function countAgainstRate(municipality: Municipality, subject: string): Text | null {
  const development = developmentOf(municipality);
  if (development === null || !disagree(municipality)) return null;
  const { previous, latest, change } = development;
  const [before, now] = rates([previous.rate ?? 0, latest.rate ?? 0]);
  const inhabitants = change.persons > 0 ? 'more' : 'fewer';
  const one = Math.abs(change.persons) === 1;
  return joinSentences([
    t`${subject}, ${moreOrFewer(change.persons)} ${one ? 'person' : 'people'} experiencing homelessness ${one ? 'was' : 'were'} counted in ${String(latest.year)} than in ${String(previous.year)}, but the rate per 1,000 inhabitants went the other way, from ${before ?? ''} to ${now ?? ''}, because there are now ${inhabitants} inhabitants.`,
    change.verdict === 'maybe-chance' ? t`Both differences may be due to chance.` : null,
  ]);
}
