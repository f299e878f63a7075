import type { Dataset } from '../../../domain/dataset.ts';
import { latestCount } from '../../../domain/latest.ts';
import { type Text, t } from '../../text.ts';
import { number } from '../figures.ts';
import { INSET_LABEL, mapInsetRemark } from '../labels/mapLabels.ts';
import { joinWords } from '../language/joinWords.ts';
import { MAP_SOURCE, vivesAndStatisticsDenmark, vivesCounts } from '../sourceLines.ts';

/** `The map has all 98 municipalities; on Læsø nobody was registered.` */
export function mapCoverage({ municipalities }: Dataset): Text {
  const without = municipalities.filter(({ counts }) => latestCount(counts).persons === 0);
  const all = t`The map has all ${number(municipalities.length)} municipalities`;
  return without.length === 0
    ? t`${all}.`
    : t`${all}; ${joinWords(without.map(({ locative }) => locative))} nobody was registered.`;
}

export const mapSource = (years: readonly number[]): Text => t`${vivesCounts(years)} ${MAP_SOURCE}.`;

/** The same of a map that needs the inhabitants. */
export const ratedMapSource = (years: readonly number[]): Text =>
  t`${vivesAndStatisticsDenmark(years)} ${MAP_SOURCE}.`;

/** The words of `figures/nationalMap.ts` that no measure has of its own. */
export const nationalMap = {
  insetLabel: INSET_LABEL,
  insetRemark: (magnification: number): Text => [mapInsetRemark(magnification)],
} as const;
