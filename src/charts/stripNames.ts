import type { MunicipalityCode } from '../domain/dataset.ts';
import type { RateRow } from './layoutRateStrip.ts';

/** Whom a strip of all municipalities is about. */
export interface StripSubject {
  /** `null` where it is about no single one. */
  readonly own: MunicipalityCode | null;
  /** Those named beside it. */
  readonly near: readonly MunicipalityCode[];
}

export interface StripName {
  readonly code: MunicipalityCode;
  readonly name: string;
  /** Its own, one of those near, or one that is named because its rate lies at an end of the scale. */
  readonly kind: 'own' | 'near' | 'end';
}

/** Rates above this one lie at the upper end. */
const UPPER_END = 1.7;
/** More with the same rate would be a crowd. */
const MOST_AT_AN_END = 2;

const atAnEnd = ({ codes, ratePer1000 }: RateRow): readonly MunicipalityCode[] =>
  codes.length <= MOST_AT_AN_END && (ratePer1000 === null || ratePer1000 > UPPER_END) ? codes : [];

/**
 * The names that stand at the end of a row, its own and those near first, as many as fit.
 *
 * @param letters how many fit beside a row, a square taking the room of one
 */
export function stripNames(
  row: RateRow,
  { own, near }: StripSubject,
  nameOf: (code: MunicipalityCode) => string,
  letters: number,
): StripName[] {
  const isNamed = (code: MunicipalityCode): boolean => code === own || near.includes(code);
  const wanted = [...new Set([...row.codes.filter(isNamed), ...atAnEnd(row)])];
  let used = row.codes.length;
  return wanted
    .map((code): StripName => ({
      code,
      name: nameOf(code),
      kind: code === own ? 'own' : near.includes(code) ? 'near' : 'end',
    }))
    .filter(({ name }) => (used += name.length + 2) <= letters);
}
