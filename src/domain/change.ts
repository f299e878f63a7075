import { chancePValue, chanceVerdict } from './chanceTest.ts';
import type { Change, Count } from './dataset.ts';
import { roundHalfAwayFromZero } from './rounding.ts';

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

/** The change from one count to a later one. */
export function changeBetween(earlier: Count, later: Count): Change {
  const pValue = chancePValue(earlier.persons, later.persons);
  return {
    fromYear: earlier.year,
    toYear: later.year,
    persons: later.persons - earlier.persons,
    percent: changePercent(earlier.persons, later.persons),
    pValue,
    verdict: chanceVerdict(pValue),
  };
}

/** The changes between neighbouring counts, oldest first. */
export function changesOf(counts: readonly Count[]): Change[] {
  return counts.slice(1).map((later, i) => changeBetween(counts[i] ?? later, later));
}
