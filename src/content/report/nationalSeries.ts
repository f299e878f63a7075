import type { Count, Country } from '../../domain/dataset.ts';

/** @throws RangeError where the series is empty */
export function firstCount({ series }: Pick<Country, 'series'>): Count {
  const [first] = series;
  if (first === undefined) throw new RangeError('the national series is empty');
  return first;
}

/** The count with most people; the first of them where two are equal. */
export function highestCount({ series }: Pick<Country, 'series'>): Count {
  return series.reduce((high, count) => (count.persons > high.persons ? count : high));
}

/** The count of one year. @throws RangeError where there was none */
export function countOf({ series }: Pick<Country, 'series'>, year: number): Count {
  const count = series.find((candidate) => candidate.year === year);
  if (count === undefined) throw new RangeError(`no count in ${year}`);
  return count;
}
