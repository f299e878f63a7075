import type { Region } from '../../../domain/dataset.ts';
import { latestCount } from '../../../domain/latest.ts';
import { rateOf } from '../../../domain/rate.ts';
import { numberInText, people, fineRate } from '../figures.ts';
import { joinWords } from '../language/joinWords.ts';
import { type Text, t } from '../../text.ts';

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
  const together = {
    persons: counts.reduce((sum, { persons }) => sum + persons, 0),
    population: counts.reduce((sum, { population }) => sum + population, 0),
  };
  return t`Taken together, the ${numberInText(parts.length)} regions – ${joinWords(parts.map(({ name }) => name))} – had ${people(together.persons)} experiencing homelessness in one week in ${String(region.latestYear)}, or ${fineRate(rateOf(together))} per 1,000 inhabitants. The sum is our own.`;
}
