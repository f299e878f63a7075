import { LARGER_BELOW } from '../../../domain/chanceTest.ts';
import { formatNumberInText } from '../../../format/formatNumber.ts';
import { type Text, figure, t } from '../../text.ts';

/** Lower limits, highest first: from here on this is how one says it. */
const SHARES: readonly (readonly [number, string])[] = [
  [0.95, 'practically all cases'],
  [0.85, 'about nine in ten cases'],
  [0.77, 'about four in five cases'],
  [0.71, 'about three in four cases'],
  [0.63, 'about two in three cases'],
  [0.55, 'about six in ten cases'],
  [0.51, 'just over half of all cases'],
  [0.49, 'half of all cases'],
  [0.44, 'almost half of all cases'],
  [0.37, 'about two in five cases'],
  [0.29, 'about one in three cases'],
  [0.225, 'about one in four cases'],
  [0.182, 'about one in five cases'],
];

/** Where the verdict turns, the words must say on which side. */
const ODDS_AT_LIMIT = 1 / LARGER_BELOW;

/** Never farther off than a twelfth. */
function roundedOdds(odds: number): number {
  const step = odds <= 30 ? 1 : odds <= 100 ? 5 : odds <= 300 ? 10 : 50;
  return Math.round(odds / step) * step;
}

/** How often something with this probability happens: `almost half of all cases`. */
export function howOften(probability: number): Text {
  const words = SHARES.find(([from]) => probability >= from)?.[1];
  if (words !== undefined) return [words];
  if (probability < 0.001) return t`fewer than one in ${figure(1000, '1,000')} cases`;
  const odds = roundedOdds(1 / probability);
  if (odds === ODDS_AT_LIMIT) {
    return t`just ${probability < LARGER_BELOW ? 'under' : 'over'} one in ${figure(odds, String(odds))} cases`;
  }
  return t`about one in ${figure(odds, formatNumberInText(odds))} cases`;
}
