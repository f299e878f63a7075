import type { Change, Municipality } from './dataset.ts';
import { latestChange, latestCount } from './latest.ts';
import { isDoubted } from './peers.ts';

/**
 * Which municipalities show best why a figure should not be read alone. Chosen by rule, so that a new
 * count brings its own examples.
 */

export type Rated = Municipality & { readonly ratePer1000: number };

const personsOf = ({ counts }: Municipality): number => latestCount(counts).persons;
const isRated = (municipality: Municipality): municipality is Rated => municipality.ratePer1000 !== null;

/** Those with a printed rate that nobody doubts. */
const comparable = (municipalities: readonly Municipality[]): Rated[] =>
  municipalities.filter(isRated).filter((municipality) => !isDoubted(municipality));

/** Of two with about the same rate: fewer and more people. */
interface Pair {
  readonly few: Rated;
  readonly many: Rated;
}

/** Rates no farther apart than this read the same, also with two decimals; persons per 1,000 inhabitants. */
const SAME_WITHIN = 0.005;

const spread = ({ few, many }: Pair): number => personsOf(many) / personsOf(few);

/**
 * A rate that hides a count: of all pairs with about the same rate the one whose counts lie farthest apart,
 * as a ratio.
 *
 * @throws RangeError where no two have about the same rate
 */
export function sameRateFarApart(municipalities: readonly Municipality[]): Pair {
  const all = comparable(municipalities);
  const pairs = all.flatMap((few) =>
    all
      .filter((many) => personsOf(many) > personsOf(few) && Math.abs(many.rate - few.rate) < SAME_WITHIN)
      .map((many): Pair => ({ few, many })),
  );
  const [farthest] = pairs.toSorted((a, b) => spread(b) - spread(a));
  if (farthest === undefined) throw new RangeError('no two municipalities have about the same rate');
  return farthest;
}

const percentOf = ({ changes }: Municipality): number => latestChange(changes).percent ?? -Infinity;
const maybeChance = ({ changes }: { readonly changes: readonly Change[] }): boolean =>
  latestChange(changes).verdict === 'maybe-chance';

/**
 * A percentage that is few people: the largest rise in per cent among the changes that may be chance.
 *
 * @throws RangeError where every change is larger than chance normally gives
 */
export function largestUncertainRise(municipalities: readonly Municipality[]): Municipality {
  const [largest] = municipalities.filter(maybeChance).toSorted((a, b) => percentOf(b) - percentOf(a));
  if (largest === undefined) throw new RangeError('no change that may be chance');
  return largest;
}

/** Where most people were counted, most first; only those with a rate. */
export function mostPersons(municipalities: readonly Municipality[], howMany: number): Rated[] {
  return municipalities
    .filter(isRated)
    .toSorted((a, b) => personsOf(b) - personsOf(a))
    .slice(0, howMany);
}

/**
 * Where most people were counted though the municipality is not marked.
 *
 * @throws RangeError where all are marked
 */
export function mostWithoutFlag(municipalities: readonly Municipality[]): Rated {
  const [most] = mostPersons(
    comparable(municipalities).filter(({ flagged }) => !flagged),
    1,
  );
  if (most === undefined) throw new RangeError('every municipality is marked');
  return most;
}
