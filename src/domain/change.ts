import { chancePValue, chanceVerdict, expectedShare } from './chanceTest.ts';
import type { Change, LineCrossing, SeriesCount } from './dataset.ts';
import { isAboveLine } from './rate.ts';
import { roundHalfAwayFromZero } from './roundHalfAwayFromZero.ts';

/** Below this many persons in the earlier count the percentage is secondary and carries a remark. */
export const SMALL_BASE_BELOW = 20;

/**
 * Change in whole per cent, rounded half away from zero as the source does.
 *
 * @returns `null` where `earlier` is 0: a growth from nothing has no percentage
 */
export function changePercent(earlier: number, later: number): number | null {
  if (earlier === 0) return null;
  return roundHalfAwayFromZero(((later - earlier) / earlier) * 100);
}

/** @returns `null` where both rates lie on the same side of 1 per 1,000, or either is not known */
function lineCrossing(earlier: number | null, later: number | null): LineCrossing | null {
  if (earlier === null || later === null || isAboveLine(earlier) === isAboveLine(later)) return null;
  return isAboveLine(later) ? 'came-above' : 'went-below';
}

/** The change from one count to a later one. */
export function changeBetween(earlier: SeriesCount, later: SeriesCount): Change {
  const share = expectedShare(earlier.population, later.population);
  const pValue = chancePValue(earlier.persons, later.persons, share);
  return {
    fromYear: earlier.year,
    toYear: later.year,
    persons: later.persons - earlier.persons,
    percent: changePercent(earlier.persons, later.persons),
    rate: earlier.rate === null || later.rate === null ? null : later.rate - earlier.rate,
    crossedLine: lineCrossing(earlier.rate, later.rate),
    pValue,
    verdict: chanceVerdict(pValue),
  };
}

/** The changes between neighbouring counts, oldest first. */
export function changesOf(counts: readonly SeriesCount[]): Change[] {
  return counts.slice(1).map((later, i) => changeBetween(counts[i] ?? later, later));
}
