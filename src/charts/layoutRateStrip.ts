import type { MunicipalityCode } from '../domain/dataset.ts';
import { onceFor } from '../domain/onceFor.ts';
import { LINE } from '../domain/rate.ts';
import { isOutsideScale } from '../domain/rateClass.ts';
import { tenth } from './rounding.ts';

/** One municipality's mark. Lengths in pixels. */
export interface RateSquare {
  readonly code: MunicipalityCode;
  readonly x: number;
  readonly y: number;
}

/** Rates per 1,000 inhabitants that stand together: above one tenth, up to and including the next. */
export interface RateStep {
  /** `null` where all have the same: where nobody was counted, and outside the scale. */
  readonly above: number | null;
  readonly to: number;
}

/** All municipalities of one step. */
export interface RateRow extends RateStep {
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
  /** Left edge of the first squares; the scale stands left of it. */
  readonly squaresX: number;
  /**
   * Outside the scale a row for each rate; from the highest within it down to 0 one for each step, also
   * where it is empty; and one where nobody was counted.
   */
  readonly rows: readonly RateRow[];
  /** Persons per 1,000 inhabitants, between the rows that meet there; the line has its own label. */
  readonly ticks: readonly { readonly value: number; readonly y: number }[];
  /** Middle of the visible break under the rates outside the scale; `null` where there are none. */
  readonly breakY: number | null;
  /** The line at 1, between those above it and the others. */
  readonly lineY: number;
}

export interface RateStripOptions {
  readonly width: number;
  /** Codes that come first in their rows, in this order: the municipality and its neighbours. */
  readonly first?: readonly MunicipalityCode[];
  /** Left of the squares, for the scale. */
  readonly rateSpace?: number;
  /** Least space right of the longest row. */
  readonly nameSpace?: number;
}

export interface RatedMunicipality {
  readonly code: MunicipalityCode;
  /** Persons per 1,000 inhabitants, unrounded. */
  readonly rate: number;
}

const LARGEST_SQUARE = 12;
const GAP = 3;
const ROW_HEIGHT = 19;
const BREAK_HEIGHT = 20;
const MARGIN = 4;
/** Steps in 1, and between values of the scale. */
const STEPS = 10;
const STEPS_OF_TICK = 5;

/** The end of the step that a rate lies in, in tenths; one outside the scale is a step of its own. */
const stepOf = ({ rate }: RatedMunicipality): number =>
  isOutsideScale(rate) ? rate * STEPS : Math.ceil(rate * STEPS);

/** The ends of the steps that get a row, in tenths, highest first. */
const rowSteps = onceFor((municipalities: readonly RatedMunicipality[]) => {
  const steps = municipalities.map(stepOf);
  const outside = [...new Set(steps.filter((step) => isOutsideScale(step / STEPS)))].toSorted(
    (a, b) => b - a,
  );
  const highest = Math.max(LINE * STEPS + 1, ...steps.filter((step) => !outside.includes(step)));
  const nobody = steps.includes(0) ? [0] : [];
  return { outside, scale: [...Array.from({ length: highest }, (_, i) => highest - i), ...nobody] };
});

/** The codes of each row in their order, made once for all pages. */
const codesByStep = onceFor((municipalities: readonly RatedMunicipality[]) => {
  const rows = Map.groupBy(municipalities, stepOf);
  return new Map([...rows].map(([step, row]) => [step, row.map(({ code }) => code).toSorted()]));
});

const stepByCode = onceFor(
  (municipalities: readonly RatedMunicipality[]) =>
    new Map(municipalities.map((municipality) => [municipality.code, stepOf(municipality)])),
);

/** Of rates per 1,000 inhabitants, from the end of their step in tenths. */
const rateStep = (step: number): RateStep => ({
  above: step === 0 || isOutsideScale(step / STEPS) ? null : (step - 1) / STEPS,
  to: step / STEPS,
});

/**
 * Where each municipality lies among all: a row for every tenth of a rate, a square for every municipality,
 * to the right in the order of their codes; a visible break below rates outside the scale. The line at 1
 * parts two rows, so that whoever stands above it lies above 1.
 */
export function layoutRateStrip(
  municipalities: readonly RatedMunicipality[],
  { width, first = [], rateSpace = 46, nameSpace = 96 }: RateStripOptions,
): RateStrip {
  const { outside, scale } = rowSteps(municipalities);
  const byStep = codesByStep(municipalities);
  const longest = Math.max(1, ...[...byStep.values()].map((row) => row.length));
  const room = (width - rateSpace - nameSpace) / longest;
  const squareSize = Math.max(1, Math.min(LARGEST_SQUARE, Math.floor(room - GAP)));
  // One may be named twice, as a neighbour and as one of the region: it stands where it is named first.
  const isFirst = new Set(first);
  const stepOfCode = stepByCode(municipalities);
  const firstByStep = Map.groupBy(isFirst, (code) => stepOfCode.get(code));
  const breakHeight = outside.length > 0 ? BREAK_HEIGHT : 0;
  const top = (index: number): number =>
    MARGIN + index * ROW_HEIGHT + (index < outside.length ? 0 : breakHeight);
  /** Below the row of an index. */
  const edge = (index: number): number => tenth((top(index) + squareSize + top(index + 1)) / 2);
  /** Where the scale has a value, in tenths: below the step that begins there. */
  const yOf = (value: number): number => edge(outside.length + scale.indexOf(value + 1));

  const rows = [...outside, ...scale].map((step, index): RateRow => {
    const row = byStep.get(step) ?? [];
    const before = firstByStep.get(step);
    const codes = before === undefined ? row : [...before, ...row.filter((code) => !isFirst.has(code))];
    return {
      ...rateStep(step),
      y: top(index),
      middle: tenth(top(index) + squareSize / 2),
      namesX: rateSpace + codes.length * (squareSize + GAP) + 6,
      codes,
    };
  });
  return {
    width,
    height: top(rows.length - 1) + squareSize + MARGIN,
    squareSize,
    pitch: squareSize + GAP,
    squaresX: rateSpace,
    rows,
    ticks: scale
      .filter((step) => step > 1 && step !== LINE * STEPS + 1 && (step - 1) % STEPS_OF_TICK === 0)
      .map((step) => ({ value: (step - 1) / STEPS, y: yOf(step - 1) })),
    breakY:
      outside.length > 0 ? tenth((top(outside.length - 1) + squareSize + top(outside.length)) / 2) : null,
    lineY: yOf(LINE * STEPS),
  };
}

/** The steps that have anybody, highest first. */
export const rateSteps = (
  municipalities: readonly RatedMunicipality[],
): (RateStep & { readonly codes: readonly MunicipalityCode[] })[] =>
  [...codesByStep(municipalities)]
    .toSorted(([a], [b]) => b - a)
    .map(([step, codes]) => ({ ...rateStep(step), codes }));

/** The squares that stand out from their rows: those asked for, and those of municipalities where nobody was counted. */
export const markedSquares = (
  { rows, squaresX, pitch }: RateStrip,
  isMarked: (code: MunicipalityCode) => boolean,
): RateSquare[] =>
  rows.flatMap(({ codes, y, to }) =>
    codes.flatMap((code, i) => (to === 0 || isMarked(code) ? [{ code, x: squaresX + i * pitch, y }] : [])),
  );
