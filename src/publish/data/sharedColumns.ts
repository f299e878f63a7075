import type { ColumnText } from '../../content/da/data/columnText.ts';
import { VERDICT_KEYS } from '../../content/da/data/verdictKeys.ts';
import type { Change, Count, Remark } from '../../domain/dataset.ts';
import { column, type Column, type Value } from './table.ts';

interface Counted {
  readonly counts: readonly Count[];
  readonly changes: readonly Change[];
}

interface ChangeTexts {
  readonly countColumn: (year: number) => ColumnText;
  readonly changeColumn: (from: number, to: number) => ColumnText;
  readonly percentColumn: (from: number, to: number) => ColumnText;
  readonly verdictColumn: (from: number, to: number) => ColumnText;
}

/** The years of some records, oldest first, each once. */
export const yearsOf = (records: readonly { readonly year: number }[]): number[] =>
  [...new Set(records.map(({ year }) => year))].toSorted((a, b) => a - b);

/**
 * Counts, then changes between neighbouring counts in persons and per cent with their verdicts. A later
 * count adds columns and takes none away.
 */
export function changeColumns<Item extends Counted>(
  items: readonly Item[],
  { countColumn, changeColumn, percentColumn, verdictColumn }: ChangeTexts,
): Column<Item>[] {
  const years = yearsOf(items.flatMap(({ counts }) => counts));
  const pairs = new Map(
    items
      .flatMap(({ changes }) => changes)
      .map(({ fromYear, toYear }) => [`${fromYear} ${toYear}`, [fromYear, toYear] as const]),
  );
  const ofPair =
    (from: number, to: number, pick: (change: Change) => Value) =>
    (item: Item): Value => {
      const change = item.changes.find(({ fromYear, toYear }) => fromYear === from && toYear === to);
      return change === undefined ? null : pick(change);
    };
  const pairsInOrder = [...pairs.values()].toSorted((a, b) => a[1] - b[1] || a[0] - b[0]);
  return [
    ...years.map((year) =>
      column<Item>(
        countColumn(year),
        ({ counts }) => counts.find((count) => count.year === year)?.persons ?? null,
      ),
    ),
    ...pairsInOrder.flatMap(([from, to]) => [
      column(
        changeColumn(from, to),
        ofPair(from, to, ({ persons }) => persons),
      ),
      column(
        percentColumn(from, to),
        ofPair(from, to, ({ percent }) => percent),
      ),
      column(
        verdictColumn(from, to),
        ofPair(from, to, ({ verdict }) => VERDICT_KEYS[verdict]),
      ),
    ]),
  ];
}

/** Remarks as one text; `null` where there is none. */
export const remarksOf = (remarks: readonly Remark[]): string | null =>
  remarks.length === 0 ? null : remarks.map(({ text }) => text).join(' ');
