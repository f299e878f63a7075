import { formatNumber } from '../../../format/formatNumber.ts';

/** Above the table of all municipalities. */
export const FILTER_LABEL = 'Vis kun nogle af kommunerne';
export const FILTER_REGION = 'Region';
export const FILTER_ALL_REGIONS = 'Alle regioner';
export const FILTER_FLAGGED = 'Kun markerede';
export const FILTER_SUBMIT = 'Vis';
export const FILTER_RESET = 'Nulstil';

export const FILTER_SORT = 'Sortér efter';

/** How many rows are seen. */
export const filterStatus = (shown: number, of: number): string =>
  `Viser ${formatNumber(shown)} af ${formatNumber(of)} kommuner.`;
export const FILTER_NONE = 'Ingen kommuner passer. Prøv med færre bogstaver, eller nulstil.';
export const FILTER_SHARE = 'Adressen følger med valget, så udsnittet kan sendes til andre.';

/** Names of the columns in the address, in the table's order; the counts stand under their years. */
export const SORT_KEYS = { name: 'navn', change: 'aendring', percent: 'procent', rate: 'rate' } as const;

/** Ways of sorting by a column, the usual one first. */
export const sortChoices = (
  years: readonly string[],
): readonly { column: string; label: string; turned: string }[] => [
  { column: SORT_KEYS.name, label: 'Navn, A til Å', turned: 'Navn, Å til A' },
  ...years.map((year) => ({ column: year, label: `${year}, flest først`, turned: `${year}, færrest først` })),
  { column: SORT_KEYS.change, label: 'Ændring, størst stigning først', turned: 'Ændring, størst fald først' },
  {
    column: SORT_KEYS.percent,
    label: 'Ændring i pct., størst stigning først',
    turned: 'Ændring i pct., størst fald først',
  },
  { column: SORT_KEYS.rate, label: 'Pr. 1.000, højest først', turned: 'Pr. 1.000, lavest først' },
];

/** What is seen, as a file. */
export const SELECTION_DOWNLOAD = 'Hent udvalget:';
export const SELECTION_FORMATS = [
  { label: 'CSV', file: 'kommuner.csv' },
  { label: 'CSV til dansk Excel', file: 'kommuner-excel.csv' },
] as const;
