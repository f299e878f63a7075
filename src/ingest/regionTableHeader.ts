import type { Problem } from './problem.ts';
import type { RawTable } from './readCsv.ts';
import { hasNoDuplicateColumns, reportMissingColumn, reportUnknownColumn } from './readRecords.ts';

/** Heading of the names in a region's table. */
export const NAME_COLUMN = 'Kommune';

const COUNT_HEADING = /^Antal (20\d{2})$/;
const CHANGE_HEADING = /^Udvikling (20\d{2}) - (20\d{2})$/;
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
 * @returns `null` where a column is missing, unknown or there twice
 */
export function readRegionTableColumns(table: RawTable, problems: Problem[]): RegionTableColumns | null {
  const { file, header } = table;
  const before = problems.length;
  hasNoDuplicateColumns(table, problems);
  const counts = yearColumns(header, COUNT_HEADING);
  const rates = yearColumns(header, RATE_HEADING);
  const newest = counts.at(-1);
  if (newest === undefined) {
    reportMissingColumn(table, 'Antal 2024', problems);
    return null;
  }
  const changes = counts.slice(1).map(({ year }, i) => changeHeading(counts[i]?.year ?? year, year));
  for (const column of [NAME_COLUMN, ...changes, rateHeading(newest.year)]) {
    if (!header.includes(column)) reportMissingColumn(table, column, problems);
  }
  const rated = counts.map(({ year }) => rateHeading(year));
  const known = [NAME_COLUMN, ...counts.map(({ column }) => column), ...changes, ...rated];
  for (const column of new Set(header)) {
    if (known.includes(column)) continue;
    const pair = CHANGE_HEADING.exec(column);
    if (pair === null) {
      reportUnknownColumn(file, column, known, problems);
      continue;
    }
    const expected = `changes between neighbouring counts only: ${changes.join('; ')}`;
    const remedy = 'Correct the years in the heading, or delete the column.';
    problems.push({ file, line: 1, column, value: column, expected, remedy });
  }
  return problems.length > before ? null : { counts, changes, rates };
}
