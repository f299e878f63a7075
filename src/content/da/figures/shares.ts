import type { Dataset } from '../../../domain/dataset.ts';
import type { FigureText } from '../../chartText.ts';
import { type Text, figure, t } from '../../text.ts';
import { percent } from '../figures.ts';
import { listedShares, percentOf, remainderRemark } from '../report/distributionCharts.ts';
import { ageLabel, situationLabel } from '../report/shareLabels.ts';
import { vivesCounts } from '../sourceLines.ts';

/** Where people stayed. */
function situations({ country, situations: shares }: Dataset): FigureText {
  const both = percentOf(shares, 'forsorgshjem') + percentOf(shares, 'hos-andre');
  const finding = t`${percent(both)} er på forsorgshjem eller bor hos andre`;
  const measure = t`Mennesker i hjemløshed efter opholdssted, ${String(country.latestYear)}, procent.`;
  const remarks = [
    remainderRemark(shares),
    t`Øjebliksbillede fra én uge. Mange skifter mellem situationerne i løbet af et år.`,
  ];
  return {
    finding,
    measure,
    remarks,
    source: vivesCounts([country.latestYear]),
    alt: `Andele efter opholdssted: ${listedShares(shares, situationLabel)}.`,
    alone: { finding: t`${country.name}: ${finding}`, measure, remarks },
  };
}

/** How old they were. */
function ages({ country, ages: shares }: Dataset): FigureText {
  const young = percentOf(shares, '18-29') + percentOf(shares, '30-39');
  const finding = t`${percent(young)} er under ${figure(40, '40')} år`;
  const measure = t`Mennesker i hjemløshed efter alder, ${String(country.latestYear)}, procent.`;
  const remarks: Text[] = [
    t`Den yngste gruppe dækker tolv år, de tre næste ti hver.`,
    t`Tallene her er ikke delt op på kvinder og mænd, for det gør rapporten ikke. Aldersgrupperne begynder ved 18 år. Tallene er et øjebliksbillede fra én uge.`,
  ];
  return {
    finding,
    measure,
    remarks,
    source: vivesCounts([country.latestYear]),
    alt: `Andele efter alder: ${listedShares(shares, ageLabel)}.`,
    alone: { finding: t`${country.name}: ${finding}`, measure, remarks },
  };
}

/** The words of `figures/shares.ts`. */
export const shares = {
  situations,
  ages,
  situationLabel,
  ageLabel,
  valueHeads: ['Gruppe', 'Procent'],
} as const;
