import type { SeriesCount } from './dataset.ts';
import { latestCount } from './latest.ts';

/** Of one person no rate is compared, no rank and no share given: they would be somebody's. */
export const isOfOne = ({ counts }: { readonly counts: readonly SeriesCount[] }): boolean =>
  latestCount(counts).persons === 1;
