import type { Dataset } from '../../../domain/dataset.ts';
import { isAboveLine } from '../../../domain/rate.ts';
import { FLAG_THRESHOLD } from '../../../domain/rateClass.ts';
import { formatNumber, formatNumberInText } from '../../../format/formatNumber.ts';
import { formatPrintedRate } from '../../../format/formatRate.ts';
import { capitalise } from '../language/capitalise.ts';
import { keepTogether, plain } from '../../text.ts';

export const INSET_LABEL = 'København og omegn';
export const mapInsetRemark = (magnification: number): string =>
  `København og omegn er forstørret ${formatNumber(magnification)} gange. Bornholm er flyttet.`;

export const legendRateCaption = (year: number): string =>
  keepTogether(`Mennesker pr. 1.000 indbyggere, ${year}`);
export const LEGEND_CLASS = 'Klasse';
export const LEGEND_MUNICIPALITIES = 'Kommuner';

/** On those printed exactly at the threshold, which the legend's rule cuts through; `null` where there are none. */
export function atThresholdRemark({ municipalities }: Dataset): string | null {
  const printed = municipalities.filter(({ printedRate }) => printedRate === FLAG_THRESHOLD);
  if (printed.length === 0) return null;
  const above = printed.filter(({ rate }) => isAboveLine(rate)).length;
  const number = plain(capitalise([formatNumberInText(printed.length)]));
  return `${number} kommuner er trykt som ${formatPrintedRate(FLAG_THRESHOLD)}. Uden afrunding ligger ${formatNumberInText(above)} af dem over 1 og ${formatNumberInText(printed.length - above)} under.`;
}
