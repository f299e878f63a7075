/**
 * Rounds half away from zero: −7.5 → −8, 7.5 → 8. `Math.round` rounds −7.5 to −7, which is not how
 * the source's tables are rounded. A hair of floating-point error (1.005 × 100 = 100.49999…) is
 * taken up before the decision.
 *
 * @param value any finite number
 * @param decimals digits kept after the point
 * @returns the rounded value; never −0
 * @throws RangeError where `value` is not finite
 */
export function roundHalfAwayFromZero(value: number, decimals = 0): number {
  if (!Number.isFinite(value)) throw new RangeError(`cannot round ${value}`);
  const factor = 10 ** decimals;
  const scaled = Math.abs(value) * factor;
  const rounded = Math.floor(scaled + 0.5 + scaled * Number.EPSILON * 4) / factor;
  return value < 0 && rounded !== 0 ? -rounded : rounded;
}
