import { LARGER_BELOW } from '../../domain/chanceTest.ts';
import { aboutOneIn, atLimitOf, OFTEN, rarerThanOneIn } from '#words/language/frequencies.ts';
import type { Text } from '../text.ts';

/** Lower limits, highest first: from here on this is how one says it. */
const FROM = [
  [0.95, 'nearlyAll'],
  [0.85, 'nineInTen'],
  [0.77, 'fourInFive'],
  [0.71, 'threeInFour'],
  [0.63, 'twoInThree'],
  [0.55, 'sixInTen'],
  [0.51, 'overHalf'],
  [0.49, 'half'],
  [0.44, 'nearlyHalf'],
  [0.37, 'twoInFive'],
  [0.29, 'oneInThree'],
  [0.225, 'oneInFour'],
  [0.182, 'oneInFive'],
] as const;

/** What is so frequent that a language has words for it. */
export type Frequent = (typeof FROM)[number][1];

/** Rarer than this nobody needs to know how rare. */
const RAREST = 0.001;

/** Where the verdict turns, the words must say on which side. */
const ODDS_AT_LIMIT = 1 / LARGER_BELOW;

/** Never farther off than a twelfth. */
function roundedOdds(odds: number): number {
  const step = odds <= 30 ? 1 : odds <= 100 ? 5 : odds <= 300 ? 10 : 50;
  return Math.round(odds / step) * step;
}

/** How often something with this probability happens: `almost half of all cases`. */
export function howOften(probability: number): Text {
  const frequent = FROM.find(([from]) => probability >= from)?.[1];
  if (frequent !== undefined) return [OFTEN[frequent]];
  if (probability < RAREST) return rarerThanOneIn(1 / RAREST);
  const odds = roundedOdds(1 / probability);
  return odds === ODDS_AT_LIMIT ? atLimitOf(odds, probability < LARGER_BELOW) : aboutOneIn(odds);
}
