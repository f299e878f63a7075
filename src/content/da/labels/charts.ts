import { LINE_IN_WORDS } from '../lineInWords.ts';

/** What recurs around and inside drawings. */
export const chartLabels = {
  place: 'Sted',
  percent: 'Procent',
  threshold: `${LINE_IN_WORDS} pr. 1.000`,
  brokenScale: 'skalaen er brudt',
  reform: 'hjemløsereformen',
  nobodyCounted: 'ingen registreret',
  noCount: 'ingen optælling',
  axisPersons: 'mennesker',
  unchanged: 'uændret',
  chanceBand: 'her kan forskellen være tilfældig',
  keepsHome: '8 til 9 bliver boende',
  needsOther: '1 til 2 har brug for en anden løsning',
} as const;

export const LINE_AT_ONE = `Stregen er ${LINE_IN_WORDS} pr. 1.000.`;

/** `i 2022`, beside a figure. */
export const inYear = (year: number): string => `i ${year}`;
