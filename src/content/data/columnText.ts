/** How a column of the published tables is described, and the units they share. */
import type { Bilingual } from './bilingual.ts';

export type ColumnType = 'text' | 'integer' | 'number' | 'boolean';

export interface ColumnText {
  readonly name: string;
  readonly type: ColumnType;
  /** Digits after the mark in text files, always written: a printed 1,0 is not a whole 1. */
  readonly decimals?: number;
  /** `null` for names, codes and words. */
  readonly unit: Bilingual | null;
  readonly meaning: Bilingual;
  /** What an empty field means; `null` where the column is never empty. */
  readonly empty: Bilingual | null;
  /** All values there are, where they are few. */
  readonly values?: readonly string[];
}

/** A name, a code or a word, which is never left out. */
export const WORD = { type: 'text', unit: null, empty: null } as const;

export const PERSONS: Bilingual = { da: 'mennesker', en: 'people' };

export const PERCENT: Bilingual = { da: 'hele procent', en: 'whole per cent' };

export const PER_1000: Bilingual = {
  da: 'mennesker pr. 1.000 indbyggere',
  en: 'people per 1,000 inhabitants',
};
