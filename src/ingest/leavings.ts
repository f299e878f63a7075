import { fault } from './fault.ts';
import type { Problem } from './problem.ts';
import type { RawRow } from './readCsv.ts';

/** A table's lines without what a spreadsheet program has left around them. */
export interface Tidied {
  /** `undefined` where there is no line. */
  readonly header: RawRow | undefined;
  readonly rows: readonly RawRow[];
  /** Each leaving once, however many lines or columns it has. */
  readonly problems: readonly Problem[];
}

const isBlank = (cell: string | undefined): boolean => cell === undefined || cell.trim() === '';
const filled = ({ cells }: RawRow): number => cells.filter((cell) => !isBlank(cell)).length;

/** Neighbours of which `inRun` is true, as first and last. */
function runs<T>(items: readonly T[], inRun: (item: T, i: number) => boolean): (readonly [T, T])[] {
  const found: [T, T][] = [];
  items.forEach((item, i) => {
    if (!inRun(item, i)) return;
    const previous = items[i - 1];
    const last = found.at(-1);
    if (last !== undefined && previous !== undefined && last[1] === previous) last[1] = item;
    else found.push([item, item]);
  });
  return found;
}

/** How far down a header is looked for. */
const MOST_TITLE_LINES = 10;
const TOTAL = /^(i alt|total|sum)\b/iu;

/** How many lines stand above the header: titles have one cell each, the header has several. */
function titleLines(rows: readonly RawRow[]): number {
  const header = rows.slice(0, MOST_TITLE_LINES).findIndex((row) => filled(row) > 1);
  const below = rows.slice(header);
  const single = below.filter(({ cells }) => cells.length === 1).length;
  // Where most lines have one cell the mark between the cells is another one.
  return header > 0 && single * 2 < below.length ? header : 0;
}

/** A line of running text under the table, in the first cell alone: a source, what a star means. */
const isNote = (row: RawRow): boolean => {
  const [first = ''] = row.cells;
  return filled(row) === 1 && /\S\s+\S|^[*(]/u.test(first) && !TOTAL.test(first.trim());
};

/** A, B, … Z, AA: as spreadsheet programs name a column. */
const letterOf = (column: number): string =>
  (column < 26 ? '' : letterOf(Math.floor(column / 26) - 1)) + String.fromCharCode(65 + (column % 26));

/** Columns without a heading: the empty ones go, the others are told. */
function withoutBlankColumns(file: string, header: RawRow, rows: readonly RawRow[]): Tidied {
  const numbers = [...header.cells.keys()].filter((i) => isBlank(header.cells[i]));
  const blank = new Set(numbers.filter((i) => rows.every(({ cells }) => isBlank(cells[i]))));
  const place = { file, line: 1, column: null, value: null };
  const keep = ({ line, cells }: RawRow): RawRow => ({ line, cells: cells.filter((_, i) => !blank.has(i)) });
  return {
    header: keep(header),
    rows: blank.size === 0 ? rows : rows.map(keep),
    problems: [
      ...runs([...header.cells.keys()], (i) => blank.has(i)).map(([from, to]) => ({
        ...place,
        ...fault('blankColumns', letterOf(from), letterOf(to)),
      })),
      ...numbers.filter((i) => !blank.has(i)).map((i) => ({ ...place, ...fault('noHeading', letterOf(i)) })),
    ],
  };
}

/** Empty cells after a line's last: they go. */
function withoutTrailingCells(file: string, width: number, rows: readonly RawRow[]) {
  const trails = ({ cells }: RawRow): boolean => cells.length > width && cells.slice(width).every(isBlank);
  return {
    rows: rows.map((row) => (trails(row) ? { line: row.line, cells: row.cells.slice(0, width) } : row)),
    problems: runs(rows, trails).map(([{ line }, { line: last }]) => ({
      file,
      line,
      column: null,
      value: null,
      ...fault('trailingCells', line, last),
    })),
  };
}

/**
 * Takes away, and tells, what spreadsheet programs leave: titles above the header, empty lines and columns,
 * notes below. What is left is a table that can be checked further.
 */
export function withoutLeavings(file: string, all: readonly RawRow[]): Tidied {
  const titles = titleLines(all);
  const above = all.slice(0, titles);
  const isTitled = above.some((row) => filled(row) > 0);
  const [header, ...below] = all.slice(titles);
  if (header === undefined || filled(header) === 0) return { header: undefined, rows: [], problems: [] };
  const lines = below.filter((row) => filled(row) > 0);
  const notes = lines.slice(lines.findLastIndex((row) => !isNote(row)) + 1);
  const place = { file, column: null, value: null };
  const empty = runs([...(isTitled ? [] : above), ...below], (row) => filled(row) === 0);
  const columns = withoutBlankColumns(file, header, lines.slice(0, lines.length - notes.length));
  const width = columns.header?.cells.length ?? 0;
  const { rows, problems } = withoutTrailingCells(file, width, columns.rows);
  const [firstNote, lastNote] = [notes.at(0), notes.at(-1)];
  return {
    header: columns.header,
    rows,
    problems: [
      ...(isTitled ? [{ ...place, line: 1, ...fault('titleRows', header.line - 1) }] : []),
      ...empty.map(([from, to]) => ({
        ...place,
        line: from.line,
        ...fault('blankRows', from.line, to.line),
      })),
      ...(firstNote && lastNote
        ? [{ ...place, line: firstNote.line, ...fault('footLines', firstNote.line, lastNote.line) }]
        : []),
      ...columns.problems,
      ...problems,
    ],
  };
}
