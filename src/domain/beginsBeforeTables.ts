import type { Count, Municipality } from './dataset.ts';

/** Whether a municipality's series holds counts from before the report's tables, which come from elsewhere. */
export const beginsBeforeTables = (
  series: readonly Count[],
  { counts }: Pick<Municipality, 'counts'>,
): boolean => (series[0]?.year ?? Infinity) < (counts[0]?.year ?? -Infinity);
