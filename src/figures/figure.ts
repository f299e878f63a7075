import type { FigureText, ValueRows } from '../content/chartText.ts';
import type { Text, Value } from '../content/text.ts';
import type { MapBody } from './mapBody.ts';
import type { Drawing } from './mark.ts';
import type { PeopleBody } from './peopleBody.ts';

/** One of the large figures at the top of a page, with what it counts and what to know with it. */
export interface KeyFigure {
  readonly figure: Value;
  readonly label: Text;
  readonly note: string | null;
}

/** What a figure shows: a drawing, a map, people in groups, large figures, or a table of counts. */
export type FigureBody =
  | {
      readonly kind: 'drawing';
      /** In a column of so many pixels, from 280 up; letters keep their size. */
      readonly draw: (width: number) => Drawing;
    }
  | MapBody
  | PeopleBody
  | { readonly kind: 'keyFigures'; readonly figures: readonly KeyFigure[] }
  | { readonly kind: 'table'; readonly table: CountsTable };

/**
 * All there is to know about one figure, in one language: its words, its values, its drawing. Pages,
 * embeds, images, sheets and press notes take the same one.
 */
export interface Figure extends FigureText {
  /** `null` where they stand in words or in a table already. */
  readonly values: ValueRows | null;
  readonly body: FigureBody;
}

export interface MapFigure extends Figure {
  readonly body: MapBody;
}

/** A row of counts, change and rate; see `components/CountsTable.astro`. */
export interface CountsRow {
  readonly name: string;
  /** The page that it leads to; `null` for a total. */
  readonly path: string | null;
  /** The report prints its asterisk. */
  readonly flagged: boolean;
  /** Oldest first. */
  readonly counts: readonly Value[];
  readonly change: Value | null;
  /** Where the change is larger than chance gives: its direction, and the verdict in words. */
  readonly notable: { readonly up: boolean; readonly words: string } | null;
  /** Persons per 1,000 inhabitants, for its bar. */
  readonly unrounded: number;
  readonly rate: Value;
}

export interface CountsTable {
  readonly caption: string;
  /** Of the columns, the names' first. */
  readonly heads: readonly string[];
  readonly rows: readonly CountsRow[];
  /** Set apart below the others. */
  readonly total: CountsRow | null;
}
