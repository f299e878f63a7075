/** Words, or code that stands as it is. */
export type PlainCell = string | { readonly code: string };

/** A table of a few lines; the first cell of each is its head. */
export interface PlainTableText {
  readonly caption: string;
  readonly head: readonly string[];
  readonly rows: readonly (readonly PlainCell[])[];
}

export const code = (text: string): PlainCell => ({ code: text });
