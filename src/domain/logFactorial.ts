/** Natural logarithms of k!, grown as they are needed. */
const known: number[] = [0];

/**
 * ln n!, summed up from the logarithms of 2 … n.
 *
 * @param n a whole number, not negative
 */
export function logFactorial(n: number): number {
  for (let k = known.length; k <= n; k += 1) known.push((known[k - 1] ?? 0) + Math.log(k));
  return known[n] ?? 0;
}
