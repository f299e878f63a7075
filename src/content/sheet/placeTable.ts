import { number, rateOfTable, signed } from '../values.ts';
import { placeTableWords } from '#words/sheet/placeTableWords.ts';
import { latestChange } from '../../domain/latest.ts';
import type { SeriesCount } from '../../domain/dataset.ts';
import type { CountedPlace } from '../countedPlace.ts';
import { type Text, plain } from '../text.ts';

/** A table of a sheet; the first cell of a row names it. */
export interface SheetTable {
  readonly finding: Text;
  readonly measure: Text;
  readonly heads: readonly string[];
  readonly rows: readonly (readonly string[])[];
  /** Set apart below the others. */
  readonly total: readonly string[] | null;
  /** Whether the first row is what the page is about. */
  readonly ownFirst: boolean;
}

const rateIn = ({ rate: value }: SeriesCount): string => (value === null ? '–' : plain([rateOfTable(value)]));

function rowOf({ name, record: { counts, changes } }: TablePlace): string[] {
  const shown = counts.slice(-2);
  return [
    name,
    ...shown.map(({ persons }) => plain([number(persons)])),
    ...(shown.length < 2 ? [] : [plain([signed(latestChange(changes).persons)])]),
    ...shown.map(rateIn),
  ];
}

/** A place of a table, as it is called there. */
export interface TablePlace {
  readonly name: string;
  readonly record: Pick<CountedPlace, 'counts' | 'changes'>;
}

/**
 * Counts and rates of places beside each other.
 *
 * @param places each with the same years
 * @param total what they are parts of, set apart below them
 * @throws RangeError where there are none
 */
export function placeTable(
  finding: Text,
  places: readonly TablePlace[],
  total: TablePlace | null,
): SheetTable {
  const [first] = places;
  if (first === undefined) throw new RangeError('a table of no places');
  const years = first.record.counts.slice(-2).map(({ year }) => String(year));
  return {
    finding,
    measure: placeTableWords.measure,
    heads: [
      placeTableWords.place,
      ...years,
      ...(years.length < 2 ? [] : [placeTableWords.change]),
      ...years.map(placeTableWords.rateIn),
    ],
    rows: places.map(rowOf),
    total: total === null ? null : rowOf(total),
    ownFirst: total === null,
  };
}
