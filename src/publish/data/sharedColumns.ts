import type { ColumnText } from '../../content/data/columnText.ts';
import { LEVEL_KEYS } from '../../content/data/levelKeys.ts';
import {
  levelColumn,
  lowerColumn,
  populationColumn,
  trueRateColumn,
  upperColumn,
} from '../../content/data/rateColumns.ts';
import { VERDICT_KEYS } from '../../content/data/verdictKeys.ts';
import type { Change, Count, Remark, SeriesCount } from '../../domain/dataset.ts';
import { levelOf, type Level } from '../../domain/level.ts';
import { onceFor } from '../../domain/onceFor.ts';
import { roundHalfAwayFromZero } from '../../domain/roundHalfAwayFromZero.ts';
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

/** As it is published: three decimals. */
const threeDecimals = (rate: number): number => roundHalfAwayFromZero(rate, 3);

/** Three columns ask for the same. */
const levelIn = onceFor(({ persons, population }: SeriesCount): Level | null =>
  population === null ? null : levelOf({ persons, population }),
);

/** Rates of one count with their uncertainty; each column's name has the year unless `year` is `null`. */
export function levelColumns<Item>(
  year: number | null,
  countOf: (item: Item) => SeriesCount | undefined,
): Column<Item>[] {
  const ofLevel =
    (pick: (level: Level) => Value) =>
    (item: Item): Value => {
      const count = countOf(item);
      const level = count === undefined ? null : levelIn(count);
      return level === null ? null : pick(level);
    };
  return [
    column(
      lowerColumn(year),
      ofLevel(({ lower }) => threeDecimals(lower)),
    ),
    column(
      upperColumn(year),
      ofLevel(({ upper }) => threeDecimals(upper)),
    ),
    column(
      levelColumn(year),
      ofLevel(({ key }) => LEVEL_KEYS[key]),
    ),
  ];
}

/** Inhabitants and unrounded rate of one count. */
export const rateColumns = <Item>(
  year: number | null,
  countOf: (item: Item) => SeriesCount | undefined,
): { readonly population: Column<Item>; readonly rate: Column<Item> } => ({
  population: column(populationColumn(year), (item) => countOf(item)?.population ?? null),
  rate: column(trueRateColumn(year), (item) => {
    const rate = countOf(item)?.rate ?? null;
    return rate === null ? null : threeDecimals(rate);
  }),
});

/** Inhabitants of all years, then rates of all years. */
export function ratesOfYears<Item extends Rated>(items: readonly Item[]): Column<Item>[] {
  const years = yearsOf(items.flatMap(({ counts }) => counts)).map((year) =>
    rateColumns<Item>(year, countIn(year)),
  );
  return [...years.map(({ population }) => population), ...years.map(({ rate }) => rate)];
}

interface Rated {
  readonly counts: readonly SeriesCount[];
}

/** A record's count of a year; `undefined` where it has none. */
export const countIn =
  (year: number) =>
  ({ counts }: Rated): SeriesCount | undefined =>
    counts.find((count) => count.year === year);
