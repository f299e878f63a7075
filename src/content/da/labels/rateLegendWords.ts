import { joinWords } from '../language/joinWords.ts';
import { LINE_IN_WORDS } from '../lineInWords.ts';
import { plain } from '../../text.ts';

/** The two families of colours in words, the same under every map. */
export const RATE_COLOURS = `Varme farver over ${LINE_IN_WORDS}, kolde fra ${LINE_IN_WORDS} og ned.`;

/** What the mark in a drawing means. */
export const STARRED_BELOW = `har rapportens stjerne, men ligger under\u00a0${LINE_IN_WORDS}`;

/** Classes of the rate in words. */
export const rateLegendWords = {
  /** `0 Læsø: ingen registreret`. @param names where they are few, else none */
  nobody: (names: readonly string[]): string =>
    names.length > 0 ? `0 ${plain(joinWords(names))}: ingen registreret` : '0, ingen registreret',
  above: (limit: string): string => `over ${limit}`,
  below: (limit: string): string => `under ${limit}`,
  range: (from: string, to: string): string => `${from} til ${to}`,
  doubted: (named: string): string => `${named}, med forbehold`,
} as const;
