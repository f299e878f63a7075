import type { SeriesCount } from './dataset.ts';
import { personsOf } from './latest.ts';

/** Of one person no rate is compared, no rank and no share given: they would be somebody's. */
export const isOfOne = (record: { readonly counts: readonly SeriesCount[] }): boolean =>
  personsOf(record) === 1;
