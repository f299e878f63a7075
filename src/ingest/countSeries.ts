import type { Count } from '../domain/dataset.ts';
import { plainCountCell, yearCell } from './plainCells.ts';
import type { Problem } from './problem.ts';
import type { RawTable } from './readCsv.ts';
import { readRecords, type Sourced } from './readRecords.ts';

/** A series of counts over the years, oldest first, with the line of each. */
export interface CountSeries {
  readonly file: string;
  readonly counts: readonly Sourced<Count>[];
}

/** Heading of the counts in every series. */
export const SERIES_COUNT_COLUMN = 'antal';

const SHAPE = { aar: yearCell, [SERIES_COUNT_COLUMN]: plainCountCell };

/** `aar;antal`, one line a count, oldest first. @returns `null` where anything is wrong */
export function readCountSeries(table: RawTable, problems: Problem[]): CountSeries | null {
  const before = problems.length;
  const rows = readRecords(table, SHAPE, problems);
  if (rows === null) return null;
  const { file } = table;
  rows.forEach(({ line, record }, i) => {
    const previous = rows[i - 1]?.record.aar;
    if (previous === undefined || previous < record.aar) return;
    const expected = `a year after ${previous}, the year of the line before`;
    const remedy = 'Put the lines in order of year, each year once.';
    problems.push({ file, line, column: 'aar', value: String(record.aar), expected, remedy });
  });
  if (problems.length > before) return null;
  return {
    file,
    counts: rows.map(({ line, record }) => ({ line, record: { year: record.aar, persons: record.antal } })),
  };
}

/**
 * Reports every count in `counts` that the series lacks or has otherwise.
 *
 * @param source where `counts` come from, as it reads on from "as in"
 */
export function reportDisagreement(
  series: CountSeries,
  counts: readonly Count[],
  source: string,
  problems: Problem[],
): void {
  const { file } = series;
  const column = SERIES_COUNT_COLUMN;
  for (const { year, persons } of counts) {
    const found = series.counts.find(({ record }) => record.year === year);
    if (found === undefined) {
      const expected = `a line for ${year} with ${persons} people, as in ${source}`;
      const remedy = `Add the line ${year};${persons}, if the published series agrees.`;
      problems.push({ file, line: series.counts.at(-1)?.line ?? 1, column, value: null, expected, remedy });
    } else if (found.record.persons !== persons) {
      const expected = `${persons} people in ${year}, as in ${source}`;
      const remedy = 'Find out from the sources which of the two is right, and correct the other.';
      problems.push({
        file,
        line: found.line,
        column,
        value: String(found.record.persons),
        expected,
        remedy,
      });
    }
  }
}
