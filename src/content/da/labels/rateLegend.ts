import {
  FLAG_THRESHOLD,
  OUTSIDE_SCALE_FROM,
  RATE_LIMITS,
  rateClass,
  type RateClass,
} from '../../../domain/rateClass.ts';
import type { Municipality } from '../../../domain/dataset.ts';
import { formatPrintedRate } from '../../../format/formatRate.ts';
import { joinWords } from '../language/joinWords.ts';
import { subjectName } from '../names.ts';
import { plain } from '../../text.ts';

/** The two families of colours in words, the same under every map. */
export const RATE_COLOURS = `Varme farver fra ${formatPrintedRate(FLAG_THRESHOLD)} og op, kolde under.`;

export interface RateLegendItem {
  readonly rateClass: RateClass;
  /** `0 Læsø: ingen talt`, `0,1–0,3`, `1,6–2,1`, `7,6 Dragør, særlige forhold`. */
  readonly label: string;
  /** Where there is little room: `0`, `0,1–0,3`, `7,6 Dragør`. */
  readonly short: string;
}

/** The smallest step of printed rates, which have one decimal. */
const TENTH = 0.1;
/** The classes with a rate inside the scale above the lowest, and where each begins. */
const ABOVE_LOWEST: readonly (readonly [RateClass, number])[] = [
  [2, RATE_LIMITS[0]],
  [3, RATE_LIMITS[1]],
  [4, RATE_LIMITS[2]],
  [5, RATE_LIMITS[3]],
  [6, RATE_LIMITS[4]],
];

const range = (from: number, to: number): string =>
  from === to ? formatPrintedRate(from) : `${formatPrintedRate(from)}–${formatPrintedRate(to)}`;

/** Names those without anybody counted while they are few. */
function zeroLabel(municipalities: readonly Municipality[]): string {
  const names = municipalities.filter(({ ratePer1000 }) => ratePer1000 === null).map(subjectName);
  return names.length > 0 && names.length <= 2 ? `0 ${plain(joinWords(names))}: ingen talt` : '0, ingen talt';
}

/** Nobody counted and outside the scale. */
const isBesideScale = (number: RateClass): boolean => number === 0 || number === 7;

/** The classes that a map of some of all municipalities needs: those beside the scale only where they are. */
export const rateLegendFor = (
  shown: readonly Municipality[],
  all: readonly Municipality[],
): RateLegendItem[] =>
  rateLegend(all).filter(
    ({ rateClass: number }) =>
      !isBesideScale(number) || shown.some(({ ratePer1000 }) => rateClass(ratePer1000) === number),
  );

/** The classes of the rate in words, lowest first; the last below the outliers ends at the highest rate. */
export function rateLegend(municipalities: readonly Municipality[]): RateLegendItem[] {
  const rates = municipalities.flatMap(({ ratePer1000 }) => ratePer1000 ?? []);
  const highest = Math.max(...rates.filter((value) => value < OUTSIDE_SCALE_FROM));
  // 0,0 stands in the legend only where it is printed.
  const classes = [[1, Math.min(TENTH, ...rates)] as const, ...ABOVE_LOWEST];
  const inside = classes.map(([rateClass, from], i): RateLegendItem => {
    const next = classes[i + 1];
    const label = range(from, next === undefined ? Math.max(from, highest) : next[1] - TENTH);
    return { rateClass, label, short: label };
  });
  const outliers = municipalities.flatMap(({ ratePer1000, name }): RateLegendItem[] => {
    if (ratePer1000 === null || ratePer1000 < OUTSIDE_SCALE_FROM) return [];
    const short = `${formatPrintedRate(ratePer1000)} ${name}`;
    return [{ rateClass: 7, label: `${short}, særlige forhold`, short }];
  });
  return [{ rateClass: 0, label: zeroLabel(municipalities), short: '0' }, ...inside, ...outliers];
}
