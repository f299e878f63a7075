import { changesOf } from '../domain/change.ts';
import type { Count, Region, Remark } from '../domain/dataset.ts';
import { latestCount } from '../domain/latest.ts';
import { levelOf } from '../domain/level.ts';
import { ratedCount } from '../domain/ratedCount.ts';
import { inhabitantsOfRegion } from './inhabitants.ts';
import type { Population } from './population.ts';
import { required } from './required.ts';
import type { ResolvedTable } from './resolveTable.ts';

/**
 * The regions' records from checked parts.
 *
 * @param tables in the order of the report
 * @param national the national series, which has the year of each table's newest count
 * @param inhabitants of each municipality in the year of each of its counts
 */
export function assembleRegions(
  tables: readonly ResolvedTable[],
  national: readonly Count[],
  inhabitants: readonly Population[],
  remarksOn: (code: string, counts: readonly Count[]) => Remark[],
): Region[] {
  return tables.map(({ table, region, municipalities }) => {
    const { counts: printed, rates } = required(table.total, `total of ${region.name}`);
    const municipalityCodes = [...municipalities.keys()];
    const counts = printed.map((count) => {
      const population = inhabitantsOfRegion(municipalityCodes, inhabitants, count.year);
      return ratedCount(count, required(population, `inhabitants of ${region.name} in ${count.year}`));
    });
    const latest = latestCount(counts);
    const { year, persons, population, rate } = latest;
    const printedRate = required(rates.at(-1)?.rate, `rate of ${region.name}`);
    const country = national.find((count) => count.year === year);
    return {
      code: region.code,
      name: region.name,
      slug: region.slug,
      validFrom: region.validFrom,
      validTo: region.validTo,
      municipalityCodes,
      counts,
      changes: changesOf(counts),
      latestYear: year,
      population,
      rate,
      level: levelOf(latest),
      printedRate,
      shareOfCountry: persons / required(country, `national count of ${year}`).persons,
      flaggedCount: table.rows.filter(({ flagged }) => flagged).length,
      remarks: remarksOn(region.code, counts),
    };
  });
}
