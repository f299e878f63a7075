import { formatNumber } from '../../../format/formatNumber.ts';
import { type Counted, developmentOf, smallestNotable } from '../../development.ts';
import { number, signed } from '../figures.ts';
import { type Value, figure } from '../../text.ts';

/** A drawing's figures as a table; the first cell of a row names it. */
export interface ValueRows {
  readonly head: readonly string[];
  readonly rows: readonly (readonly (string | Value)[])[];
}

const NONE = '–';

/** The chance test's figures; `null` where there is no change to test. */
export function chanceValues(record: Counted): ValueRows | null {
  const development = developmentOf(record);
  const pValue = development?.change.pValue ?? null;
  if (development === null || pValue === null) return null;
  const { change } = development;
  const notable = smallestNotable(development);
  return {
    head: ['Mål', 'Værdi'],
    rows: [
      ['Ændring, mennesker', signed(change.persons)],
      ['Mindste forskel, der er større end tilfældigt', notable === null ? NONE : number(notable)],
      ['p-værdi', figure(pValue, formatNumber(pValue, 3))],
    ],
  };
}
