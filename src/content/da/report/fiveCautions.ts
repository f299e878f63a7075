import type { Dataset, Municipality } from '../../../domain/dataset.ts';
import { latestChange, latestCount, previousCount } from '../../../domain/latest.ts';
import { FLAG_THRESHOLD, OUTSIDE_SCALE_FROM } from '../../../domain/rateClass.ts';
import {
  largestUncertainRise,
  mostPersons,
  mostWithoutFlag,
  sameRateFarApart,
} from '../../../domain/tellingExamples.ts';
import { number, people, percent, printedRate, rate } from '../figures.ts';
import { capitalise } from '../language/capitalise.ts';
import { joinWords } from '../language/joinWords.ts';
import { peopleInWords } from '../language/peopleInWords.ts';
import { sortedNames, subjectName } from '../names.ts';
import { type Text, t } from '../../text.ts';
import { byRate, municipalityOf } from './municipalityLookup.ts';

/** A count as a field of dots. */
export interface DotsExample {
  readonly kind: 'dots';
  readonly fields: readonly { readonly label: Text; readonly persons: number }[];
}

/** Rates as bars with the line at 1. */
export interface RatesExample {
  readonly kind: 'rates';
  readonly bars: readonly { readonly name: string; readonly ratePer1000: number; readonly value: Text }[];
}

/** One of the report's cautions in our words, with figures that show why. */
export interface Caution {
  readonly title: string;
  readonly paragraphs: readonly Text[];
  readonly example: DotsExample | RatesExample;
}

/** Denmark's third city by inhabitants; in the counts it isn't. */
const ODENSE = '0461';
const DRAGOER = '0155';

const personsOf = ({ counts }: Municipality): number => latestCount(counts).persons;
const bar = ({ name, ratePer1000 }: Municipality): RatesExample['bars'][number] => ({
  name,
  ratePer1000: ratePer1000 ?? 0,
  value: t`${printedRate(ratePer1000 ?? 0)}`,
});

/** A rate that hides a count. */
function twoFigures({ municipalities }: Dataset): Caution {
  const { few, many } = sameRateFarApart(municipalities);
  const [name, other] = [subjectName(few), subjectName(many)];
  return {
    title: 'Læs to tal sammen',
    paragraphs: [
      t`${name} og ${other} ligger stort set lige højt: ${rate(few.rate)} pr. 1.000 indbyggere. ${capitalise([few.locative])} er det ${peopleInWords(personsOf(few))}, ${many.locative} ${number(personsOf(many))}.`,
      t`Antallet siger ikke, hvor stor kommunen er. Tallet pr. indbygger siger ikke, hvor få det kan være. Sammen siger de noget.`,
    ],
    example: {
      kind: 'dots',
      fields: [few, many].map((municipality) => ({
        label: t`${number(personsOf(municipality))} ${municipality.locative}, ${rate(municipality.rate)} pr. 1.000`,
        persons: personsOf(municipality),
      })),
    },
  };
}

/** A percentage that is few people. */
function largePercentages({ municipalities }: Dataset): Caution {
  const municipality = largestUncertainRise(municipalities);
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

/** Those with a higher rate than a large municipality though they have fewer people; the highest first. */
const higherThan = ({ ratePer1000 }: Municipality, dataset: Dataset, large: readonly Municipality[]) =>
  byRate(dataset).filter(
    (other) =>
      other.ratePer1000 > (ratePer1000 ?? 0) &&
      other.ratePer1000 < OUTSIDE_SCALE_FROM &&
      !large.some(({ code }) => code === other.code),
  );

/** Large municipalities have more, but not all of them. */
function largeCities(dataset: Dataset): Caution {
  const [most, odense] = [mostPersons(dataset.municipalities, 3), municipalityOf(dataset, ODENSE)];
  const shown = [...most, ...(most.some(({ code }) => code === ODENSE) ? [] : [odense])];
  const second = most[1] ?? odense;
  const smaller = higherThan(second, dataset, most).slice(0, 3);
  const together = most.reduce((sum, municipality) => sum + municipality.shareOfCountry, 0);
  return {
    title: 'Store kommuner ligger oftest højere',
    paragraphs: [
      t`${percent(together * 100)} af alle i hjemløshed er talt i ${joinWords(most.map(({ name }) => name))}. Også efter folketal ligger de store kommuner generelt højere, skriver rapporten. Den peger blandt andet på boligerne, og på hvor sociale problemer samler sig.`,
      t`Men det gælder langtfra altid. ${joinWords(sortedNames(smaller))} ligger over ${second.name}, og ${odense.name} ligger med ${printedRate(odense.ratePer1000 ?? 0)} under ${number(FLAG_THRESHOLD)}.`,
    ],
    example: { kind: 'rates', bars: shown.map(bar) },
  };
}

/** No mark, and yet people. */
function belowOne({ municipalities }: Dataset): Caution {
  const unmarked = municipalities.filter(({ flagged }) => !flagged);
  const persons = unmarked.reduce((sum, municipality) => sum + personsOf(municipality), 0);
  const most = mostWithoutFlag(municipalities);
  return {
    title: 'Under 1 er ikke nul',
    paragraphs: [
      t`${subjectName(most)} ligger på ${printedRate(most.ratePer1000)} pr. 1.000 indbyggere og har ingen markering. Men her er talt ${people(personsOf(most))}. I de ${number(unmarked.length)} kommuner uden markering er det tilsammen ${number(persons)}.`,
      t`Rapporten ser også i flere kommuner under 1 et behov for at gøre mere. Så længe nogen er i hjemløshed uden hurtigt at komme videre, er der ifølge den grund til en indsats.`,
    ],
    example: {
      kind: 'dots',
      fields: [
        {
          label: t`${number(personsOf(most))} ${most.locative}, ${printedRate(most.ratePer1000)} pr. 1.000`,
          persons: personsOf(most),
        },
      ],
    },
  };
}

/** The one that lies outside the scale. The report gives one reason and points to the media; we add none. */
function outlier(dataset: Dataset): Caution {
  const dragoer = municipalityOf(dataset, DRAGOER);
  const [next] = byRate(dataset).filter(({ ratePer1000 }) => ratePer1000 < OUTSIDE_SCALE_FROM);
  return {
    title: `${dragoer.name} er et særtilfælde`,
    paragraphs: [
      t`${dragoer.name} ligger på ${printedRate(dragoer.ratePer1000 ?? 0)} pr. 1.000 indbyggere. Ifølge rapporten skyldes det særlige forhold i optællingen. Den tilføjer, at medier har omtalt sagen.`,
      t`Brug ikke tallet uden det forbehold. I tabellerne er søjlen klippet over, og på kortet har kommunen sin egen farve.`,
    ],
    example: { kind: 'rates', bars: [dragoer, ...(next === undefined ? [] : [next])].map(bar) },
  };
}

/** The report's five cautions, in our words, each with an example that the data give. */
export const fiveCautions = (dataset: Dataset): Caution[] => [
  twoFigures(dataset),
  largePercentages(dataset),
  largeCities(dataset),
  belowOne(dataset),
  outlier(dataset),
];
