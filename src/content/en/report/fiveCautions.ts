import type { Dataset, Municipality } from '../../../domain/dataset.ts';
import { latestChange, latestCount, previousCount } from '../../../domain/latest.ts';
import { isDoubted } from '../../../domain/peers.ts';
import { isAboveLine, LINE } from '../../../domain/rate.ts';
import { isOutsideScale } from '../../../domain/rateClass.ts';
import {
  largestUncertainRise,
  mostNotAboveLine,
  mostPersons,
  sameRateFarApart,
} from '../../../domain/tellingExamples.ts';
import { number, ofScale, people, percent, rate } from '../figures.ts';
import { capitalise } from '../../language/capitalise.ts';
import { joinSentences } from '../../language/joinSentences.ts';
import { joinWords } from '../language/joinWords.ts';
import { peopleInWords } from '../language/peopleInWords.ts';
import { rateRemarks } from '../municipality/peerTables.ts';
import { sortedNames, subjectName } from '../names.ts';
import { type Text, t } from '../../text.ts';
import { byRate } from './municipalityLookup.ts';
import { LINE_IN_WORDS } from '../lineInWords.ts';

/** A count as a field of dots. */
export interface DotsExample {
  readonly kind: 'dots';
  readonly fields: readonly { readonly label: Text; readonly persons: number }[];
}

/** Rates as bars with the line at 1. */
export interface RatesExample {
  readonly kind: 'rates';
  readonly bars: readonly { readonly name: string; readonly rate: number; readonly value: Text }[];
}

/** One of the report's cautions in our words, with figures that show why. */
export interface Caution {
  readonly title: string;
  readonly paragraphs: readonly Text[];
  readonly example: DotsExample | RatesExample;
}

/** Denmark's third city by inhabitants; in the counts it isn't. */
const ODENSE = '0461';

const personsOf = ({ counts }: Municipality): number => latestCount(counts).persons;
const bar = (municipality: Municipality): RatesExample['bars'][number] => ({
  name: municipality.name,
  rate: municipality.rate,
  value: t`${rate(municipality.rate)}`,
});
const dotsOf = (municipality: Municipality): DotsExample['fields'][number] => ({
  label: t`${number(personsOf(municipality))} ${municipality.locative}, ${rate(municipality.rate)} per 1,000`,
  persons: personsOf(municipality),
});

/** A rate that hides a count. */
function twoFigures({ municipalities }: Dataset): Caution | null {
  const pair = sameRateFarApart(municipalities);
  if (pair === null) return null;
  const { few, many } = pair;
  return {
    title: 'Read two figures together',
    paragraphs: [
      t`${subjectName(few)} and ${subjectName(many)} have practically the same rate: ${rate(few.rate)} per 1,000 inhabitants. ${capitalise([few.locative])} that is ${peopleInWords(personsOf(few))}, ${many.locative} ${number(personsOf(many))}.`,
      t`The number of people does not say how large the municipality is. The rate does not say how few people it may stand for. Together they say something.`,
    ],
    example: { kind: 'dots', fields: [few, many].map(dotsOf) },
  };
}

/** A percentage that is few people. */
function largePercentages({ municipalities }: Dataset): Caution | null {
  const municipality = largestUncertainRise(municipalities);
  if (municipality === null) return null;
  const [before, now] = [previousCount(municipality.counts), latestCount(municipality.counts)];
  const change = latestChange(municipality.changes);
  return {
    title: 'Large percentages can be few people',
    paragraphs: [
      t`${capitalise([municipality.locative])} the number rose by ${percent(change.percent ?? 0)} from ${String(before.year)} to ${String(now.year)}. That is ${peopleInWords(change.persons)}: the number went from ${number(before.persons)} to ${number(now.persons)}.`,
      t`A difference that small may be due to chance. So look at the number before you use the percentage.`,
    ],
    example: {
      kind: 'dots',
      fields: [before, now].map(({ year, persons }) => ({
        label: t`${number(persons)} in ${String(year)}`,
        persons,
      })),
    },
  };
}

/** Of those with most people so many make the large cities, and so many smaller ones are named. */
const LARGE = 3;

/** Large municipalities have more, but not all of them: Odense has fewer, and smaller ones have more. */
function largeCities({ municipalities, country }: Dataset): Caution | null {
  const most = mostPersons(municipalities, LARGE);
  const odense = municipalities.find(({ code }) => code === ODENSE);
  const [, second] = most;
  if (odense === undefined || second === undefined || most.some(isDoubted)) return null;
  const smaller = byRate(municipalities.filter((m) => !isDoubted(m)))
    .filter((m) => m.rate > second.rate && !most.includes(m))
    .slice(0, LARGE);
  const areHigher = most.every((m) => m.rate > country.rate);
  if (!areHigher || smaller.length === 0 || isAboveLine(odense.rate)) return null;
  const together = most.reduce((sum, municipality) => sum + municipality.shareOfCountry, 0);
  return {
    title: 'Large municipalities usually have higher rates',
    paragraphs: [
      t`${percent(together * 100)} of all people in homelessness were counted in ${joinWords(most.map(({ name }) => name))}. Relative to population, too, the large municipalities generally have more, the report says. It points, among other things, to the housing there is and to where social problems are concentrated.`,
      t`But that is by no means always so. ${joinWords(sortedNames(smaller))} ${smaller.length === 1 ? 'is' : 'are'} above ${second.name}, and ${odense.name}, at ${rate(odense.rate)}, is below ${ofScale(LINE)}.`,
    ],
    example: { kind: 'rates', bars: [...most, odense].map(bar) },
  };
}

/** Not above 1, and yet people. */
function belowOne({ municipalities }: Dataset): Caution | null {
  const most = mostNotAboveLine(municipalities);
  if (most === null) return null;
  const below = municipalities.filter((m) => !isAboveLine(m.rate));
  const persons = below.reduce((sum, municipality) => sum + personsOf(municipality), 0);
  return {
    title: `Below ${LINE_IN_WORDS} is not zero`,
    paragraphs: [
      t`${subjectName(most)} is at ${rate(most.rate)} per 1,000 inhabitants. Yet the count here was ${people(personsOf(most))}. In the ${number(below.length)} municipalities that are not above ${ofScale(LINE)}, it was ${number(persons)} in all.`,
      t`The report also sees a need to do more in several municipalities below ${LINE_IN_WORDS}. As long as anyone is in homelessness without soon moving on, it says, there is reason to act.`,
    ],
    example: { kind: 'dots', fields: [dotsOf(most)] },
  };
}

/** The highest rate of all where it is doubted. Why, the record's remark says, and we add nothing. */
function outlier({ municipalities }: Dataset): Caution | null {
  const [highest, next] = byRate(municipalities);
  if (highest === undefined || next === undefined || !isDoubted(highest)) return null;
  const drawn = isOutsideScale(highest.rate)
    ? t`In the tables its bar is cut short, and on the map the municipality has a colour of its own.`
    : null;
  return {
    title: `${subjectName(highest)} is a special case`,
    paragraphs: [
      joinSentences([
        t`${subjectName(highest)} is at ${rate(highest.rate)} per 1,000 inhabitants.`,
        ...rateRemarks([highest]),
      ]),
      ...(drawn === null ? [] : [drawn]),
    ],
    example: { kind: 'rates', bars: [highest, next].map(bar) },
  };
}

/** The report's five, each with what it is called where it must be left out. */
const CAUTIONS: readonly (readonly [string, (dataset: Dataset) => Caution | null])[] = [
  ['Read two figures together', twoFigures],
  ['Large percentages can be few people', largePercentages],
  ['Large municipalities usually have higher rates', largeCities],
  [`Below ${LINE_IN_WORDS} is not zero`, belowOne],
  ['A special case', outlier],
];

/** The report's cautions, in our words, each with an example that the data give; without those that they don't bear out. */
export const fiveCautions = (dataset: Dataset): Caution[] =>
  CAUTIONS.flatMap(([, caution]) => caution(dataset) ?? []);

/** The cautions that the figures no longer bear out, for whoever puts in a new count to read and write anew. */
export const leftOutCautions = (dataset: Dataset): string[] =>
  CAUTIONS.flatMap(([name, caution]) => (caution(dataset) === null ? [name] : []));
