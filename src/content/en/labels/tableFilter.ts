import { formatNumber } from '../../../format/formatNumber.ts';

/** Above the table of all municipalities. */
export const FILTER_LABEL = 'Show only some of the municipalities';
export const FILTER_REGION = 'Region';
export const FILTER_ALL_REGIONS = 'All regions';
export const FILTER_FLAGGED = 'Marked only';
export const FILTER_SUBMIT = 'Show';
export const FILTER_RESET = 'Reset';

export const FILTER_SORT = 'Sort by';

/** How many rows are seen. */
export const filterStatus = (shown: number, of: number): string =>
  `Showing ${formatNumber(shown)} of ${formatNumber(of)} municipalities.`;
export const FILTER_NONE = 'No municipality matches. Try fewer letters, or reset.';
export const FILTER_SHARE =
  'The page’s address changes with your choice, so you can send the selection to others.';

/** Names of the columns in the address, in the table's order; the counts stand under their years. */
export const SORT_KEYS = { name: 'navn', change: 'aendring', percent: 'procent', rate: 'rate' } as const;

/** Ways of sorting by a column, the usual one first. */
export const sortChoices = (
  years: readonly string[],
): readonly { column: string; label: string; turned: string }[] => [
  { column: SORT_KEYS.name, label: 'Name, A to Å', turned: 'Name, Å to A' },
  ...years.map((year) => ({
    column: year,
    label: `${year}, highest first`,
    turned: `${year}, lowest first`,
  })),
  { column: SORT_KEYS.change, label: 'Change, largest rise first', turned: 'Change, largest fall first' },
  {
    column: SORT_KEYS.percent,
    label: 'Change in %, largest rise first',
    turned: 'Change in %, largest fall first',
  },
  { column: SORT_KEYS.rate, label: 'Per 1,000, highest first', turned: 'Per 1,000, lowest first' },
];

/** What is seen, as a file. */
export const SELECTION_DOWNLOAD = 'Download the selection:';
export const SELECTION_FORMATS = [
  { label: 'CSV', file: 'kommuner.csv' },
  { label: 'CSV for Danish Excel', file: 'kommuner-excel.csv' },
] as const;
