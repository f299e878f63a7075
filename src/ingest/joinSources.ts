import { checkAgreement, checkYears } from './checkAgreement.ts';
import { checkTotalRate } from './checkTotalRate.ts';
import { municipalityCounts, type MunicipalityCounts } from './municipalityCounts.ts';
import { COUNTRY_CODE, populationOf, type Population } from './population.ts';
import type { CountSeries } from './countSeries.ts';
import type { Problem } from './problem.ts';
import type { Sources } from './readSources.ts';
import { resolveTable, type ResolvedTable } from './resolveTable.ts';
import { POPULATION_FILE } from './sourceFiles.ts';

/** What the tables say, joined to the registers by code. */
export interface Joined {
  /** In the register's order. */
  readonly tables: readonly ResolvedTable[];
  /** In the order of the codes. */
  readonly municipalities: readonly MunicipalityCounts[];
}

function checkCountryPopulation(
  national: CountSeries,
  populations: readonly Population[],
  problems: Problem[],
): void {
  const year = national.counts.at(-1)?.record.year;
  if (year === undefined || populationOf(populations, COUNTRY_CODE, year) !== undefined) return;
  problems.push({
    file: POPULATION_FILE,
    line: 1,
    column: 'dato',
    value: null,
    expected: `the population of the country on 1 January ${year}, the year of the newest count`,
    remedy: `Add the line ${COUNTRY_CODE};Danmark;${year}-01-01;… and those of the regions.`,
  });
}

function resolveTables(sources: Sources, problems: Problem[]): ResolvedTable[] {
  return (sources.regions ?? []).flatMap((region) => {
    const table = sources.tables.find(({ slug }) => slug === region.slug);
    if (table === undefined) return [];
    if (sources.populations !== null) checkTotalRate(table, region, sources.populations, problems);
    return resolveTable(table, region, sources.municipalities ?? [], problems) ?? [];
  });
}

/**
 * Joins the tables to the registers and compares all sources with each other.
 *
 * @returns `null` where they can't be joined; `problems` says why, or has said so before
 */
export function joinSources(sources: Sources, problems: Problem[]): Joined | null {
  const { regions, municipalities: register, national, localSeries, populations } = sources;
  if (national !== null && populations !== null) checkCountryPopulation(national, populations, problems);
  if (regions === null || register === null) return null;
  const tables = resolveTables(sources, problems);
  if (tables.length < regions.length) return null;
  const municipalities = register.flatMap(
    (municipality) => municipalityCounts(municipality, tables, problems) ?? [],
  );
  if (municipalities.length < register.length) return null;
  // A slip in a table is told there; the series that no longer agree with it are not at fault.
  const sound = tables.every(({ table }) => problems.every(({ file }) => file !== table.file));
  if (checkYears(tables, municipalities, problems) && sound && national !== null) {
    checkAgreement(tables, municipalities, national, localSeries, problems);
  }
  return { tables, municipalities };
}
