import { fault } from './fault.ts';
import { refused, unlessWrong, type Checked } from './checked.ts';
import type { RawTable } from './readCsv.ts';
import { duplicateColumns, missingColumn, unknownColumn } from './readRecords.ts';

/** Heading of the names in a region's table. */
export const NAME_COLUMN = 'Kommune';

const COUNT_HEADING = /^Antal (20\d{2})$/;
const CHANGE_HEADING = /^Udvikling 20\d{2} - 20\d{2}$/;
const RATE_HEADING = /^Antal pr\. 1000 indbyggere (20\d{2})$/;

const changeHeading = (fromYear: number, toYear: number): string => `Udvikling ${fromYear} - ${toYear}`;
const rateHeading = (year: number): string => `Antal pr. 1000 indbyggere ${year}`;

/** A column of one year, by its heading. */
export interface YearColumn {
  readonly year: number;
  readonly column: string;
}

/** Which columns a region's table has; the years are those of its headings. */
export interface RegionTableColumns {
  /** Oldest first, at least one. */
  readonly counts: readonly YearColumn[];
  /** Headings of the changes between neighbouring counts: one fewer than the counts. */
  readonly changes: readonly string[];
  /** Oldest first; the last is of the newest count. */
  readonly rates: readonly YearColumn[];
}

function yearColumns(header: readonly string[], heading: RegExp): YearColumn[] {
  return header
    .flatMap((column) => {
      const year = heading.exec(column)?.[1];
      return year === undefined ? [] : [{ year: Number(year), column }];
    })
    .toSorted((a, b) => a.year - b.year);
}

/**
 * Reads the years from a table's header, so that `Antal 2026` needs no code. Asked for are a change
 * between each two neighbouring counts and the rate of the newest; older rates may stand there too.
 * The columns may stand in any order.
 *
 * @returns no columns where one is missing, unknown or there twice
 */
export function readRegionTableColumns(table: RawTable): Checked<RegionTableColumns> {
  const { file, header } = table;
  const twice = duplicateColumns(table);
  const counts = yearColumns(header, COUNT_HEADING);
  const rates = yearColumns(header, RATE_HEADING);
  const newest = counts.at(-1);
  if (newest === undefined) return refused(...twice, missingColumn(table, 'Antal 2024'));
  const changes = counts.slice(1).map(({ year }, i) => changeHeading(counts[i]?.year ?? year, year));
  const missing = [NAME_COLUMN, ...changes, rateHeading(newest.year)].filter(
    (column) => !header.includes(column),
  );
  const rated = counts.map(({ year }) => rateHeading(year));
  const known = [NAME_COLUMN, ...counts.map(({ column }) => column), ...changes, ...rated];
  const unknown = [...new Set(header)].filter((column) => !known.includes(column));
  return unlessWrong({ counts, changes, rates }, [
    ...twice,
    ...missing.map((column) => missingColumn(table, column)),
    ...unknown.map((column) =>
      CHANGE_HEADING.test(column)
        ? { file, line: 1, column, value: column, ...fault('otherChanges', changes) }
        : unknownColumn(table, column, known),
    ),
  ]);
}
