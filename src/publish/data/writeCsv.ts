import { formatCsv } from '../formatCsv.ts';
import type { Table, Value } from './table.ts';

/** How booleans stand in the text files. */
export const TRUE_WORD = 'ja';
export const FALSE_WORD = 'nej';

/** A value as the comma CSV has it. @param decimals digits that are always written; else as many as there are */
export const wordOf = (value: Value, decimals: number | undefined): string => {
  if (value === null) return '';
  if (typeof value === 'boolean') return value ? TRUE_WORD : FALSE_WORD;
  return typeof value === 'number' && decimals !== undefined ? value.toFixed(decimals) : String(value);
};

type TextOf = (value: Value, decimals: number | undefined) => string;

const linesOf = ({ columns, rows }: Table, textOf: TextOf): string[][] => [
  columns.map(({ name }) => name),
  ...rows.map((row) => row.map((value, i) => textOf(value, columns[i]?.decimals))),
];

/** For programs: UTF-8, comma, decimal point, LF; empty where there is no figure. */
export const writeCsv = (table: Table): string => formatCsv(linesOf(table, wordOf));

/** For Excel with Danish settings: byte-order mark, semicolon, decimal comma, CRLF. */
export function writeExcelCsv(table: Table): string {
  const textOf: TextOf = (value, decimals) => {
    const text = wordOf(value, decimals);
    return typeof value === 'number' ? text.replace('.', ',') : text;
  };
  return `\uFEFF${formatCsv(linesOf(table, textOf), { separator: ';', lineEnd: '\r\n' })}`;
}
