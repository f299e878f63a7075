import { FLAG_THRESHOLD } from '../domain/rateClass.ts';
import { tenth } from './rounding.ts';

/** A bar from zero. Lengths in pixels. */
export interface RateBar {
  readonly key: string;
  readonly ratePer1000: number;
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
  /** Baseline of the name above the bar, and of the value to its right. */
  readonly nameY: number;
  readonly valueX: number;
  readonly valueY: number;
}

export interface RateComparison {
  readonly width: number;
  readonly height: number;
  readonly bars: readonly RateBar[];
  /** The line at 1.0, and the baseline of its label below. */
  readonly threshold: {
    readonly x: number;
    readonly y1: number;
    readonly y2: number;
    readonly labelY: number;
  };
}

export interface RateComparisonOptions {
  readonly width: number;
  readonly barHeight?: number;
  /** Right of the longest bar, for its value. */
  readonly valueSpace?: number;
}

/** Name line, space between bar and next name, and the threshold's label, in pixels. */
const NAME_HEIGHT = 24;
const SPACE = 10;
const LABEL_HEIGHT = 20;

/**
 * A few rates as bars from zero on one scale, with a line at the threshold.
 *
 * @param values in the order they are to stand
 */
export function layoutRateComparison(
  values: readonly { readonly key: string; readonly ratePer1000: number }[],
  { width, barHeight = 16, valueSpace = 72 }: RateComparisonOptions,
): RateComparison {
  const most = Math.max(FLAG_THRESHOLD * 1.1, ...values.map(({ ratePer1000 }) => ratePer1000));
  const lengthOf = (rate: number): number => tenth((rate / most) * (width - valueSpace));
  const step = NAME_HEIGHT + barHeight + SPACE;
  const bottom = values.length * step;
  return {
    width,
    height: bottom + LABEL_HEIGHT,
    bars: values.map(({ key, ratePer1000 }, i) => {
      const y = i * step + NAME_HEIGHT;
      const length = lengthOf(ratePer1000);
      return {
        key,
        ratePer1000,
        x: 0,
        y,
        width: length,
        height: barHeight,
        nameY: y - 7,
        valueX: tenth(length + 8),
        valueY: y + barHeight - 3,
      };
    }),
    threshold: { x: lengthOf(FLAG_THRESHOLD), y1: NAME_HEIGHT - 6, y2: bottom - 4, labelY: bottom + 13 },
  };
}
