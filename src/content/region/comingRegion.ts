import type { Region } from '../../domain/dataset.ts';
import { latestCount } from '../../domain/latest.ts';
import { rateOf } from '../../domain/rate.ts';
import { takenTogether } from '#words/region/comingRegionWords.ts';
import type { Text } from '../text.ts';

/** Those that one region is to take over together: they end on the same day and carry the same remark. */
function takenOverWith(region: Region, regions: readonly Region[]): Region[] {
  const ids = region.remarks.filter(({ figure }) => figure === 'region').map(({ id }) => id);
  return regions.filter(
    ({ validTo, remarks }) =>
      validTo !== null && validTo === region.validTo && remarks.some(({ id }) => ids.includes(id)),
  );
}

/** What the regions that are to become one have together; `null` where the region stands alone. */
export function comingRegion(region: Region, regions: readonly Region[]): Text | null {
  const parts = takenOverWith(region, regions);
  if (parts.length < 2) return null;
  const counts = parts.map((part) => latestCount(part.counts));
  const persons = counts.reduce((sum, count) => sum + count.persons, 0);
  const population = counts.reduce((sum, count) => sum + count.population, 0);
  const names = parts.map(({ name }) => name);
  return takenTogether(names, region.latestYear, persons, rateOf({ persons, population }));
}
