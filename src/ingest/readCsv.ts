import Papa from 'papaparse';
import { cellFault } from './cellFault.ts';
import { andThen, refused, type Checked } from './checked.ts';
import { decodeText } from './decodeText.ts';
import type { Problem } from './problem.ts';

/** One line as text; as many cells as the header has. */
export interface RawRow {
  /** Where the line stands in the file, the header being line 1. */
  readonly line: number;
  readonly cells: readonly string[];
}

/** A file as text, cell by cell. Nothing is understood yet. */
export interface RawTable {
  readonly file: string;
  readonly header: readonly string[];
  /** Those that can be read. */
  readonly rows: readonly RawRow[];
  /** False where lines were left out, which are then among the problems. */
  readonly complete: boolean;
}

const DELIMITER = ';';
const WRONG_DELIMITERS = [
  [',', 'commas'],
  ['\t', 'tabs'],
  ['|', 'vertical bars'],
] as const;

/** Adds the line where each record begins: a quoted cell may hold line breaks. */
function numberLines(records: readonly (readonly string[])[]): RawRow[] {
  let line = 1;
  return records.map((cells) => {
    const row = { line, cells };
    line += 1 + cells.reduce((breaks, cell) => breaks + cell.split('\n').length - 1, 0);
    return row;
  });
}

const quoteProblems = (
  file: string,
  rows: readonly RawRow[],
  errors: readonly Papa.ParseError[],
): Problem[] =>
  errors.map((error) => ({
    file,
    line: rows[error.row ?? 0]?.line ?? null,
    column: null,
    value: null,
    expected: 'quotation marks in pairs around a whole cell, doubled inside it ("a ""b"" c")',
    remedy: 'Mend or delete the stray quotation mark on this line.',
  }));

/** Faults of writing in a line's cells. */
const cellProblems = (file: string, { line, cells }: RawRow, header: readonly string[]): Problem[] =>
  cells.flatMap((value, i) => {
    const fault = cellFault(value);
    return fault === null ? [] : [{ file, line, column: header[i] ?? null, value, ...fault }];
  });

function headerProblems(file: string, header: RawRow): Problem[] {
  const [first = ''] = header.cells;
  const wrong = header.cells.length > 1 ? undefined : WRONG_DELIMITERS.find(([mark]) => first.includes(mark));
  if (wrong === undefined) return cellProblems(file, header, header.cells);
  const expected = `semicolons between the columns, but here are ${wrong[1]}`;
  const remedy = 'Save the file again as CSV with semicolon as separator.';
  return [{ file, line: 1, column: null, value: first, expected, remedy }];
}

/** What is wrong with a row as a row. */
function rowProblems(file: string, header: readonly string[], row: RawRow): Problem[] {
  const { line, cells } = row;
  if (cells.length === 1 && cells[0] === '') {
    const expected = 'a line with figures, but this one is empty';
    return [{ file, line, column: null, value: null, expected, remedy: 'Delete the empty line.' }];
  }
  const faults = cellProblems(file, row, header);
  if (cells.length === header.length) return faults;
  const value = cells.join(DELIMITER);
  const expected = `${header.length} cells as in the header, but there are ${cells.length}`;
  const remedy =
    'Look for a semicolon too many or too few; a text with a semicolon in it needs quotation marks.';
  return [{ file, line, column: null, value, expected, remedy }, ...faults];
}

function readText(file: string, text: string): Checked<RawTable> {
  const parsed = Papa.parse<string[]>(text.replace(/\n+$/, ''), { delimiter: DELIMITER, newline: '\n' });
  const [header, ...rows] = numberLines(parsed.data);
  if (header === undefined || header.cells.every((cell) => cell === '')) {
    const expected = 'a header line with the names of the columns';
    const remedy = 'Put the file back as it was, or take it from its source again.';
    return refused({ file, line: 1, column: null, value: '', expected, remedy });
  }
  const inHeader = headerProblems(file, header);
  if (inHeader.length > 0) return refused(...inHeader);
  const quotes = quoteProblems(file, [header, ...rows], parsed.errors);
  if (quotes.length > 0) return refused(...quotes);
  const checked = rows.map((row) => ({ row, problems: rowProblems(file, header.cells, row) }));
  const sound = checked.filter(({ problems }) => problems.length === 0).map(({ row }) => row);
  return {
    value: { file, header: header.cells, rows: sound, complete: sound.length === rows.length },
    problems: checked.flatMap(({ problems }) => problems),
  };
}

/** Bytes of a semicolon-separated file → its cells as text, with line numbers; the lines that can be read. */
export const readCsv = (file: string, bytes: Uint8Array): Checked<RawTable> =>
  andThen(decodeText(file, bytes), (text) => readText(file, text));
