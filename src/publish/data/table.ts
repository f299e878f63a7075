import type { ColumnText } from '../../content/data/columnText.ts';
import type { Bilingual } from '../../content/data/bilingual.ts';

/** A value of a published table; `null` where there is no such figure, which is never zero. */
export type Value = string | number | boolean | null;

export interface Column<Item> extends ColumnText {
  readonly valueOf: (item: Item) => Value;
}

/** A table as it is published in every format. */
export interface Table {
  /** Of its files, without an extension: `kommuner`. A promise. */
  readonly name: string;
  readonly title: Bilingual;
  readonly columns: readonly ColumnText[];
  /** Of one row; together they tell the rows apart. */
  readonly primaryKey: readonly string[];
  /** Values in the order of the columns. */
  readonly rows: readonly (readonly Value[])[];
}

/** A table of items, its columns with the way to each value. */
export function tableOf<Item>(
  facts: Pick<Table, 'name' | 'title' | 'primaryKey'>,
  columns: readonly Column<Item>[],
  items: readonly Item[],
): Table {
  return {
    ...facts,
    columns,
    rows: items.map((item) => columns.map(({ valueOf }) => valueOf(item))),
  };
}

/** A column's text with the way to its value. */
export const column = <Item>(text: ColumnText, valueOf: (item: Item) => Value): Column<Item> => ({
  ...text,
  valueOf,
});
