import { notation } from '#notation';
import type { Part, Text } from '../text.ts';

const upperFirst = (text: string): string =>
  text.charAt(0).toLocaleUpperCase(notation.language) + text.slice(1);
const lowerFirst = (text: string): string =>
  text.charAt(0).toLocaleLowerCase(notation.language) + text.slice(1);

const withFirst = (text: Text, change: (text: string) => string): Text =>
  text.map((part, i): Part => {
    if (i > 0) return part;
    return typeof part === 'string' ? change(part) : { ...part, text: change(part.text) };
  });

/** The same text with a capital first letter, for the start of a sentence. */
export const capitalise = (text: Text): Text => withFirst(text, upperFirst);

/** The same text with a small first letter, for what follows a colon. */
export const decapitalise = (text: Text): Text => withFirst(text, lowerFirst);
