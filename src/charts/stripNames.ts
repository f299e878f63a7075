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
/** More in one row would be a crowd. */
const MOST_AT_AN_END = 2;

const atAnEnd = ({ codes, above }: RateRow): readonly MunicipalityCode[] =>
  codes.length <= MOST_AT_AN_END && (above === null || above >= UPPER_END) ? codes : [];

/** The label of the line at 1 stands at the right end, in the row above the line; pixels. */
const LINE_LABEL = { width: 84, height: 24 };

/** How much of a row's right end the line's label takes. */
export const labelSpace = ({ middle }: RateRow, lineY: number): number =>
  middle < lineY && lineY - middle < LINE_LABEL.height ? LINE_LABEL.width : 0;

/** About the width of a letter, those of the own name being bold; pixels. */
const LETTER = 7.4;

/**
 * The names that stand at the end of a row, its own and those near first, as many as fit.
 *
 * @param right where the room for them ends, in pixels of the drawing
 */
export function stripNames(
  row: RateRow,
  { own, near }: StripSubject,
  nameOf: (code: MunicipalityCode) => string,
  right: number,
): StripName[] {
  const isNamed = (code: MunicipalityCode): boolean => code === own || near.includes(code);
  const wanted = [...new Set([...row.codes.filter(isNamed), ...atAnEnd(row)])];
  let x = row.namesX;
  return (
    wanted
      .map((code): StripName => ({
        code,
        name: nameOf(code),
        kind: code === own ? 'own' : near.includes(code) ? 'near' : 'end',
      }))
      // A comma and a blank part two of them.
      .filter(({ name }, i) => (x += (name.length + (i > 0 ? 2 : 0)) * LETTER) <= right)
  );
}
