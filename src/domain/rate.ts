/** Persons counted among so many inhabitants. */
export interface Exposed {
  readonly persons: number;
  /** Inhabitants on 1 January of the count's year, above 0. */
  readonly population: number;
}

/** The rate that the report's marking is about: more than 1 per 1,000 inhabitants. */
export const LINE = 1;

/**
 * Persons per 1,000 inhabitants, unrounded. One division alone, so that equal fractions give equal
 * numbers and 52 among 52,000 is 1, neither a hair more nor less.
 */
export const rateOf = ({ persons, population }: Exposed): number => (persons * 1000) / population;

/** Whether a rate lies above the line. Exactly 1 does not. */
export const isAboveLine = (rate: number): boolean => rate > LINE;
