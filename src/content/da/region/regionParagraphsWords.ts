import type { Region } from '../../../domain/dataset.ts';
import { latestCount } from '../../../domain/latest.ts';
import type { Development } from '../../development.ts';
import { capitalise } from '../../language/capitalise.ts';
import type { RateSide } from '../../municipality/rateSides.ts';
import type { Extremes } from '../../region/regionParagraphs.ts';
import { number, people, percent, rate } from '../../values.ts';
import { joinWords } from '../language/joinWords.ts';
import { type Part, type Text, t } from '../../text.ts';

/** The count, what it was before, and its share of the country's. */
export function countedInRegion(region: Region, development: Development | null): Text {
  const { year, persons } = latestCount(region.counts);
  const share = t`De ${number(persons)} er ${percent(region.shareOfCountry * 100, 1)} af alle i landet.`;
  const found = t`I ${region.name} talte VIVE ${people(persons)} i hjemløshed i én uge i ${String(year)}`;
  if (development === null) return t`${found}. ${share}`;
  const { previous, change } = development;
  // A percentage ends its sentence with the full stop of `pct.`.
  const size =
    change.percent === null || change.percent === 0
      ? '.'
      : t`, ${change.persons < 0 ? 'et fald' : 'en stigning'} på ${percent(Math.abs(change.percent))}`;
  return t`${found} mod ${number(previous.persons)} i ${String(previous.year)}${size} ${share}`;
}

const SIDES: Readonly<Record<RateSide, string>> = {
  over: 'højere end i',
  same: 'lige så højt som i',
  alike: 'stort set lige så højt som i',
  under: 'lavere end i',
};

/** Where both read the same the country's need not be said. */
export const besideDenmark = (own: Part, side: RateSide, ofCountry: Part): Text =>
  t`Det svarer til ${own} pr. 1.000 indbyggere, ${SIDES[side]} landet som helhed${side === 'same' ? '' : t` (${ofCountry})`}.`;
export const MAY_BE_CHANCE: Text = t`Forskellen kan være tilfældig.`;

/** Those whose rates carry a doubt. */
export const keptApart = (doubted: readonly (readonly [name: string, rate: number])[]): Text =>
  t`${joinWords(doubted.map(([name, own]) => t`${name} (${rate(own)})`))} holder vi udenfor.`;
/** @param where each begins with its preposition, as the next one's */
export const oneWasFound = (where: readonly string[]): Text =>
  t`${capitalise(joinWords(where))} er ${where.length === 1 ? '' : 'hvert sted '}ét menneske registreret, og sådan et tal sammenligner vi ikke.`;
export const highestAndLowestIn = ({ high, ofHigh, low, ofLow, areAll, haveAllSome }: Extremes): Text =>
  t`Højest ${areAll ? 'i regionen' : 'af de øvrige'} ligger ${high} med ${ofHigh}, ${haveAllSome ? 'lavest' : 'lavest af dem, hvor nogen er registreret,'} ${low} med ${ofLow}.`;
export const nobodyWasFound = (where: readonly string[]): Text =>
  capitalise(t`${where.length === 1 ? 'Kun ' : ''}${joinWords(where)} er ingen registreret.`);
