import { FLAG_THRESHOLD, OUTSIDE_SCALE_FROM } from '../domain/rateClass.ts';
import { tenth } from './rounding.ts';

/** A bar from zero. Lengths in pixels. */
export interface RateBar {
  readonly key: string;
  readonly ratePer1000: number;
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
/** Share of the plot that the scale has where a bar is cut. */
const SCALE_BESIDE_CUT = 0.8;

/**
 * A few rates as bars from zero on one scale, with a line at the threshold. One outside the scale is
 * cut, and does not flatten the others.
 *
 * @param values in the order they are to stand
 */
export function layoutRateComparison(
  values: readonly { readonly key: string; readonly ratePer1000: number }[],
  { width, barHeight = 16, valueSpace = 72 }: RateComparisonOptions,
): RateComparison {
  const rates = values.map(({ ratePer1000 }) => ratePer1000);
  const onScale = rates.filter((rate) => rate < OUTSIDE_SCALE_FROM);
  const plot = width - valueSpace;
  const scale = onScale.length < rates.length ? plot * SCALE_BESIDE_CUT : plot;
  const most = Math.max(FLAG_THRESHOLD * 1.1, ...onScale);
  const lengthOf = (rate: number): number => tenth(rate < OUTSIDE_SCALE_FROM ? (rate / most) * scale : plot);
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
        breakX: ratePer1000 < OUTSIDE_SCALE_FROM ? null : tenth((scale + plot) / 2),
        nameY: y - 7,
        valueX: tenth(length + 8),
        valueY: y + barHeight - 3,
      };
    }),
    threshold: { x: lengthOf(FLAG_THRESHOLD), y1: NAME_HEIGHT - 6, y2: bottom - 4, labelY: bottom + 13 },
  };
}
