import { LINE } from '../domain/rate.ts';
import { cutScale } from './cutScale.ts';
import { tenth } from './rounding.ts';

/** A bar from zero. Lengths in pixels. */
export interface RateBar {
  readonly key: string;
  /** Persons per 1,000 inhabitants, unrounded. */
  readonly rate: number;
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
  /** Middle of the visible break, where the bar is cut because its rate lies outside the scale. */
  readonly breakX: number | null;
  /** Baseline of the name above the bar, and of the value to its right. */
  readonly nameY: number;
  readonly valueX: number;
  readonly valueY: number;
}

export interface RateComparison {
  readonly width: number;
  readonly height: number;
  readonly bars: readonly RateBar[];
  /** The line at 1, and the baseline of its label below. */
  readonly line: {
    readonly x: number;
    readonly y1: number;
    readonly y2: number;
    readonly labelY: number;
  };
}

export interface RateComparisonOptions {
  readonly width: number;
  /** Right of the longest bar, for its value. */
  readonly valueSpace?: number;
}

/** Name line, bar, and space before the next name; pixels. More than a few stand closer. */
const AIRY = { nameHeight: 24, barHeight: 16, space: 10 };
const CLOSE = { nameHeight: 22, barHeight: 12, space: 5 };
const FEW = 4;
/** Of the line's label. */
const LABEL_HEIGHT = 20;

/**
 * A few rates as bars from zero on one scale, with a line at 1. One outside the scale is
 * cut, and does not flatten the others.
 *
 * @param values in the order they are to stand
 */
export function layoutRateComparison(
  values: readonly { readonly key: string; readonly rate: number }[],
  { width, valueSpace = 72 }: RateComparisonOptions,
): RateComparison {
  const { lengthOf, breakOf } = cutScale(
    values.map(({ rate }) => rate),
    width - valueSpace,
  );
  const { nameHeight, barHeight, space } = values.length > FEW ? CLOSE : AIRY;
  const step = nameHeight + barHeight + space;
  const bottom = values.length * step;
  return {
    width,
    height: bottom + LABEL_HEIGHT,
    bars: values.map(({ key, rate }, i) => {
      const y = i * step + nameHeight;
      const length = tenth(lengthOf(rate));
      const breakX = breakOf(rate);
      return {
        key,
        rate,
        x: 0,
        y,
        width: length,
        height: barHeight,
        breakX: breakX === null ? null : tenth(breakX),
        nameY: y - 7,
        valueX: tenth(length + 8),
        valueY: y + barHeight / 2 + 5,
      };
    }),
    line: { x: tenth(lengthOf(LINE)), y1: nameHeight - 6, y2: bottom - 4, labelY: bottom + 13 },
  };
}
