import { t } from '../../text.ts';

/** Around and in the table of places on a sheet. */
export const placeTableWords = {
  measure: t`Mennesker i hjemløshed, og mennesker i hjemløshed pr. 1.000 indbyggere.`,
  place: 'Sted',
  change: 'Ændring',
  rateIn: (year: string): string => `Pr. 1.000, ${year}`,
} as const;
