import type { Part, Text } from '../text.ts';

const upperFirst = (text: string): string => text.charAt(0).toLocaleUpperCase('da') + text.slice(1);

/** The same text with a capital first letter, for the start of a sentence. */
export function capitalise(text: Text): Text {
  return text.map((part, i): Part => {
    if (i > 0) return part;
    return typeof part === 'string' ? upperFirst(part) : { ...part, text: upperFirst(part.text) };
  });
}
