import { z } from 'zod';
import type { Checked } from './checked.ts';
import { nearestName } from './nearestName.ts';
import type { Problem } from './problem.ts';
import type { RawTable } from './readCsv.ts';
import { misreadingOf } from './reading.ts';

/** A checked record and the line it came from. */
export interface Sourced<T> {
  readonly line: number;
  readonly record: T;
}

/** What a table's schema makes of one of its lines. */
export type RecordOf<S extends z.ZodRawShape> = z.output<z.ZodObject<S>>;

/** Columns that stand twice. */
export function duplicateColumns({ file, header }: RawTable): Problem[] {
  const duplicates = header.filter((column, i) => header.indexOf(column) !== i);
  const expected = 'each column once';
  const remedy = 'Delete or rename one of the columns with this heading.';
  return [...new Set(duplicates)].map((column) => ({
    file,
    line: 1,
    column,
    value: column,
    expected,
    remedy,
  }));
}

/** A heading that no column of the table should have. */
export function unknownColumn(file: string, column: string, known: readonly string[]): Problem {
  const nearest = nearestName(column, known);
  const expected = `only these columns: ${known.join('; ')}`;
  const remedy =
    nearest === null
      ? 'Delete the column.'
      : `Rename it to "${nearest}" if that is what it holds, or delete it.`;
  return { file, line: 1, column, value: column, expected, remedy };
}

/** A heading that is not there. */
export function missingColumn({ file, header }: RawTable, column: string): Problem {
  const expected = `a column with the heading "${column}"`;
  const remedy = 'Add the column, or correct its heading: capitals, spaces and years must be as shown.';
  return { file, line: 1, column, value: header.join(';'), expected, remedy };
}

const columnProblems = (table: RawTable, columns: readonly string[]): Problem[] => [
  ...duplicateColumns(table),
  ...columns.filter((column) => !table.header.includes(column)).map((column) => missingColumn(table, column)),
  ...[...new Set(table.header)]
    .filter((column) => !columns.includes(column))
    .map((column) => unknownColumn(table.file, column, columns)),
];

/**
 * Rows of text → records, by a schema for each column. The columns may stand in any order.
 *
 * @param shape the table's columns, all of them required, each with the schema of its cells
 * @returns no records where any line, cell or column is wrong, or no line is there
 */
export function readRecords<S extends z.ZodRawShape>(
  table: RawTable,
  shape: S,
): Checked<Sourced<RecordOf<S>>[]> {
  const { file, header, rows, complete } = table;
  const problems = columnProblems(table, Object.keys(shape));
  if (problems.length > 0) return { value: null, problems };
  if (rows.length === 0 && complete) {
    const expected = 'at least one line below the header';
    problems.push({ file, line: 1, column: null, value: null, expected, remedy: 'Fill in the table.' });
  }
  const schema = z.object(shape);
  const records: Sourced<RecordOf<S>>[] = [];
  for (const { line, cells } of rows) {
    const result = schema.safeParse(Object.fromEntries(header.map((column, i) => [column, cells[i]])));
    if (result.success) records.push({ line, record: result.data });
    for (const issue of result.error?.issues ?? []) {
      const column = String(issue.path[0]);
      const value = cells[header.indexOf(column)] ?? null;
      problems.push({ file, line, column, value, ...misreadingOf(issue) });
    }
  }
  return { value: problems.length === 0 && complete ? records : null, problems };
}
