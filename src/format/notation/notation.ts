import type { Language } from '../../addresses.ts';

/** What differs from language to language in figures, dates and names. */
export interface Notation {
  readonly language: Language;
  /** As Open Graph wants it. */
  readonly locale: string;
  readonly decimalMark: string;
  /** Between thousands. */
  readonly groupMark: string;
  /** In tables and charts, with the space before it. */
  readonly percentSign: string;
  /** In running text, after a no-break space. */
  readonly percentInText: string;
  /** One and several. */
  readonly persons: readonly [string, string];
  readonly people: readonly [string, string];
  /** From zero on: numbers that running text writes as words. */
  readonly smallNumbers: readonly string[];
  /** @param month from 1 */
  readonly date: (day: number, month: number, year: string) => string;
  readonly genitive: (name: string) => string;
}
