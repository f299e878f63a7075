import type { Country, Municipality } from '../../../domain/dataset.ts';
import { joinWords } from '../language/joinWords.ts';
import { type Text, t } from '../../text.ts';

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
  return t`Rækken begynder i ${String(first.year)}, fordi rapporten ikke har ældre tal for hver kommune. Fra ${joinWords(earlier.map(({ year }) => String(year)))} har vi kun landets tal og nogle få kommuners.`;
}
