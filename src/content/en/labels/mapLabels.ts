import type { Municipality } from '../../../domain/dataset.ts';
import { isStarredBelow } from '../../../domain/isStarredBelow.ts';
import { FLAG_THRESHOLD } from '../../../domain/rateClass.ts';
import { compareDanish } from '../../../format/compareDanish.ts';
import { formatNumber } from '../../../format/formatNumber.ts';
import { keepTogether, t, type Text } from '../../text.ts';
import { printedRate, ratesOfTable } from '../../values.ts';
import { joinWords } from '../language/joinWords.ts';
import { LINE_IN_WORDS } from '../lineInWords.ts';

export const INSET_LABEL = 'Copenhagen area';
export const mapInsetRemark = (magnification: number): string =>
  `The Copenhagen area is enlarged ${formatNumber(magnification)} times. Bornholm has been moved.`;

/** Where the inset stands in the map's corner. */
export const INSET_IN_CORNER = 'The Copenhagen area is enlarged in the corner. Bornholm has been moved.';

export const legendRateCaption = (year: number): string =>
  keepTogether(`People per 1,000 inhabitants, ${String(year)}`);
export const LEGEND_CLASS = 'Class';
export const LEGEND_MUNICIPALITIES = 'Municipalities';
/** After how many there are in a class. */
export const legendUnit = (members: number): string => (members === 1 ? 'municipality' : 'municipalities');

/** On those that carry the report's mark without lying above 1; `null` where there are none. */
export function starredBelowRemark(municipalities: readonly Municipality[]): Text | null {
  const below = municipalities.filter(isStarredBelow).toSorted((a, b) => compareDanish(a.name, b.name));
  if (below.length === 0) return null;
  const texts = ratesOfTable(below.map(({ rate }) => rate));
  const names = joinWords(below.map(({ name }, i) => t`${name} (${texts[i] ?? ''})`));
  const [marked, are] = below.length === 1 ? ['it', 'It is'] : ['them', 'They are'];
  return t`*\u00a0The report rounds ${names} up to ${printedRate(FLAG_THRESHOLD)} and gives ${marked} an asterisk. ${are} just below ${LINE_IN_WORDS}.`;
}
