import type { Count, RatedCount, SeriesCount } from './dataset.ts';
import { rateOf } from './rate.ts';

/** A count with the inhabitants of its year, above 0, and its rate. */
export const ratedCount = ({ year, persons }: Count, population: number): RatedCount => ({
  year,
  persons,
  population,
  rate: rateOf({ persons, population }),
});

/** The same where the inhabitants may not be known: `null`, and so is the rate. */
export const seriesCount = (count: Count, population: number | null): SeriesCount =>
  population === null ? { ...count, population, rate: null } : ratedCount(count, population);
