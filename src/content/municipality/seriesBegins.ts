import { beginsBeforeTables } from '../../domain/beginsBeforeTables.ts';
import type { Dataset, Municipality } from '../../domain/dataset.ts';
import { noOlderFigures } from '#words/municipality/seriesBeginsWords.ts';
import { sortedNames } from '../names.ts';
import type { Text } from '../text.ts';

/**
 * Why a municipality's figures begin where they do, and which counts there were before, and of whom.
 *
 * @returns `null` where older ones of its own stand on the page, or where no count was before
 */
export function seriesBegins(
  municipality: Municipality,
  { municipalities, country, localSeries }: Dataset,
): Text | null {
  const first = municipality.counts[0];
  const earlier = country.series.filter(({ year }) => first !== undefined && year < first.year);
  const withOlder = municipalities.filter((one) =>
    localSeries.some(
      ({ municipalityCode, series }) => municipalityCode === one.code && beginsBeforeTables(series, one),
    ),
  );
  if (withOlder.includes(municipality) || first === undefined || earlier.length === 0) return null;
  return noOlderFigures(
    first.year,
    earlier.map(({ year }) => String(year)),
    sortedNames(withOlder),
  );
}
