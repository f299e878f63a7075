/** By which column a table is sorted, and whether from the lowest. */
export interface SortState {
  readonly column: string;
  readonly ascending: boolean;
}

/** What of the table of municipalities is seen, as it stands in the address. */
export interface FilterState {
  /** A region's slug; empty for all. */
  readonly region: string;
  readonly flagged: boolean;
  readonly text: string;
  readonly sort: SortState;
}

/** What the page has; all else in an address is passed over. */
export interface FilterChoices {
  readonly regions: readonly string[];
  /** The first holds the names; it is sorted by first, and from A. */
  readonly columns: readonly string[];
}

/** Longer than any name. */
const LONGEST = 40;
const ASCENDING = '-stigende';
const DESCENDING = '-faldende';

/** Names begin with A, figures with the highest. */
const usuallyAscending = (column: string, { columns }: FilterChoices): boolean => column === columns[0];

/** A way of sorting as it stands in the address and in a list of choices. */
export function parseSort(value: string, choices: FilterChoices): SortState {
  const column = value.replace(/-(stigende|faldende)$/, '');
  if (!choices.columns.includes(column)) return { column: choices.columns[0] ?? '', ascending: true };
  const usual = usuallyAscending(column, choices);
  return { column, ascending: value.endsWith(ASCENDING) || (usual && !value.endsWith(DESCENDING)) };
}

/** @param search the address from its `?` on */
export function parseFilterState(search: string, choices: FilterChoices): FilterState {
  const params = new URLSearchParams(search);
  const region = params.get('region') ?? '';
  return {
    region: choices.regions.includes(region) ? region : '',
    flagged: params.get('markeret') === '1',
    text: (params.get('soeg') ?? '').slice(0, LONGEST),
    sort: parseSort(params.get('sorter') ?? '', choices),
  };
}

/** The way back: `rate`, `rate-stigende`; what is usual for the column needs no second word. */
export function formatSort({ column, ascending }: SortState, choices: FilterChoices): string {
  if (ascending === usuallyAscending(column, choices)) return column;
  return column + (ascending ? ASCENDING : DESCENDING);
}

/** The same as a search string; what is as usual is left out, so that the whole table has the plain address. */
export function formatFilterState(
  { region, flagged, text, sort }: FilterState,
  choices: FilterChoices,
): string {
  const params = new URLSearchParams();
  if (region !== '') params.set('region', region);
  if (flagged) params.set('markeret', '1');
  if (text !== '') params.set('soeg', text);
  const sorted = formatSort(sort, choices);
  if (sorted !== choices.columns[0]) params.set('sorter', sorted);
  const search = params.toString();
  return search === '' ? '' : `?${search}`;
}
