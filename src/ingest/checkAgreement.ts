import type { Count } from '../domain/dataset.ts';
import { reportDisagreement, type CountSeries } from './countSeries.ts';
import type { LocalCountSeries } from './localSeries.ts';
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
 * Reports the tables whose municipalities lack a count that others have: sums and ranks would mix years.
 * An older count may stand in the table of the region that a municipality belonged to then.
 *
 * @returns true where every municipality has every count
 */
export function checkYears(
  tables: readonly ResolvedTable[],
  municipalities: readonly MunicipalityCounts[],
  problems: Problem[],
): boolean {
  const before = problems.length;
  for (const { table, region } of tables) {
    const inRegion = municipalities.filter(({ regionCode }) => regionCode === region.code);
    for (const year of yearsOf(tables)) {
      if (inRegion.every(({ counts }) => counts.some((count) => count.year === year))) continue;
      problems.push({
        file: table.file,
        line: 1,
        column: `Antal ${year}`,
        value: null,
        expected: `a count of ${year} for each municipality of ${region.name}, as the other regions have`,
        remedy: 'Bring all region tables to the same counts.',
      });
    }
  }
  return problems.length === before;
}

/** Reports where the tables and the series over more years disagree about the same count. */
export function checkAgreement(
  tables: readonly ResolvedTable[],
  municipalities: readonly MunicipalityCounts[],
  national: CountSeries,
  localSeries: readonly LocalCountSeries[],
  problems: Problem[],
): void {
  const years = yearsOf(tables);
  reportDisagreement(national, sumsByYear(years, municipalities), 'the sum of all region tables', problems);
  const newest = national.counts.at(-1);
  if (newest !== undefined && newest.record.year !== years.at(-1)) {
    problems.push({
      file: national.file,
      line: newest.line,
      column: 'aar',
      value: String(newest.record.year),
      expected: `${String(years.at(-1))} as the newest year, as in the region tables`,
      remedy: 'Bring the region tables and the national series to the same newest count.',
    });
  }
  for (const { municipalityCode, series } of localSeries) {
    const counted = municipalities.find(({ code }) => code === municipalityCode);
    reportDisagreement(series, required(counted, municipalityCode).counts, "its region's table", problems);
  }
}
