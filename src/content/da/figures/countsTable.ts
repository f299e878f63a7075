import { type Text, type Value, t } from '../../text.ts';

/** What is said of tables of counts. */
export const countsTable = {
  oneWeek: ['Tallene er øjebliksbilleder fra én uge.'] as Text,
  flagNote: (threshold: Value): Text =>
    t`*\u00a0rapportens stjerne: ${threshold} eller mere efter afrunding.`,
  columns: (counts: Text, rates: string): Text =>
    t`Mennesker i hjemløshed ${counts} og antal pr. 1.000 indbyggere ${rates}.`,
  highest: (name: string, rate: Value): Text => t`${name} ligger højest med ${rate} pr. 1.000 indbyggere`,
  alt: (year: string, rows: string): string =>
    `Mennesker i hjemløshed i ${year} og i parentes antal pr. 1.000 indbyggere: ${rows}.`,
} as const;
