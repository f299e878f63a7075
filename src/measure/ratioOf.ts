import { median } from './median.ts';
import type { Ratio } from './performance.ts';

const hundredth = (value: number): number => Math.round(value * 100) / 100;

/**
 * How many times as long ours needs as what it is held against, of pairs that were measured one after the other.
 *
 * @param ratios one of each pair
 * @throws RangeError where there is none, or one isn't a number: something was never painted
 */
export function ratioOf(ratios: readonly number[]): Ratio {
  if (!ratios.every(Number.isFinite)) throw new RangeError(`no ratios: ${ratios.join(', ')}`);
  return {
    middle: hundredth(median(ratios)),
    lowest: hundredth(Math.min(...ratios)),
    highest: hundredth(Math.max(...ratios)),
  };
}
