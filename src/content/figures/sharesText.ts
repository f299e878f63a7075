import { number, percent } from '../values.ts';
import { shares } from '#words/figures/shares.ts';
import { aboutPersons, remainderRemark } from '#words/report/distributionCharts.ts';
import { ageLabel, situationLabel } from '#words/report/shareLabels.ts';
import { vivesCounts } from '#words/sourceLines.ts';
import type { Country, Dataset } from '../../domain/dataset.ts';
import type { FigureText } from '../chartText.ts';
import { listedShares, percentOf } from '../report/shareOf.ts';
import { type Text, t } from '../text.ts';

/** @param share of the finding, in per cent @param listed all shares by name */
function textOf(
  country: Country,
  words: typeof shares.situations | typeof shares.ages,
  share: number,
  remarks: readonly Text[],
  listed: string,
): FigureText {
  const finding = words.finding(percent(share));
  const year = String(country.latestYear);
  return {
    finding,
    measure: words.measure(number(country.latestPersons), year),
    remarks,
    source: vivesCounts([country.latestYear]),
    alt: words.alt(listed),
    alone: { finding: t`${country.name}: ${finding}`, measure: words.measureAlone(year), remarks },
  };
}

/** The words of `figures/shares.ts`. */
export const sharesText = {
  situations: ({ country, situations }: Dataset): FigureText =>
    textOf(
      country,
      shares.situations,
      percentOf(situations, 'forsorgshjem') + percentOf(situations, 'hos-andre'),
      [remainderRemark(situations), shares.situations.remark],
      listedShares(situations, situationLabel),
    ),
  ages: ({ country, ages }: Dataset): FigureText =>
    textOf(
      country,
      shares.ages,
      percentOf(ages, '18-29') + percentOf(ages, '30-39'),
      [shares.ages.widths, shares.ages.remark],
      listedShares(ages, ageLabel),
    ),
  situationLabel,
  ageLabel,
  about: aboutPersons,
} as const;
