import { z } from 'zod';
import type { Count } from '../domain/dataset.ts';
import { readDanishCount, readDanishPercent, readDanishRate } from './danishNumber.ts';
import type { Problem } from './problem.ts';
import type { RawRow, RawTable } from './readCsv.ts';
import { cell, misread, misreadingOf, understood } from './reading.ts';
import { NAME_COLUMN, readRegionTableColumns, type RegionTableColumns } from './regionTableHeader.ts';
import { required } from './required.ts';

/** One line of a region's table as numbers. Nothing is compared or looked up yet. */
export interface RegionTableRow {
  readonly line: number;
  /** As printed, without the star. */
  readonly name: string;
  /** True where the source prints its star. */
  readonly flagged: boolean;
  /** Oldest first, at least one. */
  readonly counts: readonly Count[];
  /** As printed, between neighbouring counts; `null` where the cell is empty. */
  readonly percents: readonly (number | null)[];
  /** As printed, oldest first, the last of the newest count; `null` for the dash. */
  readonly rates: readonly { readonly year: number; readonly rate: number | null }[];
}

/** A region's table, parsed. */
export interface RegionTable {
  readonly file: string;
  /** Slug of the region, from the file's name. */
  readonly slug: string;
  readonly columns: RegionTableColumns;
  /** The municipalities, in printed order. */
  readonly rows: readonly RegionTableRow[];
  readonly total: RegionTableRow;
}

/** Name of the last line of each table. */
export const TOTAL_NAME = 'I alt';

const nameCell = cell((text) => {
  const [, name, star] = /^([^*]*[^*\s])(\*?)$/.exec(text) ?? [];
  if (name === undefined) {
    return misread(
      'the name of a municipality, with one star directly after it where the printed table has one',
      'Write the name, and the star without a space at its end.',
    );
  }
  if (name === TOTAL_NAME && star === '*') {
    return misread(`"${TOTAL_NAME}" without a star: totals are not marked`, 'Delete the star.');
  }
  return understood({ name, flagged: star === '*' });
});

type RowSchema = ReturnType<typeof rowSchema>;

function rowSchema({ counts, changes, rates }: RegionTableColumns) {
  const count = cell(readDanishCount);
  const percent = cell(readDanishPercent);
  const rate = cell(readDanishRate);
  return z.object({
    name: z.object({ [NAME_COLUMN]: nameCell }),
    counts: z.object(Object.fromEntries(counts.map(({ column }) => [column, count]))),
    percents: z.object(Object.fromEntries(changes.map((column) => [column, percent]))),
    rates: z.object(Object.fromEntries(rates.map(({ column }) => [column, rate]))),
  });
}

/** A row of text → numbers. @returns `null` where a cell can't be read */
function readRow(
  { file, header }: RawTable,
  columns: RegionTableColumns,
  schema: RowSchema,
  { line, cells }: RawRow,
  problems: Problem[],
): RegionTableRow | null {
  const texts = Object.fromEntries(header.map((column, i) => [column, cells[i]]));
  const result = schema.safeParse({ name: texts, counts: texts, percents: texts, rates: texts });
  for (const issue of result.error?.issues ?? []) {
    const column = String(issue.path[1]);
    problems.push({ file, line, column, value: texts[column] ?? null, ...misreadingOf(issue) });
  }
  if (!result.success) return null;
  const { name, counts, percents, rates } = result.data;
  return {
    line,
    ...name[NAME_COLUMN],
    counts: columns.counts.map(({ year, column }) => ({ year, persons: required(counts[column], column) })),
    percents: columns.changes.map((column) => percents[column] ?? null),
    rates: columns.rates.map(({ year, column }) => ({ year, rate: rates[column] ?? null })),
  };
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
 * @returns `null` where any cell can't be read
 */
export function readRegionTable(table: RawTable, slug: string, problems: Problem[]): RegionTable | null {
  const before = problems.length;
  const columns = readRegionTableColumns(table, problems);
  if (columns === null) return null;
  const schema = rowSchema(columns);
  const rows = table.rows.flatMap((row) => readRow(table, columns, schema, row, problems) ?? []);
  if (problems.length > before) return null;
  const total = findTotal(table.file, rows, problems);
  return total === null ? null : { file: table.file, slug, columns, rows: rows.slice(0, -1), total };
}
