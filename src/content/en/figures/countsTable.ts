import { type Text, type Value, t } from '../../text.ts';

/** What is said of tables of counts. */
export const countsTable = {
  oneWeek: ['The figures are snapshots of one week.'] as Text,
  flagNote: (threshold: Value): Text => t`*\u00a0the report’s asterisk: ${threshold} or more after rounding.`,
  columns: (counts: Text, rates: string): Text =>
    t`People in homelessness in ${counts}, and number per 1,000 inhabitants in ${rates}.`,
  highest: (name: string, rate: Value): Text => t`${name} is highest, with ${rate} per 1,000 inhabitants`,
  alt: (year: string, rows: string): string =>
    `People in homelessness in ${year} and, in brackets, the number per 1,000 inhabitants: ${rows}.`,
} as const;
