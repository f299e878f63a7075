import type { MunicipalityCode } from '../domain/dataset.ts';
import { isAboveLine } from '../domain/rate.ts';
import type { RateStrip } from './layoutRateStrip.ts';
import { tenth } from './rounding.ts';

/**
 * The squares of a strip as dashed lines, one line a row instead of one shape a square. A line as wide
 * as a square with the pattern `dash` is a row of squares. Lengths in pixels.
 */
export interface StripLines {
  /** Above the line at 1, and the others; those where nobody was counted have no line. */
  readonly above: string;
  readonly notAbove: string;
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
  const counted = rows.filter(({ codes, to }) => codes.length > 0 && to > 0);
  const rowsWhere = (test: (to: number) => boolean): string =>
    counted
      .filter(({ to }) => test(to))
      .map(({ codes, middle }) => line(middle, 0, codes.length, 0))
      .join('');
  return {
    above: rowsWhere(isAboveLine),
    notAbove: rowsWhere((to) => !isAboveLine(to)),
    width: squareSize,
    dash: `${squareSize} ${gap}`,
    hollow: counted
      .flatMap(({ codes, middle }) =>
        runsOf(codes, isHollow).map(({ start, length }) => line(middle, start, length, EDGE)),
      )
      .join(''),
    coreWidth: core,
    coreDash: `${core} ${tenth(pitch - core)}`,
  };
}
