import { binomialLogProbabilities } from './binomial.ts';
import type { ChanceVerdict } from './dataset.ts';
import { requireCount } from './requireCount.ts';

/** From here on a change is called larger than chance variation normally gives. */
export const LARGER_BELOW = 0.05;
/** From here on it is called clearly larger. */
export const CLEARLY_LARGER_BELOW = 0.002;

/** Outcomes whose probability differs by less than this, relatively, count as equally likely. */
const RELATIVE_TOLERANCE = 1e-7;

/** Where both counts are expected to be the same: the inhabitants are unknown, or as many. */
const EVEN = 0.5;

/**
 * The later count's share of both that is expected where the rate is the same: that of the inhabitants.
 *
 * @param earlier inhabitants at the earlier count; `null` where unknown
 * @param later inhabitants at the later count; `null` where unknown
 * @returns between 0 and 1; ½ where either is unknown
 */
export const expectedShare = (earlier: number | null, later: number | null): number =>
  earlier === null || later === null ? EVEN : later / (earlier + later);

/**
 * Exact two-sided test that two Poisson counts come from the same rate: the C-test of Przyborowski and
 * Wilenski, "Homogeneity of results in testing samples from Poisson series", Biometrika 31, 1940.
 *
 * Conditional on n = earlier + later, the later count is Binomial(n, share) where the rate is the same,
 * share being the later inhabitants' of both. p is the sum of the probabilities of all outcomes not more
 * likely than the observed one (the method of R's `binom.test` and `poisson.test`).
 *
 * @param earlier persons in the earlier count
 * @param later persons in the later count
 * @param share expected of the later count, between 0 and 1: `expectedShare`
 * @returns p in (0, 1]; `null` where both are 0, as there is nothing to say
 * @throws RangeError where a count is negative or fractional, or the share not between 0 and 1
 */
export function chancePValue(earlier: number, later: number, share = EVEN): number | null {
  requireCount(earlier);
  requireCount(later);
  const n = earlier + later;
  if (n === 0) return null;
  const logPs = binomialLogProbabilities(n, share);
  const limit = (logPs[later] ?? 0) + Math.log1p(RELATIVE_TOLERANCE);
  const sum = logPs.reduce((total, logP) => (logP <= limit ? total + Math.exp(logP) : total), 0);
  return Math.min(1, sum);
}

/** The words' scale for a p: `null` → none, < 0.002 clearly larger, < 0.05 larger, else maybe chance. */
export function chanceVerdict(pValue: number | null): ChanceVerdict {
  if (pValue === null) return 'none';
  if (pValue < CLEARLY_LARGER_BELOW) return 'clearly-larger';
  return pValue < LARGER_BELOW ? 'larger' : 'maybe-chance';
}

/** Differences between two counts, later minus earlier, beyond which they are larger than chance gives. */
export interface NotableDifferences {
  /** This or less, −16: a fall of 16 or more. `null` where no fall would be. */
  readonly atMost: number | null;
  /** This or more, 18. `null` where no rise would be. */
  readonly atLeast: number | null;
}

/**
 * The differences that are called larger than chance normally gives, for a given sum of both counts. With
 * an even share a rise and a fall need the same; where inhabitants have become more, a rise needs more.
 *
 * @param total persons in both counts together
 * @param share expected of the later count, between 0 and 1: `expectedShare`
 * @throws RangeError where the total is no count or the share not between 0 and 1
 */
export function notableDifferences(total: number, share = EVEN): NotableDifferences {
  const key = `${total} ${share}`;
  const found = known.get(key) ?? findNotableDifferences(total, share);
  known.set(key, found);
  return found;
}

/** Several parts of a page ask for the same. */
const known = new Map<string, NotableDifferences>();

function findNotableDifferences(total: number, share: number): NotableDifferences {
  const isNotable = (later: number): boolean =>
    (chancePValue(total - later, later, share) ?? 1) < LARGER_BELOW;
  // From the expected count outwards: p falls on either side of it.
  let [low, high] = [Math.floor(total * share), Math.ceil(total * share)];
  while (low >= 0 && !isNotable(low)) low -= 1;
  while (high <= total && !isNotable(high)) high += 1;
  return { atMost: low < 0 ? null : 2 * low - total, atLeast: high > total ? null : 2 * high - total };
}
