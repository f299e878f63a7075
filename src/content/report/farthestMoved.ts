import type { Change, Dataset, Municipality, Region } from '../../domain/dataset.ts';
import { isNotable } from '../../domain/isNotable.ts';
import { latestChange } from '../../domain/latest.ts';

interface Changed {
  readonly changes: readonly Change[];
}

/** Persons more, or below 0 fewer, in the newest count. */
export const moved = ({ changes }: Changed): number => latestChange(changes).persons;

/** Whether the newest change is larger than chance normally gives. */
export const hasNotablyMoved = ({ changes }: Changed): boolean => isNotable(latestChange(changes));

/** Those of the newest count. */
const countedRegions = ({ regions, country }: Dataset): Region[] =>
  regions.filter(({ latestYear }) => latestYear === country.latestYear);

/** The region with the largest rise, and the one with the largest fall. */
export function farthestMovedRegions(dataset: Dataset): Region[] {
  const sorted = countedRegions(dataset).toSorted((a, b) => moved(b) - moved(a));
  return [sorted.at(0), sorted.at(-1)].filter((region) => region !== undefined);
}

/** Of each kind two, the farthest first; more where others moved as far as the second. */
export interface FarthestMoved {
  readonly more: readonly Municipality[];
  readonly fewer: readonly Municipality[];
  /** How many regions there are where in each of them the difference may be chance; else `null`. */
  readonly uncertainRegions: number | null;
}

/** How many are named of either kind. */
const NAMED = 2;

/** Those that moved farthest, and all that moved as far as the last of them. */
function farthest(places: readonly Municipality[]): Municipality[] {
  const far = (one: Municipality): number => Math.abs(moved(one));
  const sorted = places.toSorted((a, b) => far(b) - far(a));
  const last = sorted[NAMED - 1];
  return last === undefined ? sorted : sorted.filter((one) => far(one) >= far(last));
}

/** The municipalities that alone moved most, of those whose change is more than chance normally gives. */
export function farthestMoved(dataset: Dataset): FarthestMoved {
  const regions = countedRegions(dataset);
  const notable = dataset.municipalities.filter(hasNotablyMoved);
  return {
    more: farthest(notable.filter((m) => moved(m) > 0)),
    fewer: farthest(notable.filter((m) => moved(m) < 0)),
    uncertainRegions: regions.some(hasNotablyMoved) ? null : regions.length,
  };
}
