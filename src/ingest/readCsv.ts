import Papa from 'papaparse';
import { cellFault } from './cellFault.ts';
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

function reportQuotes(
  file: string,
  rows: RawRow[],
  errors: readonly Papa.ParseError[],
  problems: Problem[],
): void {
  for (const error of errors) {
    problems.push({
      file,
      line: rows[error.row ?? 0]?.line ?? null,
      column: null,
      value: null,
      expected: 'quotation marks in pairs around a whole cell, doubled inside it ("a ""b"" c")',
      remedy: 'Mend or delete the stray quotation mark on this line.',
    });
  }
}

function reportHeader(file: string, header: readonly string[], problems: Problem[]): void {
  const wrong = header.length > 1 ? undefined : WRONG_DELIMITERS.find(([mark]) => header[0]?.includes(mark));
  if (wrong !== undefined) {
    problems.push({
      file,
      line: 1,
      column: null,
      value: header[0] ?? '',
      expected: `semicolons between the columns, but here are ${wrong[1]}`,
      remedy: 'Save the file again as CSV with semicolon as separator.',
    });
    return;
  }
  for (const cell of header) {
    const fault = cellFault(cell);
    if (fault !== null) problems.push({ file, line: 1, column: cell, value: cell, ...fault });
  }
}

/** Reports what is wrong with a row as a row. True where its cells can be read. */
function checkRow(file: string, header: readonly string[], row: RawRow, problems: Problem[]): boolean {
  if (row.cells.length === 1 && row.cells[0] === '') {
    const expected = 'a line with figures, but this one is empty';
    const remedy = 'Delete the empty line.';
    problems.push({ file, line: row.line, column: null, value: null, expected, remedy });
    return false;
  }
  const before = problems.length;
  if (row.cells.length !== header.length) {
    problems.push({
      file,
      line: row.line,
      column: null,
      value: row.cells.join(DELIMITER),
      expected: `${header.length} cells as in the header, but there are ${row.cells.length}`,
      remedy:
        'Look for a semicolon too many or too few; a text with a semicolon in it needs quotation marks.',
    });
  }
  row.cells.forEach((cell, i) => {
    const fault = cellFault(cell);
    if (fault !== null)
      problems.push({ file, line: row.line, column: header[i] ?? null, value: cell, ...fault });
  });
  return problems.length === before;
}

/**
 * Bytes of a semicolon-separated file → its cells as text, with line numbers.
 *
 * @returns `null` where the file can't be read as a table; `problems` then says why
 */
export function readCsv(file: string, bytes: Uint8Array, problems: Problem[]): RawTable | null {
  const text = decodeText(file, bytes, problems);
  if (text === null) return null;
  const before = problems.length;
  const parsed = Papa.parse<string[]>(text.replace(/\n+$/, ''), { delimiter: DELIMITER, newline: '\n' });
  const [header, ...rows] = numberLines(parsed.data);
  if (header === undefined || header.cells.every((cell) => cell === '')) {
    const expected = 'a header line with the names of the columns';
    const remedy = 'Put the file back as it was, or take it from its source again.';
    problems.push({ file, line: 1, column: null, value: '', expected, remedy });
    return null;
  }
  reportHeader(file, header.cells, problems);
  if (problems.length > before) return null;
  reportQuotes(file, [header, ...rows], parsed.errors, problems);
  if (problems.length > before) return null;
  const sound = rows.filter((row) => checkRow(file, header.cells, row, problems));
  return { file, header: header.cells, rows: sound, complete: sound.length === rows.length };
}
