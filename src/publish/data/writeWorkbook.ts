import { unzipSync } from 'fflate';
import writeExcelFile, { type Cell, type Row, type SheetData } from 'write-excel-file/node';
import type { ColumnText } from '../../content/data/columnText.ts';
import {
  EXPLAINING_HEAD,
  EXPLAINING_SHEET,
  explainingIntro,
  FIGURES_SHEET,
} from '../../content/data/workbookText.ts';
import type { Table, Value } from './table.ts';
import { FALSE_WORD, TRUE_WORD } from './writeCsv.ts';
import { zipEntries } from './zipOf.ts';

/** Widths in characters. */
const NARROW = 12;
const WIDE = 24;
const PROSE = 60;

const bold = (value: string): Cell => ({
  value,
  type: String,
  fontWeight: 'bold',
  wrap: true,
  alignVertical: 'top',
});
const prose = (value: string): Cell => ({ value, type: String, wrap: true, alignVertical: 'top' });

/** Over all columns, two or three lines high. */
const spanning = (value: string): Cell => ({
  value,
  type: String,
  wrap: true,
  alignVertical: 'top',
  columnSpan: EXPLAINING_HEAD.length,
  height: 32,
});

/** Codes are text, so that 0101 stays what it is; figures are numbers, with the digits that are printed. */
function cellOf(value: Value, { decimals }: ColumnText): Cell {
  if (value === null) return null;
  if (typeof value === 'boolean') return { value: value ? TRUE_WORD : FALSE_WORD, type: String };
  if (typeof value === 'string') return { value, type: String };
  return { value, type: Number, format: decimals === undefined ? '0' : `0.${'0'.repeat(decimals)}` };
}

const widthOf = ({ type, name }: ColumnText): number =>
  type === 'text' && !name.includes('kode') ? WIDE : NARROW;

const figures = ({ columns, rows }: Table): SheetData => [
  columns.map(({ name }) => bold(name)),
  ...rows.map((row) => columns.map((column, i) => cellOf(row[i] ?? null, column))),
];

const explained = ({ name, meaning, unit, empty }: ColumnText): Row => [
  bold(name),
  prose(meaning.da),
  prose(unit?.da ?? ''),
  prose(empty?.da ?? ''),
];

const explanation = ({ title, columns }: Table, dataDate: string): SheetData => [
  [bold(title.da)],
  ...explainingIntro(dataDate).map((text) => [spanning(text)]),
  [],
  EXPLAINING_HEAD.map(bold),
  ...columns.map(explained),
];

/**
 * A table as an Excel workbook (Office Open XML): a sheet with the figures, one that explains them.
 * The same data give the same bytes, as every part carries the data's date.
 *
 * @param dataDate ISO date
 */
export async function writeWorkbook(table: Table, dataDate: string): Promise<Uint8Array<ArrayBuffer>> {
  const workbook = await writeExcelFile([
    {
      sheet: FIGURES_SHEET,
      data: figures(table),
      columns: table.columns.map((column) => ({ width: widthOf(column) })),
      stickyRowsCount: 1,
    },
    {
      sheet: EXPLAINING_SHEET,
      data: explanation(table, dataDate),
      columns: [{ width: WIDE }, { width: PROSE }, { width: WIDE }, { width: PROSE }],
    },
  ]).toBuffer();
  return zipEntries(unzipSync(workbook), dataDate);
}
