import { LINE_IN_WORDS } from './lineInWords.ts';

/** Figures as words. */
export const valueWords = {
  /** One person is no number. */
  onePerson: 'one person',
  onLine: `exactly ${LINE_IN_WORDS}`,
  justAboveLine: `just above ${LINE_IN_WORDS}`,
  justBelowLine: `just below ${LINE_IN_WORDS}`,
} as const;
