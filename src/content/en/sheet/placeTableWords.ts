import { t } from '../../text.ts';

/** Around and in the table of places on a sheet. */
export const placeTableWords = {
  measure: t`People in homelessness, and people in homelessness per 1,000 inhabitants.`,
  place: 'Place',
  change: 'Change',
  rateIn: (year: string): string => `Per 1,000, ${year}`,
} as const;
