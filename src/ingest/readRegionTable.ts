import { fault } from './fault.ts';
import { andThen, refused, type Checked } from './checked.ts';
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

/** The last row and no other is the total. @returns no total where that isn't so */
function findTotal(file: string, rows: readonly RegionTableRow[]): Checked<RegionTableRow> {
  const last = rows.at(-1);
  const early = rows.slice(0, -1).filter(({ name }) => name === TOTAL_NAME);
  if (early.length > 0) {
    const place = { file, column: NAME_COLUMN, value: TOTAL_NAME, ...fault('totalOnce', TOTAL_NAME) };
    return refused(...early.map(({ line }) => ({ ...place, line })));
  }
  if (last?.name === TOTAL_NAME) return { value: last, problems: [] };
  const [line, value] = [last?.line ?? 1, last?.name ?? null];
  return refused({ file, line, column: NAME_COLUMN, value, ...fault('totalLast', TOTAL_NAME) });
}

/**
 * One of VIVE's region tables, as printed in the report.
 *
 * @param slug the region's, from the file's name
 * @returns no table where the columns are not those of such a table
 */
export const readRegionTable = (table: RawTable, slug: string): Checked<RegionTable> =>
  andThen(readRegionTableColumns(table), (columns) => {
    const { file } = table;
    const schema = rowSchema(columns);
    const read = table.rows.map((row) => readRegionTableRow(table, columns, schema, row));
    const rows = read.flatMap(({ value }) => value ?? []);
    const unread = read.flatMap(({ problems }) => problems);
    const allRead = table.complete && unread.length === 0;
    const total = allRead ? findTotal(file, rows) : { value: null, problems: [] };
    return {
      value: {
        file,
        slug,
        columns,
        rows: rows.filter(({ name }) => name !== TOTAL_NAME),
        total: total.value,
        complete: total.value !== null,
      },
      problems: [...unread, ...total.problems],
    };
  });
