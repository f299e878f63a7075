import type { Municipality, Rank } from '../../domain/dataset.ts';
import { isOfOne } from '../../domain/isOfOne.ts';
import { isDoubted } from '../../domain/peers.ts';
import type { RankRange } from '../../domain/rank.ts';
import { levelSentence } from '#words/municipality/levelSentence.ts';
import { rankIs, rankMayBe } from '#words/municipality/rankWords.ts';
import { joinSentences } from '../language/joinSentences.ts';
import type { Text } from '../text.ts';

/** A range over this part of the list says little of where a municipality stands. */
const WIDE = 1 / 3;

/** Whether the list says little of where it stands. */
export const isWide = ({ from, to }: RankRange, { of }: Rank): boolean => to - from >= of * WIDE;

/** What chance makes of a rank; `null` where it moves nothing. */
export const rangeSentence = (range: RankRange, rank: Rank): Text | null =>
  range.from === range.to ? null : rankMayBe(range, isWide(range, rank));

/**
 * On which side of 1 the rate lies, and the rank with its range; what drawings say on the municipality's page.
 * Empty where it is one person.
 *
 * @param range of the rank, at 95 %
 */
export function placeParagraph(municipality: Municipality, range: RankRange): Text {
  if (isOfOne(municipality)) return [];
  const rank = municipality.ranks.country;
  if (isDoubted(municipality)) return rankIs(municipality, rank, true);
  return joinSentences([
    levelSentence(municipality),
    rankIs(municipality, rank, false),
    rangeSentence(range, rank),
  ]);
}
