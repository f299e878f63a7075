import type { Dataset } from '../../../domain/dataset.ts';
import { FLAG_THRESHOLD } from '../../../domain/rateClass.ts';
import { formatNumber, formatNumberInText, formatRate } from '../../../format/formatNumber.ts';
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
  const count = municipalities.filter(({ ratePer1000 }) => ratePer1000 === FLAG_THRESHOLD).length;
  if (count === 0) return null;
  const number = plain(capitalise([formatNumberInText(count)]));
  return `${number} kommuner er trykt som ${formatRate(FLAG_THRESHOLD)}. Hver af dem har en bemærkning om, hvilken side af 1 den ligger på.`;
}
