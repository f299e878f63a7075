import { z } from 'zod';
import { fault } from './fault.ts';
import type { Checked } from './checked.ts';
import { nearestName } from './nearestName.ts';
import type { Problem } from './problem.ts';
import type { RawTable } from './readCsv.ts';
import { faultOf } from './reading.ts';

/** A checked record and the line it came from. */
export interface Sourced<T> {
  readonly line: number;
  readonly record: T;
}

/** What a table's schema makes of one of its lines. */
export type RecordOf<S extends z.ZodRawShape> = z.output<z.ZodObject<S>>;

/** Columns that stand twice. */
export const duplicateColumns = ({ file, header }: RawTable): Problem[] =>
  [...new Set(header.filter((column, i) => header.indexOf(column) !== i))].map((column) => ({
    file,
    line: 1,
    column,
    value: column,
    ...fault('columnTwice'),
  }));

/** Without what makes no difference to a reader: capitals, spaces, marks. */
const looselyRead = (heading: string): string => heading.toLowerCase().replaceAll(/[^\p{L}\p{N}]/gu, '');

/** A heading that no column of the table should have. */
export function unknownColumn({ file, header }: RawTable, column: string, known: readonly string[]): Problem {
  const place = { file, line: 1, column, value: column };
  const alike = header.find(
    (other) => known.includes(other) && looselyRead(other) === looselyRead(column) && other !== column,
  );
  if (alike !== undefined) return { ...place, ...fault('columnAlike', alike) };
  return { ...place, ...fault('unknownColumn', known, nearestName(column, known)) };
}

/** A heading that is not there. */
export const missingColumn = ({ file, header }: RawTable, column: string): Problem => ({
  file,
  line: 1,
  column,
  value: header.join(';'),
  ...fault('missingColumn', column),
});

const columnProblems = (table: RawTable, columns: readonly string[]): Problem[] => [
  ...duplicateColumns(table),
  ...columns.filter((column) => !table.header.includes(column)).map((column) => missingColumn(table, column)),
  ...[...new Set(table.header)]
    .filter((column) => !columns.includes(column))
    .map((column) => unknownColumn(table, column, columns)),
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
    problems.push({ file, line: 1, column: null, value: null, ...fault('noRows') });
  }
  const schema = z.object(shape);
  const records: Sourced<RecordOf<S>>[] = [];
  for (const { line, cells } of rows) {
    const result = schema.safeParse(Object.fromEntries(header.map((column, i) => [column, cells[i]])));
    if (result.success) records.push({ line, record: result.data });
    for (const issue of result.error?.issues ?? []) {
      const column = String(issue.path[0]);
      const value = cells[header.indexOf(column)] ?? null;
      problems.push({ file, line, column, value, ...faultOf(issue) });
    }
  }
  return { value: problems.length === 0 && complete ? records : null, problems };
}
