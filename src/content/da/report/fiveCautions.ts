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
  label: t`${number(personsOf(municipality))} ${municipality.locative}, ${rate(municipality.rate)} pr. 1.000`,
  persons: personsOf(municipality),
});

/** A rate that hides a count. */
function twoFigures({ municipalities }: Dataset): Caution | null {
  const pair = sameRateFarApart(municipalities);
  if (pair === null) return null;
  const { few, many } = pair;
  return {
    title: 'Læs to tal sammen',
    paragraphs: [
      t`${subjectName(few)} og ${subjectName(many)} ligger stort set lige højt: ${rate(few.rate)} pr. 1.000 indbyggere. ${capitalise([few.locative])} er det ${peopleInWords(personsOf(few))}, ${many.locative} ${number(personsOf(many))}.`,
      t`Antallet siger ikke, hvor stor kommunen er. Tallet pr. indbygger siger ikke, hvor få det kan være. Sammen siger de noget.`,
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
    title: 'Store procenter kan være få mennesker',
    paragraphs: [
      t`${capitalise([municipality.locative])} steg tallet med ${percent(change.percent ?? 0)} fra ${String(before.year)} til ${String(now.year)}. Det er ${peopleInWords(change.persons)}: Tallet gik fra ${number(before.persons)} til ${number(now.persons)}.`,
      t`Så lille en forskel kan være tilfældig. Se derfor på antallet, før du bruger procenten.`,
    ],
    example: {
      kind: 'dots',
      fields: [before, now].map(({ year, persons }) => ({
        label: t`${number(persons)} i ${String(year)}`,
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
    title: 'Store kommuner ligger oftest højere',
    paragraphs: [
      t`${percent(together * 100)} af alle i hjemløshed er talt i ${joinWords(most.map(({ name }) => name))}. Også efter folketal ligger de store kommuner generelt højere, skriver rapporten. Den peger blandt andet på boligerne og på, hvor sociale problemer samler sig.`,
      t`Men det gælder langtfra altid. ${joinWords(sortedNames(smaller))} ligger over ${second.name}, og ${odense.name} ligger med ${rate(odense.rate)} under ${ofScale(LINE)}.`,
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
    title: `Under ${LINE_IN_WORDS} er ikke nul`,
    paragraphs: [
      t`${subjectName(most)} ligger på ${rate(most.rate)} pr. 1.000 indbyggere. Men her er talt ${people(personsOf(most))}. I de ${number(below.length)} kommuner, der ikke ligger over ${ofScale(LINE)}, er det tilsammen ${number(persons)}.`,
      t`Rapporten ser også i flere kommuner under ${LINE_IN_WORDS} et behov for at gøre mere. Så længe nogen er i hjemløshed uden hurtigt at komme videre, er der ifølge den grund til en indsats.`,
    ],
    example: { kind: 'dots', fields: [dotsOf(most)] },
  };
}

/** The highest rate of all where it is doubted. Why, the record's remark says, and we add nothing. */
function outlier({ municipalities }: Dataset): Caution | null {
  const [highest, next] = byRate(municipalities);
  if (highest === undefined || next === undefined || !isDoubted(highest)) return null;
  const drawn = isOutsideScale(highest.rate)
    ? t`I tabellerne er søjlen klippet over, og på kortet har kommunen sin egen farve.`
    : null;
  return {
    title: `${subjectName(highest)} er et særtilfælde`,
    paragraphs: [
      joinSentences([
        t`${subjectName(highest)} ligger på ${rate(highest.rate)} pr. 1.000 indbyggere.`,
        ...rateRemarks([highest]),
      ]),
      ...(drawn === null ? [] : [drawn]),
    ],
    example: { kind: 'rates', bars: [highest, next].map(bar) },
  };
}

/** The report's five, each with what it is called where it must be left out. */
const CAUTIONS: readonly (readonly [string, (dataset: Dataset) => Caution | null])[] = [
  ['Læs to tal sammen', twoFigures],
  ['Store procenter kan være få mennesker', largePercentages],
  ['Store kommuner ligger oftest højere', largeCities],
  [`Under ${LINE_IN_WORDS} er ikke nul`, belowOne],
  ['Et særtilfælde', outlier],
];

/** The report's cautions, in our words, each with an example that the data give; without those that they don't bear out. */
export const fiveCautions = (dataset: Dataset): Caution[] =>
  CAUTIONS.flatMap(([, caution]) => caution(dataset) ?? []);

/** The cautions that the figures no longer bear out, for whoever puts in a new count to read and write anew. */
export const leftOutCautions = (dataset: Dataset): string[] =>
  CAUTIONS.flatMap(([name, caution]) => (caution(dataset) === null ? [name] : []));
