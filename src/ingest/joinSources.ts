import { fault } from './fault.ts';
import { checkAgreement, checkYears } from './checkAgreement.ts';
import { refused, type Checked } from './checked.ts';
import { missingInhabitants, unexplainedRates, wrongPopulations } from './checkInhabitants.ts';
import { checkEarlierCounts } from './earlierCounts.ts';
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

/** Whether the country's inhabitants of the newest count's year are there. */
function missingPopulation(national: CountSeries, populations: readonly Population[]): Problem[] {
  const year = national.counts.at(-1)?.record.year;
  if (year === undefined || populationOf(populations, COUNTRY_CODE, year) !== undefined) return [];
  return [
    {
      file: POPULATION_FILE,
      line: 1,
      column: 'dato',
      value: null,
      ...fault('countryPopulation', year, COUNTRY_CODE),
    },
  ];
}

/** Each region's table with codes for names; regions whose table couldn't be read are left out. */
const resolveTables = ({ regions, tables, municipalities, populations }: Sources): Checked<ResolvedTable>[] =>
  (regions ?? []).flatMap((region) => {
    const table = tables.find(({ slug }) => slug === region.slug);
    if (table === undefined) return [];
    const rates = populations === null ? [] : checkTotalRate(table, region, populations);
    const { value, problems } = resolveTable(table, region, municipalities ?? []);
    return [{ value, problems: [...rates, ...problems] }];
  });

/** The oldest count of the tables. */
const firstYear = (municipalities: readonly MunicipalityCounts[]): number =>
  Math.min(...municipalities.flatMap(({ counts }) => counts.map(({ year }) => year)));

/**
 * Joins the tables to the registers and compares all sources with each other.
 *
 * @param found what is known to be wrong with the sources by themselves
 * @returns nothing joined where that can't be done; `problems`, or `found`, says why
 */
export function joinSources(sources: Sources, found: readonly Problem[]): Checked<Joined> {
  const { regions, municipalities: register, national, localSeries, populations } = sources;
  const problems = national !== null && populations !== null ? missingPopulation(national, populations) : [];
  if (regions === null || register === null) return refused(...problems);
  const resolved = resolveTables(sources);
  problems.push(...resolved.flatMap((table) => table.problems));
  const tables = resolved.flatMap(({ value }) => value ?? []);
  if (tables.length < regions.length) return refused(...problems);
  const counted = register.map((municipality) => municipalityCounts(municipality, tables));
  problems.push(...counted.flatMap((municipality) => municipality.problems));
  const municipalities = counted.flatMap(({ value }) => value ?? []);
  if (municipalities.length < register.length) return refused(...problems);
  // A slip in a table is told there; the series that no longer agree with it are not at fault.
  const slips = new Set([...found, ...problems].map(({ file }) => file));
  const sound = tables.every(({ table }) => !slips.has(table.file));
  const lacking = checkYears(tables, municipalities);
  const { inhabitants, remarks, earlier } = sources;
  const ofInhabitants =
    inhabitants === null
      ? []
      : [
          ...missingInhabitants(tables, inhabitants),
          ...(populations === null ? [] : wrongPopulations(tables, populations, inhabitants)),
          ...tables
            .filter(({ table }) => remarks !== null && !slips.has(table.file))
            .flatMap((table) => unexplainedRates(table, inhabitants, remarks ?? [])),
        ];
  const differing =
    lacking.length === 0 && sound && national !== null
      ? [
          ...checkAgreement(tables, municipalities, national, localSeries),
          ...checkEarlierCounts(earlier ?? [], national, localSeries, firstYear(municipalities)),
        ]
      : [];
  return {
    value: { tables, municipalities },
    problems: [...problems, ...ofInhabitants, ...lacking, ...differing],
  };
}
