interface Rated {
  /** Persons per 1,000 inhabitants, unrounded. */
  readonly rate: number;
}

/** Highest rate first; equal ones in the order they came. */
export const byRate = <Place extends Rated>(places: readonly Place[]): Place[] =>
  places.toSorted((a, b) => b.rate - a.rate);
