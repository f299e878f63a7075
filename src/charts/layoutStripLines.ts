import type { MunicipalityCode } from '../domain/dataset.ts';
import { FLAG_THRESHOLD } from '../domain/rateClass.ts';
import type { RateStrip } from './layoutRateStrip.ts';
import { tenth } from './rounding.ts';

/**
 * The squares of a strip as dashed lines, one line a row instead of one shape a square. A line as wide
 * as a square with the pattern `dash` is a row of squares. Lengths in pixels.
 */
export interface StripLines {
  /** From the threshold up, and below it; those where nobody was counted have no line. */
  readonly from: string;
  readonly below: string;
  readonly width: number;
  readonly dash: string;
  /** Lines of the ground's colour that leave only the edges of squares. */
  readonly hollow: string;
  readonly coreWidth: number;
  readonly coreDash: string;
}

/** Width of the edge that a hollow square keeps. */
const EDGE = 1.5;

interface Run {
  readonly start: number;
  readonly length: number;
}

/** Where neighbouring codes of a row are hollow. */
function runsOf(codes: readonly MunicipalityCode[], isHollow: (code: MunicipalityCode) => boolean): Run[] {
  return codes.reduce<Run[]>((runs, code, i) => {
    if (!isHollow(code)) return runs;
    const last = runs.at(-1);
    return last !== undefined && last.start + last.length === i
      ? [...runs.slice(0, -1), { start: last.start, length: last.length + 1 }]
      : [...runs, { start: i, length: 1 }];
  }, []);
}

/** @param isHollow which squares are drawn as edges alone */
export function layoutStripLines(
  { rows, squaresX, squareSize, pitch }: RateStrip,
  isHollow: (code: MunicipalityCode) => boolean,
): StripLines {
  const gap = pitch - squareSize;
  const core = squareSize - 2 * EDGE;
  const line = (y: number, start: number, length: number, inset: number): string => {
    const x = squaresX + start * pitch + inset;
    return `M${tenth(x)} ${y}h${tenth(length * pitch - gap - 2 * inset)}`;
  };
  // Those where nobody was counted are squares of their own.
  const rated = rows.flatMap(({ ratePer1000, ...row }) =>
    ratePer1000 === null ? [] : [{ ...row, ratePer1000 }],
  );
  const rowsWhere = (test: (ratePer1000: number) => boolean): string =>
    rated
      .filter(({ codes, ratePer1000 }) => codes.length > 0 && test(ratePer1000))
      .map(({ codes, middle }) => line(middle, 0, codes.length, 0))
      .join('');
  return {
    from: rowsWhere((value) => value >= FLAG_THRESHOLD),
    below: rowsWhere((value) => value < FLAG_THRESHOLD),
    width: squareSize,
    dash: `${squareSize} ${gap}`,
    hollow: rated
      .flatMap(({ codes, middle }) =>
        runsOf(codes, isHollow).map(({ start, length }) => line(middle, start, length, EDGE)),
      )
      .join(''),
    coreWidth: core,
    coreDash: `${core} ${tenth(pitch - core)}`,
  };
}
