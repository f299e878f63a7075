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

/** Most more first. */
const byMove = <T extends Changed>(places: readonly T[]): T[] =>
  places.toSorted((a, b) => moved(b) - moved(a));

/** Those of the newest count. */
const countedRegions = ({ regions, country }: Dataset): Region[] =>
  regions.filter(({ latestYear }) => latestYear === country.latestYear);

/** The region with the largest rise, and the one with the largest fall. */
export function farthestMovedRegions(dataset: Dataset): Region[] {
  const sorted = byMove(countedRegions(dataset));
  return [sorted.at(0), sorted.at(-1)].filter((region) => region !== undefined);
}

/** Of each kind two, the farthest first. */
export interface FarthestMoved {
  readonly more: readonly Municipality[];
  readonly fewer: readonly Municipality[];
  /** How many regions there are where in each of them the difference may be chance; else `null`. */
  readonly uncertainRegions: number | null;
}

/** The municipalities that alone moved most, of those whose change is more than chance normally gives. */
export function farthestMoved(dataset: Dataset): FarthestMoved {
  const regions = countedRegions(dataset);
  const notable = byMove(dataset.municipalities.filter(hasNotablyMoved));
  return {
    more: notable.filter((m) => moved(m) > 0).slice(0, 2),
    fewer: notable
      .filter((m) => moved(m) < 0)
      .slice(-2)
      .toReversed(),
    uncertainRegions: regions.some(hasNotablyMoved) ? null : regions.length,
  };
}
