import { isAboveLine, LINE } from './rate.ts';

/**
 * Classes of the unrounded rate per 1,000 inhabitants: 0 is nobody counted, 1 to 3 lie at most at the line,
 * 4 to 6 above it, where the colour family changes, and 7 lies outside the scale. The limits are fixed so
 * that maps can be compared from count to count.
 */
export type RateClass = 0 | 1 | 2 | 3 | 4 | 5 | 6 | 7;

/**
 * Lowest rate of classes 2 to 6, where rounding to one decimal changes: a rate shown as 0,4 is at least
 * 0.35. The one at 1 is exact, and a rate of exactly 1 does not lie above it.
 */
export const RATE_CLASS_LIMITS = [0.35, 0.65, LINE, 1.25, 1.55] as const;

/** From this rate on a municipality lies outside the scale and gets a class of its own. */
export const OUTSIDE_SCALE_FROM = 5;

/** The lowest printed rate that carries the report's mark. It is rounded: an unrounded one may be below 1. */
export const FLAG_THRESHOLD = LINE;

/**
 * The class of an unrounded rate. Apart from the line at 1 its shown decimal never contradicts it.
 *
 * @param rate persons per 1,000 inhabitants, unrounded; 0, nobody counted, is class 0
 */
export function classOfRate(rate: number): RateClass {
  if (rate === 0) return 0;
  if (isOutsideScale(rate)) return 7;
  const passed = RATE_CLASS_LIMITS.filter((limit) => (limit === LINE ? isAboveLine(rate) : rate >= limit));
  return (1 + passed.length) as RateClass;
}

/** Whether a rate lies outside the scale that the others are drawn on. */
export const isOutsideScale = (rate: number): boolean => rate >= OUTSIDE_SCALE_FROM;
