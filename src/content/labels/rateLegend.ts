import { rateLegendWords } from '#words/labels/rateLegendWords.ts';
import { subjectName } from '../names.ts';
import {
  classOfRate,
  isOutsideScale,
  OUTSIDE_SCALE_FROM,
  RATE_CLASS_LIMITS,
  type RateClass,
} from '../../domain/rateClass.ts';
import type { Municipality } from '../../domain/dataset.ts';
import { isDoubted } from '../../domain/peers.ts';
import { LINE } from '../../domain/rate.ts';
import { formatOfScale } from '../../format/formatNumber.ts';
import { formatRate } from '../../format/formatRate.ts';

export interface RateLegendItem {
  readonly rateClass: RateClass;
  /** `0 Læsø: ingen registreret`, `under 0,35`, `over 1 til 1,25`, `7,6 Dragør, med forbehold`. */
  readonly label: string;
  /** Where there is little room: `0`, `over 1–1,25`, `7,6 Dragør`. */
  readonly short: string;
  /** Where it begins, as short as a colour is wide: `0`, `<0,35`, `>1`, `7,6`. */
  readonly inKey: string;
}

/** The classes inside the scale, each with its lowest rate, and with the one where the next begins. */
const insideScale = (end: number): (readonly [RateClass, number, number])[] => {
  const [second, third, fourth, fifth, sixth] = RATE_CLASS_LIMITS;
  return [
    [1, 0, second],
    [2, second, third],
    [3, third, fourth],
    [4, fourth, fifth],
    [5, fifth, sixth],
    [6, sixth, end],
  ];
};

/** Names those without anybody counted while they are few. */
function zeroLabel(municipalities: readonly Municipality[]): string {
  const names = municipalities.filter(({ rate }) => rate === 0).map(subjectName);
  return rateLegendWords.nobody(names.length <= 2 ? names : []);
}

/** Nobody counted and outside the scale. */
const isBesideScale = (number: RateClass): boolean => number === 0 || number === 7;

/** The classes that a map of some of all municipalities needs: those beside the scale only where they are. */
export const rateLegendFor = (
  shown: readonly Municipality[],
  all: readonly Municipality[],
): RateLegendItem[] =>
  rateLegend(all).filter(
    ({ rateClass }) => !isBesideScale(rateClass) || shown.some(({ rate }) => classOfRate(rate) === rateClass),
  );

/** `over 1`: the line itself lies below it, the other limits belong to the class that begins there. */
const from = (limit: number): string =>
  limit === LINE ? rateLegendWords.above(formatOfScale(limit)) : formatOfScale(limit);

/** The scale's end, up from the highest rate inside it to a whole tenth. */
function endOf(municipalities: readonly Municipality[]): number {
  const inside = municipalities.map(({ rate }) => rate).filter((rate) => !isOutsideScale(rate));
  const [highest] = RATE_CLASS_LIMITS.slice(-1);
  return Math.min(OUTSIDE_SCALE_FROM, Math.ceil(Math.max(...inside, highest ?? 0) * 10) / 10);
}

/** The classes of the rate in words, lowest first; the last below the outliers ends at the highest rate. */
export function rateLegend(municipalities: readonly Municipality[]): RateLegendItem[] {
  const inside = insideScale(endOf(municipalities)).map(([rateClass, lowest, next]): RateLegendItem => {
    const below = rateLegendWords.below(formatOfScale(next));
    return lowest === 0
      ? { rateClass, label: below, short: below, inKey: `<${formatOfScale(next)}` }
      : {
          rateClass,
          label: rateLegendWords.range(from(lowest), formatOfScale(next)),
          short: `${from(lowest)}–${formatOfScale(next)}`,
          inKey: `${lowest === LINE ? '>' : ''}${formatOfScale(lowest)}`,
        };
  });
  const outliers = municipalities.flatMap((municipality): RateLegendItem[] => {
    const { rate, name } = municipality;
    if (!isOutsideScale(rate)) return [];
    const named = `${formatRate(rate)} ${name}`;
    const label = isDoubted(municipality) ? rateLegendWords.doubted(named) : named;
    return [{ rateClass: 7, label, short: named, inKey: formatRate(rate) }];
  });
  return [{ rateClass: 0, label: zeroLabel(municipalities), short: '0', inKey: '0' }, ...inside, ...outliers];
}
