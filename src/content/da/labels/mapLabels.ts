import type { Municipality } from '../../../domain/dataset.ts';
import { isStarredBelow } from '../../../domain/isStarredBelow.ts';
import { FLAG_THRESHOLD } from '../../../domain/rateClass.ts';
import { compareDanish } from '../../../format/compareDanish.ts';
import { formatNumber } from '../../../format/formatNumber.ts';
import { keepTogether, t, type Text } from '../../text.ts';
import { printedRate, ratesOfTable } from '../../values.ts';
import { joinWords } from '../language/joinWords.ts';
import { LINE_IN_WORDS } from '../lineInWords.ts';

export const INSET_LABEL = 'København og omegn';
export const mapInsetRemark = (magnification: number): string =>
  `København og omegn er forstørret ${formatNumber(magnification)} gange. Bornholm er flyttet.`;

/** Where the inset stands in the map's corner. */
export const INSET_IN_CORNER = 'København og omegn er forstørret i hjørnet. Bornholm er flyttet.';

export const legendRateCaption = (year: number): string =>
  keepTogether(`Mennesker pr. 1.000 indbyggere, ${year}`);
export const LEGEND_CLASS = 'Klasse';
export const LEGEND_MUNICIPALITIES = 'Kommuner';
/** After how many there are in a class. */
export const legendUnit = (members: number): string => (members === 1 ? 'kommune' : 'kommuner');

/** On those that carry the report's mark without lying above 1; `null` where there are none. */
export function starredBelowRemark(municipalities: readonly Municipality[]): Text | null {
  const below = municipalities.filter(isStarredBelow).toSorted((a, b) => compareDanish(a.name, b.name));
  if (below.length === 0) return null;
  const texts = ratesOfTable(below.map(({ rate }) => rate));
  const names = joinWords(below.map(({ name }, i) => t`${name} (${texts[i] ?? ''})`));
  const end = below.length === 1 ? 'en stjerne. Den' : 'stjerner. De';
  return t`*\u00a0Rapporten har rundet ${names} op til ${printedRate(FLAG_THRESHOLD)} og sat ${end} ligger lige under ${LINE_IN_WORDS}.`;
}
