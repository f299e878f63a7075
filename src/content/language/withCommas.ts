import type { Text } from '../text.ts';

/** `25 in 2022, 26 in 2024`: side by side, without a last `and`. */
export const withCommas = (texts: readonly Text[]): Text =>
  texts.flatMap((text, i) => (i === 0 ? text : [', ', ...text]));
