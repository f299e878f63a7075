import type { ValueRows } from '../chartText.ts';
import type { Text } from '../text.ts';

/** What one part of the page of measurements says. */
export interface MeasuredWords {
  readonly heading: string;
  readonly paragraphs: readonly Text[];
  /** Below the table. */
  readonly after: readonly Text[];
}

/** With what its table is called; its rows come from the measurements. */
export interface TabledWords extends MeasuredWords {
  readonly caption: string;
  readonly head: readonly string[];
}

/** One part of the page of measurements. */
export interface MeasuredSection extends MeasuredWords {
  readonly id: string;
  readonly table: (ValueRows & { readonly caption: string }) | null;
}
