import { LINE } from '../domain/rate.ts';
import { isOutsideScale } from '../domain/rateClass.ts';

/** A scale of rates from zero that reaches past the line; a bar outside it is cut and does not flatten the others. */
export interface CutScale {
  /** Of a bar, in pixels. */
  readonly lengthOf: (rate: number) => number;
  /** Middle of the visible break, in pixels from zero; `null` where the bar is whole. */
  readonly breakOf: (rate: number) => number | null;
}

/** Share of the plot that the scale has where a bar is cut. */
const BESIDE_CUT = 0.8;

/** @param rates per 1,000 inhabitants, unrounded @param plot room for the longest bar, pixels */
export function cutScale(rates: readonly number[], plot: number): CutScale {
  const onScale = rates.filter((rate) => !isOutsideScale(rate));
  const scale = onScale.length < rates.length ? plot * BESIDE_CUT : plot;
  const most = Math.max(LINE * 1.1, ...onScale);
  return {
    lengthOf: (rate) => (isOutsideScale(rate) ? plot : (rate / most) * scale),
    breakOf: (rate) => (isOutsideScale(rate) ? (scale + plot) / 2 : null),
  };
}
