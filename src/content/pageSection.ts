import type { Text } from './text.ts';

/** One point of a list: a few words set apart, then the text. */
export interface Point {
  readonly title: string;
  readonly text: Text;
}

/** A section of a page of plain prose: paragraphs, then a list, then what follows it. */
export interface PageSection {
  /** The anchor; a promise that is never broken. */
  readonly id: string;
  readonly heading: string;
  readonly paragraphs: readonly Text[];
  readonly points: readonly Point[];
  readonly after: readonly Text[];
}

export interface ProsePage {
  readonly title: string;
  readonly description: string;
  readonly intro: Text;
  readonly sections: readonly PageSection[];
}
