import type { da } from './da/words.ts';

/** What another language must have: the same functions, and a text of its own wherever Danish has one. */
type InAnyLanguage<T> = T extends string
  ? string
  : T extends (...parameters: infer P) => infer R
    ? (...parameters: P) => R
    : { readonly [K in keyof T]: InAnyLanguage<T[K]> };

/** Every word that figures are worded with. Danish is the first language; each other is checked against it. */
export type Words = InAnyLanguage<typeof da>;
