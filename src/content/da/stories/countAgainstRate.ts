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
 * That count and rate have gone different ways: `17 flere end i 2022, men 2,10 pr. 1.000 indbyggere mod
 * 2,13`; `null` where they haven't.
 *
 * @param subject where: `I København`
 */
export function countAgainstRate(municipality: Municipality, subject: string): Text | null {
  const development = developmentOf(municipality);
  if (development === null || !disagree(municipality)) return null;
  const { previous, latest, change } = development;
  const [before, now] = rates([previous.rate ?? 0, latest.rate ?? 0]);
  const inhabitants = change.persons > 0 ? 'flere' : 'færre';
  return joinSentences([
    t`${subject} blev der talt ${moreOrFewer(change.persons)} i hjemløshed i ${String(latest.year)} end i ${String(previous.year)}, men tallet pr. 1.000 indbyggere gik den anden vej, fra ${before ?? ''} til ${now ?? ''}, fordi der er blevet ${inhabitants} indbyggere.`,
    change.verdict === 'maybe-chance' ? t`Begge forskelle kan være tilfældige.` : null,
  ]);
}
