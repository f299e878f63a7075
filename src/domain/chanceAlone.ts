import { binomialLogProbabilities } from './binomial.ts';
import { expectedShare, notableDifferences } from './chanceTest.ts';
import type { SeriesCount } from './dataset.ts';
import { latestCount, previousCount } from './latest.ts';

/**
 * The probability that chance alone gives a change that is called larger than chance normally gives. Below
 * 5 %, and far below where few are counted, as a test of whole persons can't use up the whole of it.
 *
 * @param total persons in both counts together
 * @param share expected of the later count, between 0 and 1: `expectedShare`
 */
export function chanceOfVerdict(total: number, share: number): number {
  const { atMost, atLeast } = notableDifferences(total, share);
  return binomialLogProbabilities(total, share).reduce((sum, logP, later) => {
    const difference = 2 * later - total;
    const notable = (atMost !== null && difference <= atMost) || (atLeast !== null && difference >= atLeast);
    return notable ? sum + Math.exp(logP) : sum;
  }, 0);
}

/**
 * How many of these places would get a verdict of "larger" or "clearly larger" on their newest change if
 * no rate had changed: the sum of the exact tests' own probabilities, not 5 % of the places.
 *
 * @param places each with at least two counts
 */
export const verdictsByChance = (places: readonly { readonly counts: readonly SeriesCount[] }[]): number =>
  places.reduce((sum, { counts }) => {
    const [earlier, later] = [previousCount(counts), latestCount(counts)];
    const share = expectedShare(earlier.population, later.population);
    return sum + chanceOfVerdict(earlier.persons + later.persons, share);
  }, 0);
