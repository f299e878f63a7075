import type { Text } from '../../text.ts';

/** What every section of the front page has. */
export interface ReportSection {
  /** The anchor; a promise that is never broken. */
  readonly id: string;
  readonly navLabel: string;
  readonly heading: Text;
  readonly paragraphs: readonly Text[];
}

/** A heading one level down with its own text. */
export interface SubSection {
  readonly heading: Text;
  readonly paragraphs: readonly Text[];
}
