import type { Count } from '../domain/dataset.ts';
import { fault } from './fault.ts';
import { disagreements, type CountSeries, type LocalCountSeries } from './countSeries.ts';
import type { MunicipalityCounts } from './municipalityCounts.ts';
import type { Problem } from './problem.ts';
import { required } from './required.ts';
import type { ResolvedTable } from './resolveTable.ts';

/** Every year that some table has, oldest first. */
const yearsOf = (tables: readonly ResolvedTable[]): number[] =>
  [...new Set(tables.flatMap(({ table }) => table.columns.counts.map(({ year }) => year)))].toSorted(
    (a, b) => a - b,
  );

/** The municipalities' sum for each year, oldest first. */
function sumsByYear(years: readonly number[], municipalities: readonly MunicipalityCounts[]): Count[] {
  const counts = municipalities.flatMap((municipality) => municipality.counts);
  return years.map((year) => ({
    year,
    persons: counts.reduce((sum, count) => sum + (count.year === year ? count.persons : 0), 0),
  }));
}

/**
 * The tables whose municipalities lack a count that others have: sums and ranks would mix years.
 * An older count may stand in the table of the region that a municipality belonged to then.
 */
export const checkYears = (
  tables: readonly ResolvedTable[],
  municipalities: readonly MunicipalityCounts[],
): Problem[] =>
  tables.flatMap(({ table: { file }, region }) => {
    const inRegion = municipalities.filter(({ regionCode }) => regionCode === region.code);
    const has = (year: number) => inRegion.every(({ counts }) => counts.some((count) => count.year === year));
    return yearsOf(tables)
      .filter((year) => !has(year))
      .map((year) => ({
        file,
        line: 1,
        column: `Antal ${year}`,
        value: null,
        ...fault('missingYear', year, region.name),
      }));
  });

/** Whether the national series ends with the newest count of the tables. */
function wrongNewest({ file, counts }: CountSeries, years: readonly number[]): Problem[] {
  const newest = counts.at(-1);
  const year = years.at(-1);
  if (newest === undefined || year === undefined || newest.record.year === year) return [];
  return [
    {
      file,
      line: newest.line,
      column: 'aar',
      value: String(newest.record.year),
      ...fault('newestYear', year),
    },
  ];
}

/** Years in which a municipality has a count and the country none. */
function missingNationally(
  { file, counts }: CountSeries,
  localSeries: readonly LocalCountSeries[],
): Problem[] {
  const years = new Set(counts.map(({ record }) => record.year));
  const local = localSeries.flatMap(({ series }) =>
    series.counts.map(({ record }) => [record.year, series.file] as const),
  );
  return [...new Map(local.filter(([year]) => !years.has(year)))].map(([year, other]) => ({
    file,
    line: counts.at(-1)?.line ?? 1,
    column: 'aar',
    value: null,
    ...fault('nationalLacks', year, other),
  }));
}

/** Where the tables and the series over more years disagree about the same count. */
export function checkAgreement(
  tables: readonly ResolvedTable[],
  municipalities: readonly MunicipalityCounts[],
  national: CountSeries,
  localSeries: readonly LocalCountSeries[],
): Problem[] {
  const years = yearsOf(tables);
  return [
    ...disagreements(national, sumsByYear(years, municipalities), 'tables'),
    ...wrongNewest(national, years),
    ...missingNationally(national, localSeries),
    ...localSeries.flatMap(({ municipalityCode, series }) => {
      const counted = municipalities.find(({ code }) => code === municipalityCode);
      return disagreements(series, required(counted, municipalityCode).counts, 'region');
    }),
  ];
}
