import type { Dataset } from '../../../domain/dataset.ts';
import type { FigureText } from '../../chartText.ts';
import { type Text, figure, t } from '../../text.ts';
import { number, percent } from '../figures.ts';
import { listedShares, percentOf } from '../../report/shareOf.ts';
import { aboutPersons, remainderRemark } from '../report/distributionCharts.ts';
import { ageLabel, situationLabel } from '../report/shareLabels.ts';
import { vivesCounts } from '../sourceLines.ts';

const APPROXIMATE =
  'The numbers in the groups are approximate, as the dots are divided by whole percentages.';

/** Where people stayed. */
function situations({ country, situations: shares }: Dataset): FigureText {
  const both = percentOf(shares, 'forsorgshjem') + percentOf(shares, 'hos-andre');
  const finding = t`${percent(both)} are in shelters or staying with others`;
  const year = String(country.latestYear);
  const remarks = [
    remainderRemark(shares),
    t`${APPROXIMATE} A snapshot of one week. Many move between the situations in the course of a year.`,
  ];
  return {
    finding,
    measure: t`The same ${number(country.latestPersons)} people, grouped by where they were staying, ${year}.`,
    remarks,
    source: vivesCounts([country.latestYear]),
    alt: `Shares by where people were staying: ${listedShares(shares, situationLabel)}.`,
    alone: {
      finding: t`${country.name}: ${finding}`,
      measure: t`People in homelessness by where they were staying, ${year}, per cent. Each dot is one person.`,
      remarks,
    },
  };
}

/** How old they were. */
function ages({ country, ages: shares }: Dataset): FigureText {
  const young = percentOf(shares, '18-29') + percentOf(shares, '30-39');
  const finding = t`${percent(young)} are under ${figure(40, '40')}`;
  const year = String(country.latestYear);
  const remarks: Text[] = [
    t`The youngest group covers twelve years, the next three ten each.`,
    t`The figures here are not broken down by women and men, because the report does not do so. The age groups begin at 18. The figures are a snapshot of one week.`,
  ];
  return {
    finding,
    measure: t`The same ${number(country.latestPersons)} people, now grouped by age, ${year}. The report does not say who is both, for example young and sleeping rough.`,
    remarks,
    source: vivesCounts([country.latestYear]),
    alt: `Shares by age: ${listedShares(shares, ageLabel)}.`,
    alone: {
      finding: t`${country.name}: ${finding}`,
      measure: t`People in homelessness by age, ${year}, per cent. Each dot is one person.`,
      remarks,
    },
  };
}

/** The words of `figures/shares.ts`. */
export const shares = {
  situations,
  ages,
  situationLabel,
  ageLabel,
  about: aboutPersons,
} as const;
