import { LINE_IN_WORDS } from '../lineInWords.ts';

/** What recurs around and inside drawings. */
export const chartLabels = {
  place: 'Place',
  percent: 'Per cent',
  threshold: `${LINE_IN_WORDS} per 1,000`,
  brokenScale: 'scale broken',
  reform: 'homelessness reform',
  nobodyCounted: 'nobody registered',
  noCount: 'no count',
  axisPersons: 'people',
  unchanged: 'unchanged',
  chanceBand: 'in this range, may be chance',
  keepsHome: '8 to 9 keep their home',
  needsOther: '1 to 2 need another solution',
} as const;

export const LINE_AT_ONE = `The line marks ${LINE_IN_WORDS} per 1,000.`;

/** `in 2022`, beside a figure. */
export const inYear = (year: number): string => `in ${String(year)}`;
