import type { Text } from '../../content/text.ts';
import type { SheetTable } from '../../content/sheet/placeTable.ts';
import type { SheetFigure } from '../../content/sheet/rankFigure.ts';

/** What a sheet holds, in the order in which it is read; `sheet.typ` sets it. */
export type SheetBlock =
  | { readonly kind: 'lead'; readonly text: Text }
  | { readonly kind: 'text'; readonly heading: string | null; readonly paragraphs: readonly Text[] }
  | {
      readonly kind: 'list';
      readonly heading: string;
      readonly numbered: boolean;
      readonly items: readonly Text[];
    }
  | {
      readonly kind: 'figure';
      readonly finding: Text;
      readonly measure: Text;
      /** An SVG in the colours of paper. */
      readonly svg: string;
      readonly alt: string;
      /** Whether its words stand beside it, where there is little room. */
      readonly beside: boolean;
      readonly remarks: readonly Text[];
    }
  | ({ readonly kind: 'table' } & SheetTable);

/** One page of paper. */
export interface SheetPage {
  /** Above the name, to the right: where the place lies. */
  readonly within: string;
  readonly name: string;
  readonly figures: readonly SheetFigure[];
  /** Running text and tables. */
  readonly left: readonly SheetBlock[];
  /** Drawings; empty where the left takes the whole width. */
  readonly right: readonly SheetBlock[];
  readonly foot: Text;
}

export interface Sheet {
  /** Of the document: in the window's title, in the file's properties. */
  readonly title: string;
  readonly description: string;
  readonly keywords: readonly string[];
  /** `da`. */
  readonly language: string;
  /** ISO date of the data, which the file is dated by. */
  readonly date: string;
  readonly siteName: string;
  /** The first is about the place itself, the others about what it holds. */
  readonly pages: readonly [SheetPage, ...SheetPage[]];
}
