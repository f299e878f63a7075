import type { Dataset } from '../../../domain/dataset.ts';
import type { FigureText } from '../../chartText.ts';
import { type Text, figure, t } from '../../text.ts';
import { number, percent } from '../figures.ts';
import { listedShares, percentOf } from '../../report/shareOf.ts';
import { aboutPersons, remainderRemark } from '../report/distributionCharts.ts';
import { ageLabel, situationLabel } from '../report/shareLabels.ts';
import { vivesCounts } from '../sourceLines.ts';

const APPROXIMATE = 'Gruppernes antal er omtrentlige, for prikkerne er fordelt efter hele procenter.';

/** Where people stayed. */
function situations({ country, situations: shares }: Dataset): FigureText {
  const both = percentOf(shares, 'forsorgshjem') + percentOf(shares, 'hos-andre');
  const finding = t`${percent(both)} er på forsorgshjem eller bor hos andre`;
  const year = String(country.latestYear);
  const remarks = [
    remainderRemark(shares),
    t`${APPROXIMATE} Øjebliksbillede fra én uge. Mange skifter mellem situationerne i løbet af et år.`,
  ];
  return {
    finding,
    measure: t`De samme ${number(country.latestPersons)} mennesker, delt efter hvor de opholdt sig, ${year}.`,
    remarks,
    source: vivesCounts([country.latestYear]),
    alt: `Andele efter opholdssted: ${listedShares(shares, situationLabel)}.`,
    alone: {
      finding: t`${country.name}: ${finding}`,
      measure: t`Mennesker i hjemløshed efter opholdssted, ${year}, procent. Hver prik er ét menneske.`,
      remarks,
    },
  };
}

/** How old they were. */
function ages({ country, ages: shares }: Dataset): FigureText {
  const young = percentOf(shares, '18-29') + percentOf(shares, '30-39');
  const finding = t`${percent(young)} er under ${figure(40, '40')} år`;
  const year = String(country.latestYear);
  const remarks: Text[] = [
    t`Den yngste gruppe dækker tolv år, de tre næste ti hver.`,
    t`Tallene her er ikke delt op på kvinder og mænd, for det gør rapporten ikke. Aldersgrupperne begynder ved 18 år. Tallene er et øjebliksbillede fra én uge.`,
  ];
  return {
    finding,
    measure: t`De samme ${number(country.latestPersons)} mennesker, nu delt efter alder, ${year}. Hvem der er begge dele, fx ung og på gaden, siger rapporten ikke.`,
    remarks,
    source: vivesCounts([country.latestYear]),
    alt: `Andele efter alder: ${listedShares(shares, ageLabel)}.`,
    alone: {
      finding: t`${country.name}: ${finding}`,
      measure: t`Mennesker i hjemløshed efter alder, ${year}, procent. Hver prik er ét menneske.`,
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
