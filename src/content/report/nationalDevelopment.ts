import { changeBetween } from '../../domain/change.ts';
import type { Change, Country, SeriesCount } from '../../domain/dataset.ts';
import { latestChange, latestCount } from '../../domain/latest.ts';
import { countOf, firstCount, highestCount } from './nationalSeries.ts';

/** What the report tells of the national series: a rise to the highest count, a fall by 2022, and what came then. */
export interface NationalDevelopment {
  readonly first: SeriesCount;
  readonly peak: SeriesCount;
  readonly latest: SeriesCount;
  readonly rise: Change;
  /** From the highest count to that of 2019. */
  readonly afterPeak: Change;
  /** From 2019 to 2022. */
  readonly drop: Change;
  /** Between the two newest counts. */
  readonly recent: Change;
}

/** @throws RangeError where the series has no count of 2019 or 2022 */
export function nationalDevelopment(country: Pick<Country, 'series' | 'changes'>): NationalDevelopment {
  const [first, peak, before] = [firstCount(country), highestCount(country), countOf(country, 2019)];
  return {
    first,
    peak,
    latest: latestCount(country.series),
    rise: changeBetween(first, peak),
    afterPeak: changeBetween(peak, before),
    drop: changeBetween(before, countOf(country, 2022)),
    recent: latestChange(country.changes),
  };
}
