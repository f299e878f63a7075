import type { Share } from './dataset.ts';

/**
 * Splits a count by whole per cent so that the parts add up to it: the largest remainders get the
 * persons that rounding down left over (Hamilton's method). The parts are approximate, as the shares
 * are.
 *
 * @param total persons
 * @param shares adding up to 100 per cent
 * @returns persons, in the order of the shares
 */
export function splitByShares(total: number, shares: readonly Share[]): number[] {
  const exact = shares.map(({ percent }) => (total * percent) / 100);
  const parts = exact.map(Math.floor);
  let left = total - parts.reduce((sum, part) => sum + part, 0);
  const byRemainder = exact
    .map((value, i) => ({ i, remainder: value - Math.floor(value) }))
    .sort((a, b) => b.remainder - a.remainder || a.i - b.i);
  for (const { i } of byRemainder) {
    if (left === 0) break;
    parts[i] = (parts[i] ?? 0) + 1;
    left -= 1;
  }
  return parts;
}
