import type { Angle, AngleSide } from '../../../domain/pressAngles.ts';
import type { Change, LineCrossing } from '../../../domain/dataset.ts';
import { latestCount } from '../../../domain/latest.ts';
import type { Level } from '../../../domain/level.ts';
import type { RankRange } from '../../../domain/rank.ts';
import { CHANCE_GIVES } from '../chanceWords.ts';
import { type Counted, developmentOf } from '../../development.ts';
import { fineRate, fineRateInSentence, number, numberInText, rates } from '../figures.ts';
import { howOften } from '../../language/howOften.ts';
import { joinSentences } from '../../language/joinSentences.ts';
import { joinWords } from '../language/joinWords.ts';
import { rangeWords } from '../municipality/rankWords.ts';
import { sortedNames } from '../names.ts';
import { plain, type Text, t } from '../../text.ts';
import { CALCULATED_FROM } from './calculatedFrom.ts';
import { countedSentence } from '../../press/countedSentence.ts';
import { LINE_IN_WORDS } from '../lineInWords.ts';

/** An angle in words. */
export interface AngleText {
  readonly heading: string;
  /** Can be copied as it stands. */
  readonly quote: Text;
  /** How sure it is. */
  readonly uncertainty: Text;
  /** What would take it away. */
  readonly refute: Text;
}

/** The place that an angle is about. */
export interface AnglePlace extends Counted {
  /** Subject of a sentence: `Albertslund`, `Region Sjælland`. */
  readonly name: string;
  /** After `in`: `Albertslund Municipality`. */
  readonly officialName: string;
  readonly rate: number;
  readonly level: Level;
  readonly countryRate: number;
  /** How many of its kind there are, and what they are called. */
  readonly of: number;
  readonly kind: 'kommuner' | 'regioner';
}

const KINDS: Readonly<Record<AnglePlace['kind'], string>> = {
  kommuner: 'municipalities',
  regioner: 'regions',
};

const CROSSED: Readonly<Record<LineCrossing, string>> = {
  'came-above': `Now above ${LINE_IN_WORDS} per 1,000 inhabitants`,
  'went-below': `Now below ${LINE_IN_WORDS} per 1,000 inhabitants`,
};

const COUNTED_ALIKE = t`The angle does not hold if people were counted in a different way, or in more places, in one of the weeks than in the other. Ask who reported both times.`;

/** How often chance gives such a change, and what many tests at once do. */
function ofChance({ pValue, fromYear, toYear }: Change, { of, kind }: AnglePlace): Text {
  return t`If nothing had really changed from ${String(fromYear)} to ${String(toYear)}, so large a difference would appear in ${howOften(pValue ?? 1)}. Of all ${number(of)} ${KINDS[kind]} taken at once, a few will by chance show a difference larger than ${CHANCE_GIVES}.`;
}

/** The rate and the ends of its interval. */
const interval = ({ rate, level: { lower, upper } }: AnglePlace): Text =>
  t`The figure is ${fineRate(rate)} per 1,000 inhabitants; allowing for chance variation, it is between ${fineRateInSentence(lower)} and ${fineRateInSentence(upper)} (95 per cent).`;

const SIDES: Readonly<Record<LineCrossing, string>> = { 'came-above': 'above', 'went-below': 'below' };

/** How sure it is that it lies on the other side of 1 now. */
const sure = ({ key }: Level, crossing: LineCrossing): Text =>
  key === 'undecided'
    ? t`Whether it really is ${SIDES[crossing]} ${LINE_IN_WORDS} cannot be determined. So write about the change, and not about the line alone.`
    : t`Even allowing for chance variation, it is ${SIDES[crossing]} ${LINE_IN_WORDS}.`;

const changeHeading = ({ persons, fromYear }: Change): string =>
  `${persons > 0 ? 'More' : 'Fewer'} than in the ${String(fromYear)} count`;

function crossed(change: Change, crossing: LineCrossing, place: AnglePlace): AngleText {
  const development = developmentOf(place);
  const [from, to] = rates([development?.previous.rate ?? 0, development?.latest.rate ?? 0]);
  return {
    // Where the interval holds 1, the change is the angle, and not the line.
    heading: place.level.key === 'undecided' ? changeHeading(change) : CROSSED[crossing],
    quote: t`${countedSentence(place.officialName, place)} The figure per 1,000 inhabitants went from ${from ?? ''} to ${to ?? ''}. ${CALCULATED_FROM}`,
    uncertainty: joinSentences([ofChance(change, place), interval(place), sure(place.level, crossing)]),
    refute: COUNTED_ALIKE,
  };
}

const changed = (change: Change, place: AnglePlace): AngleText => ({
  heading: changeHeading(change),
  quote: countedSentence(place.officialName, place),
  uncertainty: ofChance(change, place),
  refute: COUNTED_ALIKE,
});

const MORE: Readonly<Record<AngleSide, string>> = { above: 'More', below: 'Fewer' };

/** Where it may lie among all of its kind. */
const among = (range: RankRange, { of, kind }: AnglePlace): Text =>
  range.from === range.to
    ? t`Among the ${numberInText(of)} ${KINDS[kind]} no other has the same rank when chance variation is taken into account.`
    : t`Among the ${numberInText(of)} ${KINDS[kind]} the rank may be ${rangeWords(range)}, counted from the highest figure; do not give one particular rank.`;

const COUNTED_WRONG: Readonly<Record<AngleSide, Text>> = {
  above: t`The angle does not hold if it turns out that the count was wrong, or that it included many who belong somewhere else.`,
  below: t`The angle does not hold if it turns out that some who belong here were not counted. Ask who fills in the forms.`,
};

function standsOut(side: AngleSide, range: RankRange, place: AnglePlace): AngleText {
  const [own, country] = rates([place.rate, place.countryRate]);
  return {
    heading: `${MORE[side]} per inhabitant than in Denmark as a whole`,
    quote: t`In one week in ${String(latestCount(place.counts).year)} the number of people experiencing homelessness in ${place.officialName} was ${own ?? ''} per 1,000 inhabitants, compared with ${country ?? ''} in Denmark as a whole. Even allowing for chance variation, the figure is ${side === 'above' ? 'higher' : 'lower'}. ${CALCULATED_FROM}`,
    uncertainty: t`${interval(place)} ${among(range, place)}`,
    refute: COUNTED_WRONG[side],
  };
}

function unlikeNeighbours(
  side: AngleSide,
  neighbours: Extract<Angle, { kind: 'unlike-neighbours' }>['neighbours'],
  place: AnglePlace,
): AngleText {
  const values = neighbours.map(({ rate }) => rate);
  const [own, low, high] = rates([place.rate, Math.min(...values), Math.max(...values)]);
  const many =
    neighbours.length === 2
      ? 'either neighbour'
      : `any of the ${plain([numberInText(neighbours.length)])} neighbours`;
  return {
    heading: `${MORE[side]} per inhabitant than in ${many} by land`,
    quote: t`In one week in ${String(latestCount(place.counts).year)} the number of people experiencing homelessness in ${place.officialName} was ${own ?? ''} per 1,000 inhabitants. In the municipalities that it borders by land, ${joinWords(sortedNames(neighbours))}, it was between ${low ?? ''} and ${high ?? ''}. The difference from each of them is larger than ${CHANCE_GIVES}. ${CALCULATED_FROM}`,
    uncertainty: t`Each neighbour was compared with the municipality separately, with a test of how often chance variation gives so large a difference. The figures do not show what lies behind the differences.`,
    refute: t`The angle does not hold if people were counted differently in the neighbouring municipalities. Nor are the municipalities alike: they do not have the same housing or the same services.`,
  };
}

function longSeries(
  { change, first }: Extract<Angle, { kind: 'long-series' }>,
  place: AnglePlace,
): AngleText {
  const last = first.persons + change.persons;
  return {
    heading: `${MORE[change.persons > 0 ? 'above' : 'below']} than in ${String(first.year)}`,
    quote: t`From one week in ${String(first.year)} to one week in ${String(change.toYear)} the number of people experiencing homelessness in ${place.officialName} went from ${number(first.persons)} to ${number(last)}. The difference is clearly larger than ${CHANCE_GIVES}. Source: VIVE’s counts (up to and including 2015 under the name SFI), as published locally.`,
    uncertainty: t`The difference is calculated from the numbers counted alone, without the population of every year. Where a curve begins is a choice. Look at what happens along the way before you write.`,
    refute: t`The angle does not hold if the counts were made in different ways, or if another starting year gives another picture. Show the whole curve.`,
  };
}

/** An angle as it can be told of this place. */
export function angleText(angle: Angle, place: AnglePlace): AngleText {
  switch (angle.kind) {
    case 'crossed-line':
      return crossed(angle.change, angle.crossing, place);
    case 'changed':
      return changed(angle.change, place);
    case 'stands-out':
      return standsOut(angle.side, angle.range, place);
    case 'unlike-neighbours':
      return unlikeNeighbours(angle.side, angle.neighbours, place);
    case 'long-series':
      return longSeries(angle, place);
  }
}
