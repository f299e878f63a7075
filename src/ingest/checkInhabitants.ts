import { rateOf } from '../domain/rate.ts';
import { roundHalfAwayFromZero } from '../domain/roundHalfAwayFromZero.ts';
import { fault } from './fault.ts';
import { printRate } from './danishNumber.ts';
import { inhabitantsOfRegion } from './inhabitants.ts';
import { COUNTRY_CODE, populationOf, type Population } from './population.ts';
import type { Problem } from './problem.ts';
import type { ScopedRemark } from './remarks.ts';
import type { ResolvedTable } from './resolveTable.ts';
import { INHABITANTS_FILE, POPULATION_FILE } from './sourceFiles.ts';

/** Years of counts for which nobody's inhabitants are known. */
export const missingInhabitants = (
  tables: readonly ResolvedTable[],
  inhabitants: readonly Population[],
): Problem[] => {
  const counted = new Set(tables.flatMap(({ table }) => table.columns.counts.map(({ year }) => year)));
  return [...counted]
    .filter((year) => !inhabitants.some((row) => row.year === year))
    .map((year) => ({
      file: INHABITANTS_FILE,
      line: 1,
      column: 'dato',
      value: null,
      ...fault('inhabitantsYear', year),
    }));
};

/** Regions, and a country, that are not the sum of their municipalities on the same date. */
export function wrongPopulations(
  tables: readonly ResolvedTable[],
  populations: readonly Population[],
  inhabitants: readonly Population[],
): Problem[] {
  const sumOf = ({ code, year }: Population): number | null => {
    const ofYear = inhabitants.filter((row) => row.year === year);
    if (code === COUNTRY_CODE) return ofYear.reduce((sum, row) => sum + row.inhabitants, 0);
    const table = tables.find(({ region }) => region.code === code);
    return table === undefined ? null : inhabitantsOfRegion([...table.municipalities.keys()], ofYear, year);
  };
  return populations.flatMap((population) => {
    const sum = sumOf(population);
    // A date that the other file has not at all is told there, where a count needs it.
    if (sum === null || sum === 0 || sum === population.inhabitants) return [];
    return [
      {
        file: POPULATION_FILE,
        line: population.line,
        column: 'indbyggere',
        value: String(population.inhabitants),
        ...fault('inhabitantsSum', sum, population.year),
      },
    ];
  });
}

/**
 * Printed rates of a table's municipalities that are not their count among their inhabitants, rounded half
 * up, unless a remark on the rate of that count says so.
 */
export function unexplainedRates(
  { table: { file, columns }, municipalities }: ResolvedTable,
  inhabitants: readonly Population[],
  remarks: readonly ScopedRemark[],
): Problem[] {
  const onRates = remarks.filter(({ remark }) => remark.figure === 'rate');
  return [...municipalities].flatMap(([code, { line, counts, rates }]) =>
    rates.flatMap(({ year, rate }, i) => {
      const persons = counts.find((count) => count.year === year)?.persons ?? 0;
      const population = populationOf(inhabitants, code, year)?.inhabitants;
      if (persons === 0 || population === undefined || rate === null) return [];
      const computed = roundHalfAwayFromZero(rateOf({ persons, population }), 1);
      const remarked = onRates.some((one) => one.codes.includes(code) && (one.year ?? year) === year);
      if (rate === computed || remarked) return [];
      return [
        {
          file,
          line,
          column: columns.rates[i]?.column ?? null,
          value: printRate(rate),
          ...fault('unexplainedRate', printRate(computed), persons, population),
        },
      ];
    }),
  );
}
