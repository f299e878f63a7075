import type { Dataset, Municipality } from '../../domain/dataset.ts';
import { BOTH_MAY_BE_CHANCE } from '#words/municipality/comparisonClauseWords.ts';
import { wentOtherWays } from '#words/stories/countAgainstRateWords.ts';
import { developmentOf } from '../development.ts';
import { capitalise } from '../language/capitalise.ts';
import { joinSentences } from '../language/joinSentences.ts';
import { plain, type Text } from '../text.ts';
import { rates } from '../values.ts';

/** Whether there are more people and fewer of the inhabitants, or the other way round. */
function disagree(municipality: Municipality): boolean {
  const change = developmentOf(municipality)?.change;
  return change?.rate != null && change.persons * change.rate < 0;
}

/** Those whose count and rate have gone different ways. */
export const countsAgainstRates = ({ municipalities }: Dataset): Municipality[] =>
  municipalities.filter(disagree);

/**
 * That count and rate have gone different ways; `null` where they haven't.
 *
 * @param where begins the sentence: `I København`
 */
export function countAgainstRate(
  municipality: Municipality,
  where: string = plain(capitalise([municipality.locative])),
): Text | null {
  const development = developmentOf(municipality);
  if (development === null || !disagree(municipality)) return null;
  const { previous, latest, change } = development;
  const [before, now] = rates([previous.rate ?? 0, latest.rate ?? 0]);
  return joinSentences([
    wentOtherWays(where, development, before ?? '', now ?? ''),
    change.verdict === 'maybe-chance' ? BOTH_MAY_BE_CHANCE : null,
  ]);
}
