import { logFactorial } from './logFactorial.ts';
import { requireCount } from './requireCount.ts';

/** Two ends in the unit of what they are an interval of. */
export interface Interval {
  readonly lower: number;
  readonly upper: number;
}

/** How sure an interval is: 95 %, the one that is used throughout. */
export const CONFIDENCE = 0.95;

/** P(X ≤ k), X ~ Poisson(mean), as the sum of its terms. */
export function poissonAtMost(k: number, mean: number): number {
  if (mean === 0) return 1;
  const logMean = Math.log(mean);
  let sum = 0;
  for (let i = 0; i <= k; i += 1) sum += Math.exp(i * logMean - mean - logFactorial(i));
  return Math.min(1, sum);
}

/** The mean for which P(X ≤ k) is `probability`: it falls from 1 towards 0 as the mean grows. */
function meanWhere(k: number, probability: number): number {
  let [low, high] = [0, k + 1];
  while (poissonAtMost(k, high) > probability) [low, high] = [high, high * 2];
  for (;;) {
    const middle = (low + high) / 2;
    // The two ends are neighbours among the numbers that a computer knows.
    if (middle <= low || middle >= high) return middle;
    if (poissonAtMost(k, middle) > probability) low = middle;
    else high = middle;
  }
}

/**
 * The exact interval of the mean of a Poisson count (Garwood, "Fiducial limits for the Poisson
 * distribution", Biometrika 28, 1936): its lower end is the mean for which a count so high or higher has
 * the probability (1 − confidence) / 2, its upper end that for which one so low or lower has it. The same
 * as halves of chi-square quantiles with 2k and 2k + 2 degrees of freedom, found from the definition.
 *
 * @param count persons; the lower end of none is 0
 * @param confidence between 0 and 1
 * @returns persons
 * @throws RangeError where the count is negative or fractional
 */
export function poissonInterval(count: number, confidence = CONFIDENCE): Interval {
  requireCount(count);
  const tail = (1 - confidence) / 2;
  return {
    lower: count === 0 ? 0 : meanWhere(count - 1, 1 - tail),
    upper: meanWhere(count, tail),
  };
}
