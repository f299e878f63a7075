import { FOREIGN_PHRASES } from '#words/foreignPhrases.ts';

const escaped = FOREIGN_PHRASES.map((phrase) => phrase.replace(/[.*+?^${}()|[\]\\]/g, '\\$&'));
/** `null` where the language quotes none. */
const FOREIGN = escaped.length === 0 ? null : new RegExp(`(${escaped.join('|')})`, 'u');

/** A text in pieces: at odd places what is said in another language than the page's. */
export const splitForeign = (text: string): readonly string[] =>
  FOREIGN === null ? [text] : text.split(FOREIGN);
