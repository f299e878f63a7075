import type { Change, LineCrossing } from '../../domain/dataset.ts';
import { latestCount } from '../../domain/latest.ts';
import type { Level } from '../../domain/level.ts';
import type { Angle, AngleSide } from '../../domain/pressAngles.ts';
import type { RankRange } from '../../domain/rank.ts';
import { rates } from '../values.ts';
import { sortedNames } from '../names.ts';
import {
  among,
  changeHeading,
  chanceOfChange,
  COUNTED_ALIKE,
  COUNTED_WRONG,
  CROSSED,
  interval,
  LONG_SERIES,
  longSeriesHeading,
  longSeriesQuote,
  ratesWent,
  standsOutHeading,
  standsOutQuote,
  sureOfSide,
  UNLIKE_NEIGHBOURS,
  unlikeHeading,
  unlikeQuote,
} from '#words/press/angleTextWords.ts';
import { CALCULATED_FROM } from '#words/press/calculatedFrom.ts';
import { type Counted, developmentOf } from '../development.ts';
import { howOften } from '../language/howOften.ts';
import { joinSentences } from '../language/joinSentences.ts';
import { type Text, t } from '../text.ts';
import { countedSentence } from './countedSentence.ts';

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
  /** After the language's `in`: `Albertslund Kommune`. */
  readonly officialName: string;
  readonly rate: number;
  readonly level: Level;
  readonly countryRate: number;
  /** How many of its kind there are. */
  readonly of: number;
  readonly kind: 'municipality' | 'region';
}

/** How often chance gives such a change, and what many tests at once do. */
const ofChance = (change: Change, place: AnglePlace): Text =>
  chanceOfChange(change, howOften(change.pValue ?? 1), place);

function crossed(change: Change, crossing: LineCrossing, place: AnglePlace): AngleText {
  const development = developmentOf(place);
  const [from, to] = rates([development?.previous.rate ?? 0, development?.latest.rate ?? 0]);
  const isSure = place.level.key !== 'undecided';
  return {
    // Where the interval holds 1, the change is the angle, and not the line.
    heading: isSure ? CROSSED[crossing] : changeHeading(change),
    quote: t`${countedSentence(place.officialName, place)} ${ratesWent(from ?? '', to ?? '')} ${CALCULATED_FROM}`,
    uncertainty: joinSentences([ofChance(change, place), interval(place), sureOfSide(crossing, isSure)]),
    refute: COUNTED_ALIKE,
  };
}

const changed = (change: Change, place: AnglePlace): AngleText => ({
  heading: changeHeading(change),
  quote: countedSentence(place.officialName, place),
  uncertainty: ofChance(change, place),
  refute: COUNTED_ALIKE,
});

function standsOut(side: AngleSide, range: RankRange, place: AnglePlace): AngleText {
  const [own, country] = rates([place.rate, place.countryRate]);
  const { year } = latestCount(place.counts);
  return {
    heading: standsOutHeading(side),
    quote: t`${standsOutQuote(place, year, side, own ?? '', country ?? '')} ${CALCULATED_FROM}`,
    uncertainty: t`${interval(place)} ${among(range, place)}`,
    refute: COUNTED_WRONG[side],
  };
}

function unlikeNeighbours(
  { side, neighbours }: Extract<Angle, { kind: 'unlike-neighbours' }>,
  place: AnglePlace,
): AngleText {
  const values = neighbours.map(({ rate }) => rate);
  const [own, low, high] = rates([place.rate, Math.min(...values), Math.max(...values)]);
  const { year } = latestCount(place.counts);
  const quote = unlikeQuote(place, year, sortedNames(neighbours), own ?? '', low ?? '', high ?? '');
  return {
    heading: unlikeHeading(side, neighbours.length),
    quote: t`${quote} ${CALCULATED_FROM}`,
    ...UNLIKE_NEIGHBOURS,
  };
}

const longSeries = (
  { change, first }: Extract<Angle, { kind: 'long-series' }>,
  { officialName }: AnglePlace,
): AngleText => ({
  heading: longSeriesHeading(change.persons > 0 ? 'above' : 'below', first.year),
  quote: longSeriesQuote(officialName, first, {
    year: change.toYear,
    persons: first.persons + change.persons,
  }),
  ...LONG_SERIES,
});

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
      return unlikeNeighbours(angle, place);
    case 'long-series':
      return longSeries(angle, place);
  }
}
