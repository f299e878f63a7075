import type { ChanceVerdict } from './dataset.ts';

/** From here on a change is called larger than chance variation normally gives. */
export const LARGER_BELOW = 0.05;
/** From here on it is called clearly larger. */
export const CLEARLY_LARGER_BELOW = 0.002;

/** Outcomes whose probability differs by less than this, relatively, count as equally likely. */
const RELATIVE_TOLERANCE = 1e-7;

/** Natural logarithms of k!, grown as they are needed. */
const logFactorials: number[] = [0];
function logFactorial(n: number): number {
  for (let k = logFactorials.length; k <= n; k += 1) {
    logFactorials.push((logFactorials[k - 1] ?? 0) + Math.log(k));
  }
  return logFactorials[n] ?? 0;
}

/** ln P(X = k), X ~ Binomial(n, ½). */
function logProbability(k: number, n: number): number {
  return logFactorial(n) - logFactorial(k) - logFactorial(n - k) - n * Math.LN2;
}

function requireCount(value: number): void {
  if (!Number.isInteger(value) || value < 0) throw new RangeError(`not a count: ${value}`);
}

/**
 * Exact two-sided binomial test that two counts come from the same level.
 *
 * Conditional on n = earlier + later, the later count is Binomial(n, ½) where nothing has changed.
 * p is the sum of the probabilities of all outcomes not more likely than the observed one (the
 * method of R's `binom.test`; the conditional comparison of two Poisson counts is due to
 * Przyborowski and Wilenski, Biometrika 31, 1940).
 *
 * @param earlier persons in the earlier count
 * @param later persons in the later count
 * @returns p in (0, 1]; `null` where both are 0, as there is nothing to say
 * @throws RangeError where a count is negative or fractional
 */
export function chancePValue(earlier: number, later: number): number | null {
  requireCount(earlier);
  requireCount(later);
  const n = earlier + later;
  if (n === 0) return null;
  const limit = logProbability(later, n) + Math.log1p(RELATIVE_TOLERANCE);
  let sum = 0;
  for (let k = 0; k <= n; k += 1) {
    const logP = logProbability(k, n);
    if (logP <= limit) sum += Math.exp(logP);
  }
  return Math.min(1, sum);
}

/** The words' scale for a p: `null` → none, < 0.002 clearly larger, < 0.05 larger, else maybe chance. */
export function chanceVerdict(pValue: number | null): ChanceVerdict {
  if (pValue === null) return 'none';
  if (pValue < CLEARLY_LARGER_BELOW) return 'clearly-larger';
  return pValue < LARGER_BELOW ? 'larger' : 'maybe-chance';
}

/**
 * The smallest difference between the two counts that is called larger than chance normally gives,
 * for a given sum of both.
 *
 * @param total persons in both counts together
 * @returns persons; `null` where no split of so few would be (total below 6)
 */
export function smallestNotableDifference(total: number): number | null {
  requireCount(total);
  const known = notableDifferences.get(total);
  if (known !== undefined) return known;
  const difference = findNotableDifference(total);
  notableDifferences.set(total, difference);
  return difference;
}

/** Several parts of a page ask for the same. */
const notableDifferences = new Map<number, number | null>();

function findNotableDifference(total: number): number | null {
  for (let difference = total % 2; difference <= total; difference += 2) {
    const later = (total + difference) / 2;
    const p = chancePValue(total - later, later);
    if (p !== null && p < LARGER_BELOW) return difference;
  }
  return null;
}
