import type { MunicipalityCode } from '../domain/dataset.ts';
import { onceFor } from '../domain/onceFor.ts';
import { FLAG_THRESHOLD, isOutsideScale } from '../domain/rateClass.ts';
import { tenth } from './rounding.ts';

/** One municipality's mark. Lengths in pixels. */
export interface RateSquare {
  readonly code: MunicipalityCode;
  readonly x: number;
  readonly y: number;
}

/** All municipalities of one printed rate. */
export interface RateRow {
  /** Per 1,000 inhabitants, in tenths exactly; `null` for those where nobody was counted. */
  readonly ratePer1000: number | null;
  /** Top of the row's squares, and their middle. */
  readonly y: number;
  readonly middle: number;
  /** Where names may start, right of the last square. */
  readonly namesX: number;
  readonly codes: readonly MunicipalityCode[];
}

export interface RateStrip {
  readonly width: number;
  readonly height: number;
  readonly squareSize: number;
  /** From the left edge of one square to that of the next. */
  readonly pitch: number;
  /** Left edge of the first squares; the rates stand left of it. */
  readonly squaresX: number;
  /** From the highest rate down to 0.1, a row for every tenth, also where it is empty; below it 0.0 and nobody where they occur. */
  readonly rows: readonly RateRow[];
  /** Middle of the visible break under the rates outside the scale; `null` where there are none. */
  readonly breakY: number | null;
  /** Between 1.0 and 0.9. */
  readonly thresholdY: number;
}

export interface RateStripOptions {
  readonly width: number;
  /** Codes that come first in their rows, in this order: the municipality and its neighbours. */
  readonly first?: readonly MunicipalityCode[];
  /** Left of the squares, for the rates. */
  readonly rateSpace?: number;
  /** Least space right of the longest row. */
  readonly nameSpace?: number;
}

export interface RatedMunicipality {
  readonly code: MunicipalityCode;
  readonly ratePer1000: number | null;
}

const LARGEST_SQUARE = 12;
const GAP = 3;
const ROW_HEIGHT = 19;
const BREAK_HEIGHT = 20;
const MARGIN = 4;

/** Stands for `null` among tenths: the row below all rates. */
const NOBODY = -1;
const tenthsOf = ({ ratePer1000 }: RatedMunicipality): number =>
  ratePer1000 === null ? NOBODY : Math.round(ratePer1000 * 10);

/** The rates that get a row, in tenths, highest first; those outside the scale only where they occur. */
const rowRates = onceFor((municipalities: readonly RatedMunicipality[]) => {
  const isOutside = (tenths: number): boolean => isOutsideScale(tenths / 10);
  const rates = municipalities.map(tenthsOf);
  const outside = [...new Set(rates.filter(isOutside))].toSorted((a, b) => b - a);
  const highest = Math.max(FLAG_THRESHOLD * 10, ...rates.filter((tenths) => !isOutside(tenths)));
  const lowest = [0, NOBODY].filter((tenths) => rates.includes(tenths));
  return { outside, scale: [...Array.from({ length: highest }, (_, i) => highest - i), ...lowest] };
});

/** The codes of each row in their order, made once for all pages. */
const codesByRate = onceFor((municipalities: readonly RatedMunicipality[]) => {
  const rows = Map.groupBy(municipalities, tenthsOf);
  return new Map([...rows].map(([tenths, row]) => [tenths, row.map(({ code }) => code).toSorted()]));
});

const tenthsByCode = onceFor(
  (municipalities: readonly RatedMunicipality[]) =>
    new Map(municipalities.map((municipality) => [municipality.code, tenthsOf(municipality)])),
);

/**
 * Where each municipality lies among all: a row for every tenth of a rate, a square for every
 * municipality, to the right in the order of their codes; a visible break below rates outside the scale.
 */
export function layoutRateStrip(
  municipalities: readonly RatedMunicipality[],
  { width, first = [], rateSpace = 46, nameSpace = 96 }: RateStripOptions,
): RateStrip {
  const { outside, scale } = rowRates(municipalities);
  const byRate = codesByRate(municipalities);
  const longest = Math.max(1, ...[...byRate.values()].map((row) => row.length));
  const room = (width - rateSpace - nameSpace) / longest;
  const squareSize = Math.max(1, Math.min(LARGEST_SQUARE, Math.floor(room - GAP)));
  // One may be named twice, as a neighbour and as one of the region: it stands where it is named first.
  const isFirst = new Set(first);
  const tenthsOfCode = tenthsByCode(municipalities);
  const firstByRate = Map.groupBy(isFirst, (code) => tenthsOfCode.get(code));
  const breakHeight = outside.length > 0 ? BREAK_HEIGHT : 0;
  const top = (index: number): number =>
    MARGIN + index * ROW_HEIGHT + (index < outside.length ? 0 : breakHeight);

  const rows = [...outside, ...scale].map((tenths, index): RateRow => {
    const row = byRate.get(tenths) ?? [];
    const before = firstByRate.get(tenths);
    const codes = before === undefined ? row : [...before, ...row.filter((code) => !isFirst.has(code))];
    return {
      ratePer1000: tenths === NOBODY ? null : tenths / 10,
      y: top(index),
      middle: tenth(top(index) + squareSize / 2),
      namesX: rateSpace + codes.length * (squareSize + GAP) + 6,
      codes,
    };
  });
  const thresholdIndex = outside.length + scale.indexOf(FLAG_THRESHOLD * 10);
  return {
    width,
    height: top(rows.length - 1) + squareSize + MARGIN,
    squareSize,
    pitch: squareSize + GAP,
    squaresX: rateSpace,
    rows,
    breakY:
      outside.length > 0 ? tenth((top(outside.length - 1) + squareSize + top(outside.length)) / 2) : null,
    thresholdY: tenth((top(thresholdIndex) + squareSize + top(thresholdIndex + 1)) / 2),
  };
}

/** The squares that stand out from their rows: those asked for, and those of municipalities where nobody was counted. */
export const markedSquares = (
  { rows, squaresX, pitch }: RateStrip,
  isMarked: (code: MunicipalityCode) => boolean,
): RateSquare[] =>
  rows.flatMap(({ codes, y, ratePer1000 }) =>
    codes.flatMap((code, i) =>
      ratePer1000 === null || isMarked(code) ? [{ code, x: squaresX + i * pitch, y }] : [],
    ),
  );
