import { chancePValue, expectedShare, LARGER_BELOW } from './chanceTest.ts';
import type { Municipality } from './dataset.ts';
import { latestCount } from './latest.ts';
import type { Exposed } from './rate.ts';

/**
 * Exact two-sided p that two places of one year have the same rate: the C-test of `chancePValue`, the
 * second place's inhabitants' share of both being expected of its count. The same from either side.
 *
 * @returns p in (0, 1]; `null` where nobody was counted in either
 */
export const ratePValue = (one: Exposed, other: Exposed): number | null =>
  chancePValue(one.persons, other.persons, expectedShare(one.population, other.population));

/**
 * What a place has around it: a region or the country without one of its own. A place must not be tested
 * against a whole that it is a part of.
 */
export const restOf = (whole: Exposed, part: Exposed): Exposed => ({
  persons: whole.persons - part.persons,
  population: whole.population - part.population,
});

/**
 * Whether the difference between the rates of two places may be chance, so that one may say that they are
 * about as high ("stort set lige så højt"). Nobody counted in either is no difference.
 */
export const mayBeEqualRates = (one: Exposed, other: Exposed): boolean =>
  (ratePValue(one, other) ?? 1) >= LARGER_BELOW;

/** Where in an order by rate chance may have put one before the other. */
export interface OpenOrder {
  readonly top: boolean;
  readonly bottom: boolean;
}

/**
 * Whether the ends of an order may be chance: those that are named highest against the next of each, the lowest
 * against the one before it.
 *
 * @param sorted highest first
 * @param named how many are named as the highest
 */
export function orderMayBeChance(sorted: readonly Municipality[], named = 1): OpenOrder {
  const isOpen = (one: Municipality, next: Municipality | undefined): boolean =>
    next !== undefined && mayBeEqualRates(latestCount(one.counts), latestCount(next.counts));
  return {
    top: sorted.slice(0, named).some((one, i) => isOpen(one, sorted[i + 1])),
    bottom: sorted.slice(-1).some((lowest) => isOpen(lowest, sorted.at(-2))),
  };
}
