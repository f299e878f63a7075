import { isAboveLine, LINE } from './rate.ts';

/**
 * Classes of the rate per 1,000 inhabitants. The limits are fixed so that maps can be compared from
 * count to count; one of them is exactly 1.0, where the colour family changes. Rates are printed with
 * one decimal, so a class from 0.4 up to 0.7 holds 0.4, 0.5 and 0.6. A printed 0.0 is somebody among
 * many inhabitants and no zero.
 */
export type RateClass = 0 | 1 | 2 | 3 | 4 | 5 | 6 | 7;

/** Lowest rate of classes 2 to 6; class 0 is nobody counted, class 7 a rate outside the scale. */
export const RATE_LIMITS = [0.4, 0.7, 1.0, 1.3, 1.6] as const;

/** From this rate on a municipality lies outside the scale and gets a class of its own. */
export const OUTSIDE_SCALE_FROM = 5;

/**
 * Lowest unrounded rate of classes 2 to 6, where rounding to one decimal changes: a rate printed 0,4 is
 * at least 0.35. The one at 1 is exact, and a rate of exactly 1 does not lie above it.
 */
export const RATE_CLASS_LIMITS = [0.35, 0.65, LINE, 1.25, 1.55] as const;

/** The threshold of the report's marking. */
export const FLAG_THRESHOLD = 1.0;

/** @param ratePer1000 as printed; `null` where nobody was counted, which is class 0 */
export function rateClass(ratePer1000: number | null): RateClass {
  if (ratePer1000 === null) return 0;
  if (ratePer1000 >= OUTSIDE_SCALE_FROM) return 7;
  return (1 + RATE_LIMITS.filter((limit) => ratePer1000 >= limit).length) as RateClass;
}

/**
 * The class of an unrounded rate. Apart from the line at 1 its printed decimal never contradicts it.
 *
 * @param rate persons per 1,000 inhabitants, unrounded; 0, nobody counted, is class 0
 */
export function classOfRate(rate: number): RateClass {
  if (rate === 0) return 0;
  if (rate >= OUTSIDE_SCALE_FROM) return 7;
  const passed = RATE_CLASS_LIMITS.filter((limit) => (limit === LINE ? isAboveLine(rate) : rate >= limit));
  return (1 + passed.length) as RateClass;
}

/** Whether a rate lies outside the scale that the others are drawn on. */
export const isOutsideScale = (ratePer1000: number | null): boolean => rateClass(ratePer1000) === 7;
