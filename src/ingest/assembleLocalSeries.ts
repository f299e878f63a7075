import type { Count, MunicipalityCode } from '../domain/dataset.ts';
import type { MunicipalityCounts } from './municipalityCounts.ts';
import type { Sources } from './readSources.ts';

/** The counts up to the newest between which no count is missing, oldest first. */
function unbroken(counts: ReadonlyMap<number, number>, years: readonly number[]): Count[] {
  const gap = years.findLastIndex((year) => !counts.has(year));
  return years.slice(gap + 1).map((year) => ({ year, persons: counts.get(year) ?? 0 }));
}

/** What pages hold against each other without a series: the newest count and the one before. */
const COMPARED = 2;

/**
 * Series of more counts than the two newest, of the municipalities that have such: from their own file, from
 * the file of earlier counts, and from the tables. Counts before a gap are left out, as a curve would bridge it.
 *
 * @param municipalities in the order of the codes, which the series keep
 * @param years of all counts, oldest first
 */
export const assembleLocalSeries = (
  { localSeries, earlier }: Pick<Sources, 'localSeries' | 'earlier'>,
  municipalities: readonly MunicipalityCounts[],
  years: readonly number[],
): { municipalityCode: MunicipalityCode; series: Count[] }[] =>
  municipalities.flatMap(({ code, counts }) => {
    const own = localSeries.find(({ municipalityCode }) => municipalityCode === code)?.series.counts ?? [];
    const before = (earlier ?? []).filter(({ record }) => record.code === code);
    const known = [...[...before, ...own].map(({ record }) => record), ...counts];
    const series = unbroken(new Map(known.map(({ year, persons }) => [year, persons])), years);
    return series.length > COMPARED ? [{ municipalityCode: code, series }] : [];
  });
