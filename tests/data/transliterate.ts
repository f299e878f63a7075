const LETTERS: readonly (readonly [RegExp, string])[] = [
  [/æ/g, 'ae'],
  [/ø/g, 'oe'],
  [/å/g, 'aa'],
];

/** The rule of addresses, written out apart from the code under test: æ→ae, ø→oe, å→aa. */
export const transliterate = (name: string): string =>
  LETTERS.reduce((slug, [letter, replacement]) => slug.replace(letter, replacement), name.toLowerCase());
