import type { Count, MunicipalityCode } from '../domain/dataset.ts';
import { fault } from './fault.ts';
import { andThen, unlessWrong, type Checked } from './checked.ts';
import type { Facts } from './messages/faultWords.ts';
import { plainCountCell, yearCell } from './plainCells.ts';
import type { Problem } from './problem.ts';
import type { RawTable } from './readCsv.ts';
import { readRecords, type Sourced } from './readRecords.ts';

/** A series of counts over the years, oldest first, with the line of each. */
export interface CountSeries {
  readonly file: string;
  readonly counts: readonly Sourced<Count>[];
}

/** A municipality's own series, with its file and lines. */
export interface LocalCountSeries {
  readonly municipalityCode: MunicipalityCode;
  readonly series: CountSeries;
}

/** Heading of the counts in every series. */
export const SERIES_COUNT_COLUMN = 'antal';

const SHAPE = { aar: yearCell, [SERIES_COUNT_COLUMN]: plainCountCell };

/** Counts that don't stand in the order of their years. */
const wrongOrder = (file: string, counts: readonly Sourced<Count>[]): Problem[] =>
  counts.flatMap(({ line, record: { year } }, i) => {
    const previous = counts[i - 1]?.record.year;
    if (previous === undefined || previous < year) return [];
    return [{ file, line, column: 'aar', value: String(year), ...fault('yearOrder', previous) }];
  });

/** `aar;antal`, one line a count, oldest first. */
export const readCountSeries = (table: RawTable): Checked<CountSeries> =>
  andThen(readRecords(table, SHAPE), (rows) => {
    const { file } = table;
    const counts = rows.map(({ line, record: { aar, antal } }) => ({
      line,
      record: { year: aar, persons: antal },
    }));
    return unlessWrong({ file, counts }, wrongOrder(file, counts));
  });

/** Every count in `counts`, which are from `source`, that the series lacks or has otherwise. */
export const disagreements = (
  { file, counts: known }: CountSeries,
  counts: readonly Count[],
  source: Facts['seriesLacks'][2],
): Problem[] =>
  counts.flatMap(({ year, persons }): Problem[] => {
    const column = SERIES_COUNT_COLUMN;
    const found = known.find(({ record }) => record.year === year);
    if (found === undefined) {
      const line = known.at(-1)?.line ?? 1;
      return [{ file, line, column, value: null, ...fault('seriesLacks', year, persons, source) }];
    }
    if (found.record.persons === persons) return [];
    const value = String(found.record.persons);
    return [{ file, line: found.line, column, value, ...fault('seriesDiffers', year, persons, source) }];
  });
