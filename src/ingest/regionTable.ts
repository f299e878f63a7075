import type { Problem } from './problem.ts';
import type { RawTable } from './readCsv.ts';
import { NAME_COLUMN, readRegionTableColumns, type RegionTableColumns } from './regionTableHeader.ts';
import { readRegionTableRow, rowSchema, TOTAL_NAME, type RegionTableRow } from './regionTableRow.ts';

/** A region's table, parsed. */
export interface RegionTable {
  readonly file: string;
  /** Slug of the region, from the file's name. */
  readonly slug: string;
  readonly columns: RegionTableColumns;
  /** The municipalities that can be read, in printed order. */
  readonly rows: readonly RegionTableRow[];
  /** `null` where it can't be read. */
  readonly total: RegionTableRow | null;
  /** False where a line could not be read: sums and missing municipalities then say nothing. */
  readonly complete: boolean;
}

/** The last row and no other is the total. @returns the total, or `null` where that isn't so */
function findTotal(
  file: string,
  rows: readonly RegionTableRow[],
  problems: Problem[],
): RegionTableRow | null {
  const last = rows.at(-1);
  const early = rows.slice(0, -1).filter(({ name }) => name === TOTAL_NAME);
  for (const { line } of early) {
    const expected = `"${TOTAL_NAME}" once, as the last line`;
    const remedy = 'Move the line to the end, or delete it if it is there twice.';
    problems.push({ file, line, column: NAME_COLUMN, value: TOTAL_NAME, expected, remedy });
  }
  if (last?.name === TOTAL_NAME) return early.length === 0 ? last : null;
  if (early.length === 0) {
    const expected = `"${TOTAL_NAME}" as the last line`;
    const remedy = 'Add the total as the printed table has it.';
    problems.push({
      file,
      line: last?.line ?? 1,
      column: NAME_COLUMN,
      value: last?.name ?? null,
      expected,
      remedy,
    });
  }
  return null;
}

/**
 * One of VIVE's region tables, as printed in the report.
 *
 * @param slug the region's, from the file's name
 * @returns `null` where the columns are not those of such a table
 */
export function readRegionTable(table: RawTable, slug: string, problems: Problem[]): RegionTable | null {
  const before = problems.length;
  const columns = readRegionTableColumns(table, problems);
  if (columns === null) return null;
  const schema = rowSchema(columns);
  const rows = table.rows.flatMap((row) => readRegionTableRow(table, columns, schema, row, problems) ?? []);
  const allRead = table.complete && problems.length === before;
  const total = allRead ? findTotal(table.file, rows, problems) : null;
  return {
    file: table.file,
    slug,
    columns,
    rows: rows.filter(({ name }) => name !== TOTAL_NAME),
    total,
    complete: allRead && total !== null,
  };
}
