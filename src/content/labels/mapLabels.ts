import type { Dataset } from '../../domain/dataset.ts';
import { FLAG_THRESHOLD } from '../../domain/rateClass.ts';
import { formatNumber, formatNumberInText, formatRate } from '../../format/formatNumber.ts';
import { capitalise } from '../language/capitalise.ts';
import { plain } from '../text.ts';

export const MEASURE_RATE = 'Pr. 1.000 indbyggere';
export const MEASURE_COUNT = 'Antal mennesker';
export const measureChange = (from: number, to: number): string => `Ændring ${from}–${to}`;
export const MEASURES_LEGEND = 'Vis på kortet';

export const MAP_LABEL = 'Kort over landets kommuner';
export const MAP_HELP = 'Vælg en kommune med musen, fingeren eller piletasterne.';
export const INSET_LABEL = 'København og omegn';
export const mapInsetRemark = (magnification: number): string =>
  `København og omegn er forstørret ${formatNumber(magnification)} gange. Bornholm er flyttet.`;
export const READOUT_EMPTY = 'Vælg en kommune for at se dens tal her.';

export const legendRateCaption = (year: number): string => `Mennesker pr. 1.000 indbyggere, ${year}`;
export const legendCountCaption = (year: number): string => `Mennesker i alt, ${year}`;
export const legendChangeCaption = (from: number, to: number): string => `Ændring i antal, ${from}–${to}`;
export const LEGEND_COLOUR = 'Farve';
export const LEGEND_CLASS = 'Klasse';
export const LEGEND_MUNICIPALITIES = 'Kommuner';
export const CIRCLE_REMARK = 'Cirklens areal er antallet. Målestokken er den samme i udsnittet.';
export const NO_CIRCLE = '0 (ingen cirkel)';

export const CHANGE_GROUPS = {
  larger: 'Større end tilfældige udsving normalt giver',
  maybeChance: 'Kan være tilfældigt',
  noDirection: 'Uden retning',
} as const;
export const CHANGE_CLASSES = {
  doubled: 'mindst fordoblet',
  more: 'flere',
  fewer: 'færre',
  halved: 'mindst halveret',
  same: 'uændret',
  nobody: 'ingen talt i nogen af årene',
} as const;
export const changeFromNone = (year: number): string => `ingen procent: 0 i ${year}`;

/** On those printed exactly at the threshold, which the legend's rule cuts through; `null` where there are none. */
export function atThresholdRemark({ municipalities }: Dataset): string | null {
  const count = municipalities.filter(({ ratePer1000 }) => ratePer1000 === FLAG_THRESHOLD).length;
  if (count === 0) return null;
  const number = plain(capitalise([formatNumberInText(count)]));
  return `${number} kommuner står til præcis ${formatRate(FLAG_THRESHOLD)}. Afrundingen skjuler, hvilken side af grænsen de ligger på.`;
}
