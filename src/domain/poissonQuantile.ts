import { logFactorial } from './logFactorial.ts';

/**
 * The least count k with P(X ≤ k) > probability, X ~ Poisson(mean). A count is told apart from the mean by
 * Garwood's interval (`poissonInterval.ts`) exactly where it lies outside those at half of what may err, and at
 * one minus that.
 *
 * @param mean above 0
 * @param probability from 0 to below 1
 */
export function poissonQuantile(mean: number, probability: number): number {
  const logMean = Math.log(mean);
  let atMost = 0;
  for (let k = 0; ; k += 1) {
    atMost += Math.exp(k * logMean - mean - logFactorial(k));
    // Beyond the mean, terms that no longer add anything are the end of what a computer can tell.
    if (atMost > probability || (k > mean && atMost >= 1 - Number.EPSILON)) return k;
  }
}
