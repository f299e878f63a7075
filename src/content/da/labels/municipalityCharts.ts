import type { Municipality } from '../../../domain/dataset.ts';
import { smallestNotableDifference } from '../../../domain/chanceTest.ts';
import { formatNumber } from '../../../format/formatNumber.ts';
import { type Counted, developmentOf } from '../../development.ts';
import { number, rate, signed } from '../figures.ts';
import { joinWords } from '../language/joinWords.ts';
import { sortedNames } from '../names.ts';
import { type Value, figure, plain } from '../../text.ts';

/** A drawing's figures as a table; the first cell of a row names it. */
export interface ValueRows {
  readonly head: readonly string[];
  readonly rows: readonly (readonly (string | Value)[])[];
}

const NONE = '–';

/** The counts of a municipality or region, year by year. */
export function countValues({ counts }: Pick<Counted, 'counts'>): ValueRows {
  return {
    head: ['Optælling', 'Mennesker i hjemløshed'],
    rows: counts.map(({ year, persons }) => [String(year), number(persons)]),
  };
}

/** The chance test's figures; `null` where there is no change to test. */
export function chanceValues(record: Counted): ValueRows | null {
  const development = developmentOf(record);
  const pValue = development?.change.pValue ?? null;
  if (development === null || pValue === null) return null;
  const { latest, previous, change } = development;
  const notable = smallestNotableDifference(latest.persons + previous.persons);
  return {
    head: ['Mål', 'Værdi'],
    rows: [
      ['Ændring, mennesker', signed(change.persons)],
      ['Mindste forskel, der er større end tilfældigt', notable === null ? NONE : number(notable)],
      ['p-værdi', figure(pValue, formatNumber(pValue, 3))],
    ],
  };
}

/**
 * The strip's figures: how many municipalities have each printed rate, highest first, and which of
 * those named here are among them.
 *
 * @param named the municipality and its neighbours
 */
export function placeValues(all: readonly Municipality[], named: readonly Municipality[]): ValueRows {
  const byRate = Map.groupBy(all, ({ ratePer1000 }) => ratePer1000);
  const rates = [...byRate.keys()].toSorted((a, b) => (b ?? -1) - (a ?? -1));
  return {
    head: ['Pr. 1.000 indbyggere', 'Kommuner', 'Heraf'],
    rows: rates.map((value) => {
      const here = named.filter(({ ratePer1000 }) => ratePer1000 === value);
      return [
        value === null ? 'ingen talt' : rate(value).text,
        number(byRate.get(value)?.length ?? 0),
        plain(joinWords(sortedNames(here))),
      ];
    }),
  };
}
