import { changePercent } from '../../domain/change.ts';
import type { Country, SeriesCount } from '../../domain/dataset.ts';

/** @throws RangeError where the series is empty */
export function firstCount({ series }: Pick<Country, 'series'>): SeriesCount {
  const [first] = series;
  if (first === undefined) throw new RangeError('the national series is empty');
  return first;
}

/** The count with most people; the first of them where two are equal. */
export function highestCount({ series }: Pick<Country, 'series'>): SeriesCount {
  return series.reduce((high, count) => (count.persons > high.persons ? count : high));
}

/** The count of one year. @throws RangeError where there was none */
export function countOf({ series }: Pick<Country, 'series'>, year: number): SeriesCount {
  const count = series.find((candidate) => candidate.year === year);
  if (count === undefined) throw new RangeError(`no count in ${year}`);
  return count;
}

/** The rise among those from 18 to 29, as the report has it: a period of its own. The counts aren't there. */
export const YOUTH_RISE = { fromYear: 2009, toYear: 2019, percent: 72 } as const;

/** Per cent by which all ages rose in the years of that rise, without which it can't be read. */
export const allAgesRise = (country: Pick<Country, 'series'>): number =>
  changePercent(countOf(country, YOUTH_RISE.fromYear).persons, countOf(country, YOUTH_RISE.toYear).persons) ??
  0;
