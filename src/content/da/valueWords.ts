import { LINE_IN_WORDS } from './lineInWords.ts';

/** Figures as words. */
export const valueWords = {
  /** One person is no number. */
  onePerson: 'ét menneske',
  onLine: `præcis ${LINE_IN_WORDS}`,
  justAboveLine: `lige over ${LINE_IN_WORDS}`,
  justBelowLine: `lige under ${LINE_IN_WORDS}`,
} as const;
