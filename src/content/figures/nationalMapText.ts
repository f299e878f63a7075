import { number } from '../values.ts';
import { nationalMap } from '#words/figures/nationalMap.ts';
import { INSET_LABEL, mapInsetRemark } from '#words/labels/mapLabels.ts';
import { joinWords } from '#words/language/joinWords.ts';
import { MAP_SOURCE, vivesAndStatisticsDenmark, vivesCounts } from '#words/sourceLines.ts';
import type { Dataset } from '../../domain/dataset.ts';
import { personsOf } from '../../domain/latest.ts';
import { type Text, t } from '../text.ts';

/** `Kortet har alle 98 kommuner; på Læsø er ingen registreret.` */
export function mapCoverage({ municipalities }: Dataset): Text {
  const without = municipalities.filter((m) => personsOf(m) === 0);
  return nationalMap.coverage(
    number(municipalities.length),
    joinWords(without.map(({ locative }) => locative)),
  );
}

export const mapSource = (years: readonly number[]): Text => t`${vivesCounts(years)} ${MAP_SOURCE}.`;

/** The same of a map that needs the inhabitants. */
export const ratedMapSource = (years: readonly number[]): Text =>
  t`${vivesAndStatisticsDenmark(years)} ${MAP_SOURCE}.`;

/** The words of `figures/nationalMap.ts` that no measure has of its own. */
export const nationalMapText = {
  insetLabel: INSET_LABEL,
  insetRemark: (magnification: number): Text => [mapInsetRemark(magnification)],
} as const;
