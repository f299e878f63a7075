import { rate } from '../values.ts';
import {
  countAndRate,
  countInYear,
  LARGE_CITIES,
  LARGE_PERCENTAGE,
  NOT_ABOVE_LINE,
  OUTLIER,
  outlierTitle,
  SAME_RATE,
} from '#words/report/cautionWords.ts';
import type { Dataset, Municipality } from '../../domain/dataset.ts';
import { personsOf } from '../../domain/latest.ts';
import { sameRateFarApart } from '../../domain/tellingExamples.ts';
import { type Text, t } from '../text.ts';
import { type CautionWords, largeCities, largePercentage, notAboveLine, outlier } from './cautionFacts.ts';

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

const ratesOf = (municipalities: readonly Municipality[]): RatesExample => ({
  kind: 'rates',
  bars: municipalities.map((m) => ({ name: m.name, rate: m.rate, value: t`${rate(m.rate)}` })),
});
const dotsOf = (municipalities: readonly Municipality[]): DotsExample => ({
  kind: 'dots',
  fields: municipalities.map((m) => ({ label: countAndRate(m), persons: personsOf(m) })),
});

/** A caution that can be told where the figures bear it out. */
interface Tellable {
  readonly name: string;
  readonly told: (dataset: Dataset) => Caution | null;
}

const tellable = <Facts>(
  { name, paragraphs }: CautionWords<Facts>,
  factsOf: (dataset: Dataset) => Facts | null,
  exampleOf: (facts: Facts) => Caution['example'],
  titleOf: (facts: Facts) => string = () => name,
): Tellable => ({
  name,
  told: (dataset) => {
    const facts = factsOf(dataset);
    return facts && { title: titleOf(facts), paragraphs: paragraphs(facts), example: exampleOf(facts) };
  },
});

/** The report's five. */
const CAUTIONS: readonly Tellable[] = [
  tellable(
    SAME_RATE,
    ({ municipalities }) => sameRateFarApart(municipalities),
    ({ few, many }) => dotsOf([few, many]),
  ),
  tellable(LARGE_PERCENTAGE, largePercentage, ({ before, now }) => ({
    kind: 'dots',
    fields: [before, now].map((count) => ({ label: countInYear(count), persons: count.persons })),
  })),
  tellable(LARGE_CITIES, largeCities, ({ most, odense }) => ratesOf([...most, odense])),
  tellable(NOT_ABOVE_LINE, notAboveLine, ({ most }) => dotsOf([most])),
  tellable(OUTLIER, outlier, ({ highest, next }) => ratesOf([highest, next]), outlierTitle),
];

/** The report's cautions, in our words, each with an example that the data give; without those that they don't bear out. */
export const fiveCautions = (dataset: Dataset): Caution[] =>
  CAUTIONS.flatMap(({ told }) => told(dataset) ?? []);

/** The cautions that the figures no longer bear out, for whoever puts in a new count to read and write anew. */
export const leftOutCautions = (dataset: Dataset): string[] =>
  CAUTIONS.flatMap(({ name, told }) => (told(dataset) === null ? [name] : []));
