import { formatNumber } from '../../format/formatNumber.ts';

export const COLUMN_MUNICIPALITY = 'Kommune';
export const COLUMN_REGION = 'Region';
export const COLUMN_CHANGE = 'Ændring';
export const COLUMN_PERCENT = 'i procent';
export const COLUMN_RATE = 'Pr. 1.000';
export const COLUMN_RATE_LONG = 'Pr. 1.000 indbyggere';
export const COLUMN_RANK = 'Nr.';
export const COLUMN_YEAR = 'År';
export const COLUMN_PERSONS = 'Mennesker';
export const COLUMN_SHARE = 'Andel';
export const COLUMN_FLAG = 'Markeret';
export const TOTAL = 'I alt';
export const WHOLE_COUNTRY = 'Hele landet';
export const WHOLE_COUNTRY_ABOUT = 'Hele landet (omkring)';

export const columnCount = (year: number): string => String(year);
export const columnCountLong = (year: number): string => `Antal ${year}`;
export const columnChangeLong = (from: number, to: number): string => `Ændring ${from}–${to}`;
export const columnRateLong = (year: number): string => `Pr. 1.000 indbyggere ${year}`;
/** On a phone, under the name: `52 i 2022`. */
export const countInYear = (persons: string, year: number): string => `${persons} i ${year}`;

export type SortDirection = 'ascending' | 'descending';
const SORT_WORDS: Readonly<Record<SortDirection, string>> = { ascending: 'stigende', descending: 'faldende' };
/** For screen readers: what the button does. */
export const sortButton = (column: string, direction: SortDirection): string =>
  `Sortér efter ${column}, ${SORT_WORDS[direction]}`;
/** For screen readers: what has been done. */
export const sortedBy = (column: string, direction: SortDirection): string =>
  `Sorteret efter ${column}, ${SORT_WORDS[direction]}`;

export const FLAG_MARK = '*';
export const FLAG_TEXT = 'markeret';
export const REMARK = 'Bemærkning';
export const FLAG_EXPLANATION = '* markeret i rapporten: 1,0 eller mere pr. 1.000 indbyggere.';
export const LARGER_EXPLANATION =
  'Trekanten viser, at ændringen er større, end tilfældige udsving normalt giver.';
export const SMALL_BASE_EXPLANATION =
  'Nedtonet: Ændringen kan være tilfældig, eller procenten er regnet af færre end 20 mennesker.';

/** What stands in a cell without a figure, with what a screen reader says for it. */
export const NO_RATE = { mark: '–', spoken: 'intet tal, fordi ingen blev talt' } as const;
export const NO_PERCENT = { mark: '–', spoken: 'kan ikke regnes ud fra nul' } as const;
export const NO_CHANGE = { mark: '0', spoken: 'uændret' } as const;

export const SHOW_AS_TABLE = 'Vis som tabel';
export const HIDE_TABLE = 'Skjul tabellen';
export const FILTER_REGION = 'Region';
export const FILTER_ALL_REGIONS = 'Alle regioner';
export const FILTER_FLAGGED = 'Kun markerede kommuner';
export const FILTER_LARGER = 'Kun ændringer, der er større end tilfældigt';
export const FILTER_RESET = 'Nulstil';
export const filterStatus = (shown: number, of: number): string =>
  `Viser ${formatNumber(shown)} af ${formatNumber(of)} kommuner`;
