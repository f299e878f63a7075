import { LARGER_BELOW } from '../../../domain/chanceTest.ts';
import { formatNumberInText } from '../../../format/formatNumber.ts';
import { type Text, figure, t } from '../../text.ts';

/** Lower limits, highest first: from here on this is how one says it. */
const SHARES: readonly (readonly [number, string])[] = [
  [0.95, 'så godt som alle tilfælde'],
  [0.85, 'omkring ni ud af ti tilfælde'],
  [0.77, 'omkring fire ud af fem tilfælde'],
  [0.71, 'omkring tre ud af fire tilfælde'],
  [0.63, 'omkring to ud af tre tilfælde'],
  [0.55, 'omkring seks ud af ti tilfælde'],
  [0.51, 'lidt over halvdelen af tilfældene'],
  [0.49, 'halvdelen af tilfældene'],
  [0.44, 'næsten halvdelen af tilfældene'],
  [0.37, 'omkring to ud af fem tilfælde'],
  [0.29, 'omkring hvert tredje tilfælde'],
  [0.225, 'omkring hvert fjerde tilfælde'],
  [0.182, 'omkring hvert femte tilfælde'],
];

/** Where the verdict turns, the words must say on which side. */
const ODDS_AT_LIMIT = 1 / LARGER_BELOW;

/** Never farther off than a twelfth. */
function roundedOdds(odds: number): number {
  const step = odds <= 30 ? 1 : odds <= 100 ? 5 : odds <= 300 ? 10 : 50;
  return Math.round(odds / step) * step;
}

/** How often something with this probability happens: `næsten halvdelen af tilfældene`. */
export function howOften(probability: number): Text {
  const words = SHARES.find(([from]) => probability >= from)?.[1];
  if (words !== undefined) return [words];
  if (probability < 0.001) return t`færre end ét ud af ${figure(1000, '1.000')} tilfælde`;
  const odds = roundedOdds(1 / probability);
  if (odds === ODDS_AT_LIMIT) {
    return t`lidt ${probability < LARGER_BELOW ? 'under' : 'mere end'} ét ud af ${figure(odds, String(odds))} tilfælde`;
  }
  return t`omkring ét ud af ${figure(odds, formatNumberInText(odds))} tilfælde`;
}
