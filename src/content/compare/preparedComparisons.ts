import type { Dataset, Municipality } from '../../domain/dataset.ts';
import { latestCount } from '../../domain/latest.ts';
import { compareDanish } from '../../format/compareDanish.ts';
import { COMPARE_MOST, COUNTRY_PLACE, largestOf } from '#words/labels/comparePage.ts';

/** A comparison to begin with. */
export interface PreparedComparison {
  readonly label: string;
  readonly slugs: readonly string[];
}

/** Those with most people, most first. */
export const withMostPeople = (municipalities: readonly Municipality[], count: number): Municipality[] =>
  municipalities
    .toSorted(
      (a, b) =>
        latestCount(b.counts).persons - latestCount(a.counts).persons || compareDanish(a.name, b.name),
    )
    .slice(0, count);

/** The country's and each region's municipalities with most people. */
export function preparedComparisons({ municipalities, regions }: Dataset): PreparedComparison[] {
  const prepare = (place: string, members: readonly Municipality[]): PreparedComparison => ({
    label: largestOf(place),
    slugs: withMostPeople(members, COMPARE_MOST).map(({ slug }) => slug),
  });
  const all = [
    prepare(COUNTRY_PLACE, municipalities),
    ...regions.map(({ name, code }) =>
      prepare(
        name,
        municipalities.filter(({ regionCode }) => regionCode === code),
      ),
    ),
  ];
  // A region that has been taken over has no municipality in the newest count.
  return all.filter(({ slugs }) => slugs.length > 0);
}
