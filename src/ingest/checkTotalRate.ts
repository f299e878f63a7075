import { roundHalfAwayFromZero } from '../domain/rounding.ts';
import { printRate } from './danishNumber.ts';
import { populationOf, type Population } from './population.ts';
import type { Problem } from './problem.ts';
import type { RegionTable } from './regionTable.ts';
import type { RegisteredRegion } from './regionRegister.ts';

/** Printed rates of a total, where there is one, that are not its counts among the region's inhabitants. */
export function checkTotalRate(
  { file, columns, total }: RegionTable,
  region: RegisteredRegion,
  populations: readonly Population[],
): Problem[] {
  if (total === null) return [];
  return total.rates.flatMap(({ year, rate }, i) => {
    const column = columns.rates[i]?.column ?? null;
    const value = rate === null ? '-' : printRate(rate);
    const place = { file, line: total.line, column, value };
    const persons = total.counts.find((count) => count.year === year)?.persons ?? 0;
    const population = populationOf(populations, region.code, year);
    if (population === undefined) {
      const expected = `a population of ${region.name} on 1 January ${year} to check the rate by`;
      const remedy = `Add the line ${region.code};${region.name};${year}-01-01;… to data/dst/befolkning.csv.`;
      return [{ ...place, expected, remedy }];
    }
    const computed = roundHalfAwayFromZero((persons / population.inhabitants) * 1000, 1);
    if (rate === computed) return [];
    const expected = `${printRate(computed)}, as ${persons} among ${population.inhabitants} inhabitants (data/dst/befolkning.csv)`;
    const remedy = 'Compare the line with the printed table, and the population with Statistics Denmark.';
    return [{ ...place, expected, remedy }];
  });
}
