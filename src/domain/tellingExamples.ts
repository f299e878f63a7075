import type { Municipality } from './dataset.ts';
import { latestChange, personsOf } from './latest.ts';
import { isDoubted } from './peers.ts';
import { isAboveLine } from './rate.ts';

/**
 * Which municipalities show best why a figure should not be read alone. Chosen by rule, so that a new
 * count brings its own examples; `null` where none shows it.
 */

const isSure = (municipality: Municipality): boolean => !isDoubted(municipality);

/** Of two with about the same rate: fewer and more people. */
export interface Pair {
  readonly few: Municipality;
  readonly many: Municipality;
}

/** Rates no farther apart than this read the same, also with two decimals; persons per 1,000 inhabitants. */
const SAME_WITHIN = 0.005;
/** So many times more people among those with about the same rate tell something. */
const FAR_APART = 3;

const spread = ({ few, many }: Pair): number => personsOf(many) / personsOf(few);

/**
 * A rate that hides a count: of all pairs with about the same rate the one whose counts lie farthest apart,
 * as a ratio. Nobody counted hides nothing.
 */
export function sameRateFarApart(municipalities: readonly Municipality[]): Pair | null {
  const all = municipalities.filter((m) => isSure(m) && personsOf(m) > 0);
  const pairs = all.flatMap((few) =>
    all
      .filter((many) => personsOf(many) > personsOf(few) && Math.abs(many.rate - few.rate) < SAME_WITHIN)
      .map((many): Pair => ({ few, many })),
  );
  const [farthest] = pairs.toSorted((a, b) => spread(b) - spread(a));
  return farthest === undefined || spread(farthest) < FAR_APART ? null : farthest;
}

/** A large percentage, of so few people. */
const LARGE_PERCENT = 100;
const FEW_PEOPLE = 20;

const percentOf = ({ changes }: Municipality): number => latestChange(changes).percent ?? -Infinity;

/** A percentage that is few people: the largest rise in per cent among the changes that may be chance. */
export function largestUncertainRise(municipalities: readonly Municipality[]): Municipality | null {
  const [largest] = municipalities
    .filter(({ changes }) => changes.length > 0)
    .filter(({ changes }) => {
      const { verdict, persons } = latestChange(changes);
      return verdict === 'maybe-chance' && persons <= FEW_PEOPLE;
    })
    .toSorted((a, b) => percentOf(b) - percentOf(a));
  return largest === undefined || percentOf(largest) < LARGE_PERCENT ? null : largest;
}

/** Where most people were counted, most first. */
export const mostPersons = (municipalities: readonly Municipality[], howMany: number): Municipality[] =>
  municipalities.toSorted((a, b) => personsOf(b) - personsOf(a)).slice(0, howMany);

/** Where most people were counted though the rate does not lie above 1. */
export function mostNotAboveLine(municipalities: readonly Municipality[]): Municipality | null {
  const [most] = mostPersons(
    municipalities.filter((m) => isSure(m) && !isAboveLine(m.rate)),
    1,
  );
  return most === undefined || personsOf(most) === 0 ? null : most;
}
