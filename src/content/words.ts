import type { words } from '#words/words.ts';

/** Every word that figures are worded with, in the language that is built. */
export type Words = typeof words;
