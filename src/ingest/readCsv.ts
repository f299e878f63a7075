import Papa from 'papaparse';
import { cellFault } from './cellFault.ts';
import { andThen, refused, type Checked } from './checked.ts';
import { decodeText } from './decodeText.ts';
import { fault } from './fault.ts';
import { withoutLeavings } from './leavings.ts';
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
const WRONG_DELIMITERS = [',', '\t', '|'] as const;
/** More than the longest table could ever have, and than that of the benchmark's 3,000 areas with two counts each. */
const MOST_LINES = 10_000;
const MOST_COLUMNS = 100;

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
    ...fault('quotes'),
  }));

/** Faults of writing in a line's cells. */
const cellProblems = (file: string, { line, cells }: RawRow, header: readonly string[]): Problem[] =>
  cells.flatMap((value, i) => {
    const found = cellFault(value);
    return found === null ? [] : [{ file, line, column: header[i] ?? null, value, ...found }];
  });

function headerProblems(file: string, header: RawRow): Problem[] {
  const [first = ''] = header.cells;
  const wrong = header.cells.length > 1 ? undefined : WRONG_DELIMITERS.find((mark) => first.includes(mark));
  if (wrong === undefined) return cellProblems(file, header, header.cells);
  return [{ file, line: header.line, column: null, value: first, ...fault('wrongDelimiter', wrong) }];
}

/** What is wrong with a row as a row. */
function rowProblems(file: string, header: readonly string[], row: RawRow): Problem[] {
  const { line, cells } = row;
  const faults = cellProblems(file, row, header);
  if (cells.length === header.length) return faults;
  const wrong = fault('cellCount', header.length, cells.length);
  return [{ file, line, column: null, value: cells.join(DELIMITER), ...wrong }, ...faults];
}

/** What makes it useless to look at each cell. */
function sizeProblems(file: string, { cells }: RawRow, rows: readonly RawRow[]): Problem[] {
  const place = { file, line: 1, column: null, value: null };
  if (rows.length > MOST_LINES) return [{ ...place, ...fault('tooManyLines', rows.length, MOST_LINES) }];
  const wide = Math.max(cells.length, ...rows.map((row) => row.cells.length));
  return wide > MOST_COLUMNS ? [{ ...place, ...fault('tooManyColumns', wide, MOST_COLUMNS) }] : [];
}

/** A pattern would take minutes where a million of them stand in the middle. */
function withoutLastBreaks(text: string): string {
  let end = text.length;
  while (text[end - 1] === '\n') end -= 1;
  return text.slice(0, end);
}

function readText(file: string, text: string): Checked<RawTable> {
  const parsed = Papa.parse<string[]>(withoutLastBreaks(text), { delimiter: DELIMITER, newline: '\n' });
  const all = numberLines(parsed.data);
  const quotes = quoteProblems(file, all, parsed.errors);
  if (quotes.length > 0) return refused(...quotes);
  const { header, rows, problems: leavings } = withoutLeavings(file, all);
  if (header === undefined) {
    return refused({ file, line: 1, column: null, value: '', ...fault('noHeader') });
  }
  const unfit = [...sizeProblems(file, header, rows), ...headerProblems(file, header)];
  if (unfit.length > 0) return refused(...leavings, ...unfit);
  const checked = rows.map((row) => ({ row, problems: rowProblems(file, header.cells, row) }));
  const sound = checked.filter(({ problems }) => problems.length === 0).map(({ row }) => row);
  return {
    value: { file, header: header.cells, rows: sound, complete: sound.length === rows.length },
    problems: [...leavings, ...checked.flatMap(({ problems }) => problems)],
  };
}

/** Bytes of a semicolon-separated file → its cells as text, with line numbers; the lines that can be read. */
export const readCsv = (file: string, bytes: Uint8Array): Checked<RawTable> =>
  andThen(decodeText(file, bytes), (text) => readText(file, text));
