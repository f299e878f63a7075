import type { Change, Count, LineCrossing } from '../../../domain/dataset.ts';
import type { AngleSide } from '../../../domain/pressAngles.ts';
import type { RankRange } from '../../../domain/rank.ts';
import type { AnglePlace, AngleText } from '../../press/angleText.ts';
import { CHANCE_GIVES } from '../chanceWords.ts';
import { fineRate, fineRateInSentence, number, numberInText } from '../../values.ts';
import { joinWords } from '../language/joinWords.ts';
import { LINE_IN_WORDS } from '../lineInWords.ts';
import { rangeWords } from '../municipality/rankWords.ts';
import { type Part, plain, type Text, t } from '../../text.ts';

type Found = Pick<Count, 'year' | 'persons'>;

const KINDS: Readonly<Record<AnglePlace['kind'], string>> = {
  municipality: 'municipalities',
  region: 'regions',
};
const MORE: Readonly<Record<AngleSide, string>> = { above: 'More', below: 'Fewer' };
const SIDES: Readonly<Record<LineCrossing, string>> = { 'came-above': 'above', 'went-below': 'below' };

/** Of changes. */
export const CROSSED: Readonly<Record<LineCrossing, string>> = {
  'came-above': `Now above ${LINE_IN_WORDS} per 1,000 inhabitants`,
  'went-below': `Now below ${LINE_IN_WORDS} per 1,000 inhabitants`,
};
export const changeHeading = ({ persons, fromYear }: Change): string =>
  `${MORE[persons > 0 ? 'above' : 'below']} than in the ${String(fromYear)} count`;
export const ratesWent = (from: Part, to: Part): Text =>
  t`The figure per 1,000 inhabitants went from ${from} to ${to}.`;
export const chanceOfChange = ({ fromYear, toYear }: Change, often: Text, { of, kind }: AnglePlace): Text =>
  t`If nothing had really changed from ${String(fromYear)} to ${String(toYear)}, so large a difference would appear in ${often}. Of all ${number(of)} ${KINDS[kind]} taken at once, a few will by chance show a difference larger than ${CHANCE_GIVES}.`;
/** Whether it lies on the other side of 1 now. */
export const sureOfSide = (crossing: LineCrossing, isSure: boolean): Text =>
  isSure
    ? t`Even allowing for chance variation, it is ${SIDES[crossing]} ${LINE_IN_WORDS}.`
    : t`Whether it really is ${SIDES[crossing]} ${LINE_IN_WORDS} cannot be determined. So write about the change, and not about the line alone.`;
export const COUNTED_ALIKE: Text = t`The angle does not hold if people were counted in a different way, or in more places, in one of the weeks than in the other. Ask who reported both times.`;

/** Of the level: the rate and the ends of its interval, and where it may lie among all of its kind. */
export const interval = ({ rate, level: { lower, upper } }: AnglePlace): Text =>
  t`The figure is ${fineRate(rate)} per 1,000 inhabitants; allowing for chance variation, it is between ${fineRateInSentence(lower)} and ${fineRateInSentence(upper)} (95 per cent).`;
export const among = (range: RankRange, { of, kind }: AnglePlace): Text => {
  const all = t`the ${numberInText(of)} ${KINDS[kind]}`;
  if (range.from !== range.to)
    return t`Among ${all} the rank may be ${rangeWords(range)}, counted from the highest figure; do not give one particular rank.`;
  const place = range.from === 1 ? 'the highest' : range.from === of ? 'the lowest' : 'in the same place';
  return t`Even when chance variation is taken into account, the figure is ${place} among ${all}.`;
};
export const standsOutHeading = (side: AngleSide): string =>
  `${MORE[side]} per inhabitant than in Denmark as a whole`;
export const standsOutQuote = (
  { officialName }: AnglePlace,
  year: number,
  side: AngleSide,
  own: Part,
  country: Part,
): Text =>
  t`In one week in ${String(year)} the number of people experiencing homelessness in ${officialName} was ${own} per 1,000 inhabitants, compared with ${country} in Denmark as a whole. Even allowing for chance variation, the figure is ${side === 'above' ? 'higher' : 'lower'}.`;
export const COUNTED_WRONG: Readonly<Record<AngleSide, Text>> = {
  above: t`The angle does not hold if it turns out that the count was wrong, or that it included many who belong somewhere else.`,
  below: t`The angle does not hold if it turns out that some who belong here were not counted. Ask who fills in the forms.`,
};

/** Of neighbours. */
export const unlikeHeading = (side: AngleSide, neighbours: number): string =>
  `${MORE[side]} per inhabitant than in ${neighbours === 2 ? 'either neighbour' : `any of the ${plain([numberInText(neighbours)])} neighbours`} by land`;
export const unlikeQuote = (
  { officialName }: AnglePlace,
  year: number,
  neighbours: readonly string[],
  own: Part,
  low: Part,
  high: Part,
): Text =>
  t`In one week in ${String(year)} the number of people experiencing homelessness in ${officialName} was ${own} per 1,000 inhabitants. In the municipalities that it borders by land, ${joinWords(neighbours)}, it was between ${low} and ${high}. The difference from each of them is larger than ${CHANCE_GIVES}.`;
export const UNLIKE_NEIGHBOURS: Pick<AngleText, 'uncertainty' | 'refute'> = {
  uncertainty: t`Each neighbour was compared with the municipality separately, with a test of how often chance variation gives so large a difference. The figures do not show what lies behind the differences.`,
  refute: t`The angle does not hold if people were counted differently in the neighbouring municipalities. Nor are the municipalities alike: they do not have the same housing or the same services.`,
};

/** Of a municipality's own series. */
export const longSeriesHeading = (side: AngleSide, firstYear: number): string =>
  `${MORE[side]} than in ${String(firstYear)}`;
export const longSeriesQuote = (officialName: string, first: Found, last: Found): Text =>
  t`From one week in ${String(first.year)} to one week in ${String(last.year)} the number of people experiencing homelessness in ${officialName} went from ${number(first.persons)} to ${number(last.persons)}. The difference is clearly larger than ${CHANCE_GIVES}. Source: VIVE’s counts (up to and including 2015 under the name SFI), as published locally.`;
export const LONG_SERIES: Pick<AngleText, 'uncertainty' | 'refute'> = {
  uncertainty: t`The difference is calculated from the numbers counted alone, without the population of every year. Where a curve begins is a choice. Look at what happens along the way before you write.`,
  refute: t`The angle does not hold if the counts were made in different ways, or if another starting year gives another picture. Show the whole curve.`,
};
