import { z } from 'zod';
import { nearestName } from './nearestName.ts';
import type { Problem } from './problem.ts';
import type { RawTable } from './readCsv.ts';
import { misreadingOf } from './reading.ts';

/** A checked record and the line it came from. */
export interface Sourced<T> {
  readonly line: number;
  readonly record: T;
}

/** Reports columns that stand twice. True where there are none. */
export function hasNoDuplicateColumns({ file, header }: RawTable, problems: Problem[]): boolean {
  const duplicates = header.filter((column, i) => header.indexOf(column) !== i);
  for (const column of new Set(duplicates)) {
    const expected = 'each column once';
    const remedy = 'Delete or rename one of the columns with this heading.';
    problems.push({ file, line: 1, column, value: column, expected, remedy });
  }
  return duplicates.length === 0;
}

/** Reports a heading that no column of the table should have. */
export function reportUnknownColumn(
  file: string,
  column: string,
  known: readonly string[],
  problems: Problem[],
): void {
  const nearest = nearestName(column, known);
  problems.push({
    file,
    line: 1,
    column,
    value: column,
    expected: `only these columns: ${known.join('; ')}`,
    remedy:
      nearest === null
        ? 'Delete the column.'
        : `Rename it to "${nearest}" if that is what it holds, or delete it.`,
  });
}

/** Reports a heading that is not there. */
export function reportMissingColumn({ file, header }: RawTable, column: string, problems: Problem[]): void {
  problems.push({
    file,
    line: 1,
    column,
    value: header.join(';'),
    expected: `a column with the heading "${column}"`,
    remedy: 'Add the column, or correct its heading: capitals, spaces and years must be as shown.',
  });
}

function hasColumns(table: RawTable, columns: readonly string[], problems: Problem[]): boolean {
  const before = problems.length;
  hasNoDuplicateColumns(table, problems);
  for (const column of columns)
    if (!table.header.includes(column)) reportMissingColumn(table, column, problems);
  for (const column of new Set(table.header)) {
    if (!columns.includes(column)) reportUnknownColumn(table.file, column, columns, problems);
  }
  return problems.length === before;
}

/**
 * Rows of text → records, by a schema for each column. The columns may stand in any order.
 *
 * @param shape the table's columns, all of them required, each with the schema of its cells
 * @returns `null` where any line, cell or column is wrong, or no line is there; `problems` then says what
 */
export function readRecords<S extends z.ZodRawShape>(
  table: RawTable,
  shape: S,
  problems: Problem[],
): Sourced<z.output<z.ZodObject<S>>>[] | null {
  const { file, header, rows } = table;
  const before = problems.length;
  if (!hasColumns(table, Object.keys(shape), problems)) return null;
  if (rows.length === 0 && table.complete) {
    const expected = 'at least one line below the header';
    problems.push({ file, line: 1, column: null, value: null, expected, remedy: 'Fill in the table.' });
  }
  const schema = z.object(shape);
  const records: Sourced<z.output<z.ZodObject<S>>>[] = [];
  for (const { line, cells } of rows) {
    const result = schema.safeParse(Object.fromEntries(header.map((column, i) => [column, cells[i]])));
    if (result.success) records.push({ line, record: result.data });
    for (const issue of result.error?.issues ?? []) {
      const column = String(issue.path[0]);
      const value = cells[header.indexOf(column)] ?? null;
      problems.push({ file, line, column, value, ...misreadingOf(issue) });
    }
  }
  return problems.length > before || !table.complete ? null : records;
}
