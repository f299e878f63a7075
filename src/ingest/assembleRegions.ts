import { changesOf } from '../domain/change.ts';
import type { Count, Region, Remark } from '../domain/dataset.ts';
import { latestCount } from '../domain/latest.ts';
import { populationOf, type Population } from './population.ts';
import { required } from './required.ts';
import type { ResolvedTable } from './resolveTable.ts';

/**
 * The regions' records from checked parts.
 *
 * @param tables in the order of the report
 * @param national the national series, which has the year of each table's newest count
 */
export function assembleRegions(
  tables: readonly ResolvedTable[],
  national: readonly Count[],
  populations: readonly Population[],
  remarksOn: (code: string) => Remark[],
): Region[] {
  return tables.map(({ table, region, municipalities }) => {
    const { counts, rates } = required(table.total, `total of ${region.name}`);
    const { year, persons } = latestCount(counts);
    const country = national.find((count) => count.year === year);
    return {
      code: region.code,
      name: region.name,
      slug: region.slug,
      validFrom: region.validFrom,
      validTo: region.validTo,
      municipalityCodes: [...municipalities.keys()],
      counts,
      changes: changesOf(counts),
      latestYear: year,
      ratePer1000: required(rates.at(-1)?.rate, `rate of ${region.name}`),
      population: required(populationOf(populations, region.code, year), region.name).inhabitants,
      shareOfCountry: persons / required(country, `national count of ${year}`).persons,
      flaggedCount: table.rows.filter(({ flagged }) => flagged).length,
      remarks: remarksOn(region.code),
    };
  });
}
