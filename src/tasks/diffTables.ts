import type { Words } from '../ingest/messages/faultWords.ts';
import { formatNumber } from '../format/formatNumber.ts';
import type { Table, Value } from '../publish/data/table.ts';

/** One difference between two editions of a table. */
export type Difference =
  | { readonly kind: 'table added' | 'table gone'; readonly table: string }
  | { readonly kind: 'column added' | 'column gone'; readonly table: string; readonly column: string }
  | { readonly kind: 'row added' | 'row gone'; readonly table: string; readonly row: string }
  | {
      readonly kind: 'value';
      readonly table: string;
      readonly row: string;
      readonly column: string;
      readonly before: Value;
      readonly after: Value;
    };

/** Rows by their key; a name after a code helps people. */
function rowsOf({ columns, primaryKey, rows }: Table): Map<string, readonly Value[]> {
  const keys = primaryKey.map((key) => columns.findIndex(({ name }) => name === key));
  const named = columns.findIndex(({ name }) => name === 'kommune' || name === 'region');
  const shown = named === -1 ? keys : [...new Set([...keys, named])];
  return new Map(rows.map((row) => [shown.map((i) => String(row[i] ?? '')).join(' '), row]));
}

function diffTable(before: Table, after: Table): Difference[] {
  const table = after.name;
  const names = (one: Table): string[] => one.columns.map(({ name }) => name);
  const [oldNames, newNames] = [names(before), names(after)];
  const [oldRows, newRows] = [rowsOf(before), rowsOf(after)];
  const columns: Difference[] = [
    ...newNames
      .filter((name) => !oldNames.includes(name))
      .map((column) => ({ kind: 'column added', table, column }) as const),
    ...oldNames
      .filter((name) => !newNames.includes(name))
      .map((column) => ({ kind: 'column gone', table, column }) as const),
  ];
  const rows: Difference[] = [
    ...[...newRows.keys()]
      .filter((row) => !oldRows.has(row))
      .map((row) => ({ kind: 'row added', table, row }) as const),
    ...[...oldRows.keys()]
      .filter((row) => !newRows.has(row))
      .map((row) => ({ kind: 'row gone', table, row }) as const),
  ];
  const values = [...newRows].flatMap(([row, cells]): Difference[] => {
    const old = oldRows.get(row);
    if (old === undefined) return [];
    return newNames.flatMap((column, i): Difference[] => {
      const j = oldNames.indexOf(column);
      if (j === -1 || column === 'data_dato') return [];
      const [was, is] = [old[j] ?? null, cells[i] ?? null];
      return was === is ? [] : [{ kind: 'value', table, row, column, before: was, after: is }];
    });
  });
  return [...columns, ...rows, ...values];
}

/** Everything in which two editions of the published tables differ, table by table. */
export function diffTables(before: readonly Table[], after: readonly Table[]): Difference[] {
  const oldOnes = new Map(before.map((table) => [table.name, table]));
  const gone = before.filter(({ name }) => after.every((table) => table.name !== name));
  return [
    ...gone.map(({ name }) => ({ kind: 'table gone', table: name }) as const),
    ...after.flatMap((table): Difference[] => {
      const old = oldOnes.get(table.name);
      return old === undefined ? [{ kind: 'table added', table: table.name }] : diffTable(old, table);
    }),
  ];
}

/** With the decimals that it has, at most three, as the tables have them. */
const numberOf = (value: number): string => {
  const rounded = Number(value.toFixed(3));
  return formatNumber(rounded, String(rounded).split('.')[1]?.length ?? 0);
};

type DifferenceWords = Words['differences'];

const show = (value: Value, { empty }: DifferenceWords): string => {
  if (value === null) return empty;
  return typeof value === 'number' ? numberOf(value) : `"${String(value)}"`;
};

/** One difference as a line for the maintainer: where, from what to what, and by how much. */
export function describeDifference(difference: Difference, words: DifferenceWords): string {
  if (difference.kind !== 'value') {
    const { kind, table } = difference;
    const what = 'column' in difference ? difference.column : 'row' in difference ? difference.row : '';
    return `${table}: ${words.kinds[kind]}${what === '' ? '' : `: ${what}`}`;
  }
  const { table, row, column, before, after } = difference;
  const by =
    typeof before === 'number' && typeof after === 'number'
      ? ` (${after > before ? '+' : '−'}${numberOf(Math.abs(after - before))})`
      : '';
  return `${table}, ${row}, ${column}: ${show(before, words)} → ${show(after, words)}${by}`;
}

/** The differences as text, or as a Markdown list under a heading; says so where there are none. */
export function formatDifferences(
  differences: readonly Difference[],
  format: 'text' | 'markdown',
  words: DifferenceWords,
): string {
  const heading = differences.length === 0 ? words.none : words.count(differences.length);
  const lines = differences.map((difference) => describeDifference(difference, words));
  if (format === 'text') return `${[heading, ...lines.map((line) => `  ${line}`)].join('\n')}\n`;
  const list = lines.map((line) => `- ${line.replaceAll(/([*_|<>])/g, '\\$1')}\n`);
  return `## ${words.title}\n\n${heading}\n${list.length === 0 ? '' : '\n'}${list.join('')}`;
}
