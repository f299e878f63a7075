import { z } from 'zod';
import type { Count } from '../domain/dataset.ts';
import { fault } from './fault.ts';
import { readDanishCount, readDanishPercent, readDanishRate } from './danishNumber.ts';
import { refused, type Checked } from './checked.ts';
import type { RawRow, RawTable } from './readCsv.ts';
import { cell, faultOf, understood } from './reading.ts';
import { NAME_COLUMN, type RegionTableColumns } from './regionTableHeader.ts';
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

/** Name of the last line of each table. */
export const TOTAL_NAME = 'I alt';

/** What is written for it in tables of other origin. */
const OTHER_TOTALS = /^(i ?alt|total|sum|samlet|hele regionen)$/iu;

const nameCell = cell((text) => {
  const [, name, star] = /^([^*]*[^*\s])(\*?)$/.exec(text) ?? [];
  if (name === undefined) return fault('name');
  if (name === TOTAL_NAME) {
    return star === '*' ? fault('starredTotal', TOTAL_NAME) : understood({ name, flagged: false });
  }
  if (OTHER_TOTALS.test(name)) return fault('totalName', TOTAL_NAME);
  return understood({ name, flagged: star === '*' });
});

export type RowSchema = ReturnType<typeof rowSchema>;

/** Schemas of a row's cells by kind, each kind from the same cells of text. */
export function rowSchema({ counts, changes, rates }: RegionTableColumns) {
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

/** A row of text → numbers. @returns no row where a cell can't be read */
export function readRegionTableRow(
  { file, header }: RawTable,
  columns: RegionTableColumns,
  schema: RowSchema,
  { line, cells }: RawRow,
): Checked<RegionTableRow> {
  const texts = Object.fromEntries(header.map((column, i) => [column, cells[i]]));
  const result = schema.safeParse({ name: texts, counts: texts, percents: texts, rates: texts });
  if (!result.success) {
    return refused(
      ...result.error.issues.map((issue) => {
        const column = String(issue.path[1]);
        return { file, line, column, value: texts[column] ?? null, ...faultOf(issue) };
      }),
    );
  }
  const { name, counts, percents, rates } = result.data;
  const row: RegionTableRow = {
    line,
    ...name[NAME_COLUMN],
    counts: columns.counts.map(({ year, column }) => ({ year, persons: required(counts[column], column) })),
    percents: columns.changes.map((column) => percents[column] ?? null),
    rates: columns.rates.map(({ year, column }) => ({ year, rate: rates[column] ?? null })),
  };
  return { value: row, problems: [] };
}
