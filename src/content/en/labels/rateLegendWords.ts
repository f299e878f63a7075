import { joinWords } from '../language/joinWords.ts';
import { LINE_IN_WORDS } from '../lineInWords.ts';
import { plain } from '../../text.ts';

/** The two families of colours in words, the same under every map. */
export const RATE_COLOURS = `Warm colours above ${LINE_IN_WORDS}, cool colours from ${LINE_IN_WORDS} down.`;

/** What the mark in a drawing means. */
export const STARRED_BELOW = `has the report’s asterisk, but is below\u00a0${LINE_IN_WORDS}`;

/** Classes of the rate in words. */
export const rateLegendWords = {
  /** `0 Læsø: nobody registered`. @param names where they are few, else none */
  nobody: (names: readonly string[]): string =>
    names.length > 0 ? `0 ${plain(joinWords(names))}: nobody registered` : '0, nobody registered',
  above: (limit: string): string => `above ${limit}`,
  below: (limit: string): string => `below ${limit}`,
  range: (from: string, to: string): string => `${from} to ${to}`,
  doubted: (named: string): string => `${named}, with a caveat`,
} as const;
