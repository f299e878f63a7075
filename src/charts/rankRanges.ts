import { bisectLeft, randomGamma, randomLcg } from 'd3';
import type { RatedCount } from '../domain/dataset.ts';
import { latestCount } from '../domain/latest.ts';
import { onceFor } from '../domain/onceFor.ts';
import { CONFIDENCE } from '../domain/poissonInterval.ts';
import type { RankRange } from '../domain/rank.ts';
import type { Exposed } from '../domain/rate.ts';

const DRAWS = 10_000;
/** Any fixed one gives the same ranges in each build. */
const SEED = 0.2024;
/** Jeffreys' prior of a Poisson mean is a gamma of shape ½: the posterior has the count and this as shape. */
const JEFFREYS = 0.5;

/** The lowest rank that at least so many of the draws don't exceed. */
function quantile(timesAtRank: Uint32Array, probability: number): number {
  let seen = 0;
  const index = timesAtRank.findIndex((times) => (seen += times) >= probability * DRAWS);
  return index + 1;
}

/**
 * The 95 % range of each place's rank by rate among all of them, from draws of what the rates may be: each
 * count's mean from its gamma posterior under Jeffreys' prior, divided by the inhabitants. Deterministic;
 * another seed moves an end by a rank, by two where few are counted. As with the level, counts are taken to
 * vary as Poisson counts do: real variation is wider.
 *
 * @returns in the order of the places
 */
export function rankRanges(places: readonly Exposed[]): RankRange[] {
  const gamma = randomGamma.source(randomLcg(SEED));
  const draws = places.map(({ persons, population }) => gamma(persons + JEFFREYS, 1 / population));
  const times = places.map(() => new Uint32Array(places.length));
  for (let n = 0; n < DRAWS; n += 1) {
    const rates = draws.map((draw) => draw());
    const sorted = Float64Array.from(rates).sort();
    times.forEach((ofPlace, i) => {
      const below = bisectLeft(sorted, rates[i] ?? 0);
      const index = places.length - 1 - below;
      ofPlace[index] = (ofPlace[index] ?? 0) + 1;
    });
  }
  const tail = (1 - CONFIDENCE) / 2;
  return times.map((ofPlace) => ({ from: quantile(ofPlace, tail), to: quantile(ofPlace, 1 - tail) }));
}

/** A municipality, as far as its rank goes. */
export interface RankedPlace {
  readonly code: string;
  readonly counts: readonly RatedCount[];
}

/**
 * The ranges of all municipalities in a count, by code; drawn once for the same list and year.
 *
 * @param places those that are ranked among each other; the same list must be handed in each time
 */
export const rankRangesOf: (
  places: readonly RankedPlace[],
) => (year: number) => ReadonlyMap<string, RankRange> = onceFor((places) => {
  const drawn = new Map<number, ReadonlyMap<string, RankRange>>();
  return (year) => {
    const known = drawn.get(year) ?? drawRangesIn(places, year);
    drawn.set(year, known);
    return known;
  };
});

/**
 * The range of one of them in its newest count.
 *
 * @param places as for `rankRangesOf`
 * @throws RangeError where it is not among them
 */
export function rankRangeAmong(place: RankedPlace, places: readonly RankedPlace[]): RankRange {
  const range = rankRangesOf(places)(latestCount(place.counts).year).get(place.code);
  if (range === undefined) throw new RangeError(`no rank of ${place.code}`);
  return range;
}

function drawRangesIn(places: readonly RankedPlace[], year: number): ReadonlyMap<string, RankRange> {
  const counted = places.flatMap(({ code, counts }) => {
    const count = counts.find((other) => other.year === year);
    return count === undefined ? [] : [{ code, count }];
  });
  const ranges = rankRanges(counted.map(({ count }) => count));
  return new Map(counted.flatMap(({ code }, i) => (ranges[i] === undefined ? [] : [[code, ranges[i]]])));
}
