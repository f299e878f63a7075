import { type Text, type Value, t } from '../../text.ts';
import { NEAR_LINE_NOTE } from '../labels/table.ts';

/** What is said of tables of counts. */
export const countsTable = {
  flagNote: (threshold: Value): Text =>
    t`*\u00a0rapportens stjerne: ${threshold} eller mere efter afrunding.`,
  columns: (counts: Text, rates: string): Text =>
    t`Mennesker i hjemløshed ${counts} og antal pr. 1.000 indbyggere ${rates}. ${NEAR_LINE_NOTE}`,
  alt: (year: string, rows: string): string =>
    `Mennesker i hjemløshed i ${year} og i parentes antal pr. 1.000 indbyggere: ${rows}.`,
} as const;
