import type { Country, Municipality } from '../../domain/dataset.ts';
import { noOlderFigures } from '#words/municipality/seriesBeginsWords.ts';
import type { Text } from '../text.ts';

/**
 * Why a municipality's figures begin where they do, and which counts there were before.
 *
 * @param hasOlderCounts whether counts from before the report's tables stand on the page
 * @returns `null` where they do, or where no count was before
 */
export function seriesBegins(
  { counts }: Municipality,
  { series }: Country,
  hasOlderCounts: boolean,
): Text | null {
  const first = counts[0];
  const earlier = series.filter(({ year }) => first !== undefined && year < first.year);
  if (hasOlderCounts || first === undefined || earlier.length === 0) return null;
  return noOlderFigures(
    first.year,
    earlier.map(({ year }) => String(year)),
  );
}
