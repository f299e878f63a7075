import { type Text, type Value, t } from '../../text.ts';
import { NEAR_LINE_NOTE } from '../labels/table.ts';

/** What is said of tables of counts. */
export const countsTable = {
  flagNote: (threshold: Value): Text => t`*\u00a0the report’s asterisk: ${threshold} or more after rounding.`,
  columns: (counts: Text, rates: string): Text =>
    t`People in homelessness in ${counts}, and number per 1,000 inhabitants in ${rates}. ${NEAR_LINE_NOTE}`,
  alt: (year: string, rows: string): string =>
    `People in homelessness in ${year} and, in brackets, the number per 1,000 inhabitants: ${rows}.`,
} as const;
