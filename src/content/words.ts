import type { words } from '#words/words.ts';
import type { Text } from './text.ts';

/** What another language must have: the same functions, and a text of its own wherever Danish has one. */
type InAnyLanguage<T> = T extends string
  ? string
  : T extends (...parameters: infer P) => infer R
    ? (...parameters: P) => R
    : T extends readonly string[]
      ? readonly string[]
      : T extends Text
        ? Text
        : { readonly [K in keyof T]: InAnyLanguage<T[K]> };

/** Every word that figures are worded with. Danish is the first language; each other is checked against it. */
export type Words = InAnyLanguage<typeof words>;
