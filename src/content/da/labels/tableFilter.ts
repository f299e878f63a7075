import { formatNumber } from '../../../format/formatNumber.ts';

/** Above the table of all municipalities. */
export const FILTER_LABEL = 'Vis kun nogle af kommunerne';
export const FILTER_REGION = 'Region';
export const FILTER_ALL_REGIONS = 'Alle regioner';
export const FILTER_FLAGGED = 'Kun markerede';
export const FILTER_SUBMIT = 'Vis';
export const FILTER_RESET = 'Nulstil';

/** How many rows are seen. */
export const filterStatus = (shown: number, of: number): string =>
  `Viser ${formatNumber(shown)} af ${formatNumber(of)} kommuner.`;
export const FILTER_NONE = 'Ingen kommuner passer. Prøv med færre bogstaver, eller nulstil.';
export const FILTER_SHARE = 'Adressen følger med valget, så udsnittet kan sendes til andre.';

/** Names of the columns in the address, in the table's order; the counts stand under their years. */
export const SORT_KEYS = { name: 'navn', change: 'aendring', percent: 'procent', rate: 'rate' } as const;
