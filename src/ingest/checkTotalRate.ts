import { roundHalfAwayFromZero } from '../domain/roundHalfAwayFromZero.ts';
import { fault } from './fault.ts';
import { printRate } from './danishNumber.ts';
import { populationOf, type Population } from './population.ts';
import type { Problem } from './problem.ts';
import type { RegionTable } from './readRegionTable.ts';
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
      return [{ ...place, ...fault('regionPopulation', region.name, region.code, year) }];
    }
    const computed = roundHalfAwayFromZero((persons / population.inhabitants) * 1000, 1);
    if (rate === computed) return [];
    const { inhabitants } = population;
    return [{ ...place, ...fault('totalRate', printRate(computed), persons, inhabitants) }];
  });
}
