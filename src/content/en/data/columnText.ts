/** How a column of the published tables is described, and the units they share. */
import type { Words } from './words.ts';

export type ColumnType = 'text' | 'integer' | 'number' | 'boolean';

export interface ColumnText {
  readonly name: string;
  readonly type: ColumnType;
  /** Digits after the mark in text files, always written: a printed 1,0 is not a whole 1. */
  readonly decimals?: number;
  /** `null` for names, codes and words. */
  readonly unit: Words | null;
  readonly meaning: Words;
  /** What an empty field means; `null` where the column is never empty. */
  readonly empty: Words | null;
  /** All values there are, where they are few. */
  readonly values?: readonly string[];
}

export const PERSONS: Words = { da: 'mennesker', en: 'persons' };

export const PERCENT: Words = { da: 'hele procent', en: 'whole per cent' };

export const PER_1000: Words = { da: 'mennesker pr. 1.000 indbyggere', en: 'persons per 1,000 inhabitants' };
