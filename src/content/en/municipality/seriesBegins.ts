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
  return t`The series begins in ${String(first.year)} because the report has no older figures for each municipality. For ${joinWords(earlier.map(({ year }) => String(year)))} we have only the figures for Denmark and for a few municipalities.`;
}
