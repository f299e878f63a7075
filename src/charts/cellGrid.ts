import type { Box } from './denmarkProjection.ts';
import type { Point } from './mapShape.ts';
import type { Ring } from './ringsOf.ts';

/** The side of a cell, in pixels. */
export const CELL = 2;

/** Which cells of a drawing some land fills; how many of a box is answered at once, however large it is. */
export interface CellGrid {
  readonly has: (point: Point) => boolean;
  /** Filled cells that a box touches. */
  readonly filled: (box: Box) => number;
}

/** Of each row, from one to before another, where its middle enters and leaves the rings, from the left. */
function crossings(rings: readonly Ring[], firstRow: number, endRow: number): number[][] {
  const found = Array.from({ length: endRow - firstRow }, (): number[] => []);
  for (const ring of rings) {
    let a = ring.at(-1);
    for (const b of ring) {
      if (a !== undefined) {
        const [[ax, ay], [bx, by]] = [a, b];
        const last = Math.min(endRow, Math.ceil(Math.max(ay, by) / CELL - 0.5)) - 1;
        for (let row = Math.max(firstRow, Math.ceil(Math.min(ay, by) / CELL - 0.5)); row <= last; row += 1) {
          found[row - firstRow]?.push(ax + ((bx - ax) * ((row + 0.5) * CELL - ay)) / (by - ay));
        }
      }
      a = b;
    }
  }
  return found.map((row) => row.sort((a, b) => a - b));
}

const within = (value: number, least: number, most: number): number => Math.max(least, Math.min(most, value));

/**
 * @param rings in pixels, by the even-odd rule
 * @param area what of the drawing is looked at, in pixels; all cells outside are empty
 */
export function cellGrid(rings: readonly Ring[], [x0, y0, x1, y1]: Box): CellGrid {
  const [firstColumn, firstRow] = [Math.floor(x0 / CELL), Math.floor(y0 / CELL)];
  const endColumn = Math.max(firstColumn, Math.ceil(x1 / CELL));
  const endRow = Math.max(firstRow, Math.ceil(y1 / CELL));
  const wide = endColumn - firstColumn + 1;
  // Of each cell how many are filled above and left of its lower right corner.
  const sums = new Int32Array(wide * (endRow - firstRow + 1));
  const sumAt = (column: number, row: number): number =>
    sums[(row - firstRow) * wide + column - firstColumn] ?? 0;
  for (const [row, borders] of crossings(rings, firstRow, endRow).entries()) {
    let passed = 0;
    let inRow = 0;
    for (let i = 1; i < wide; i += 1) {
      while ((borders[passed] ?? Infinity) <= (firstColumn + i - 0.5) * CELL) passed += 1;
      inRow += passed % 2;
      const at = (row + 1) * wide + i;
      sums[at] = (sums[at - wide] ?? 0) + inRow;
    }
  }
  const filled = (box: Box): number => {
    const left = within(Math.floor(box[0] / CELL), firstColumn, endColumn);
    const top = within(Math.floor(box[1] / CELL), firstRow, endRow);
    const right = within(Math.ceil(box[2] / CELL), firstColumn, endColumn);
    const bottom = within(Math.ceil(box[3] / CELL), firstRow, endRow);
    return sumAt(right, bottom) - sumAt(left, bottom) - sumAt(right, top) + sumAt(left, top);
  };
  const has = ([x, y]: Point): boolean => {
    const [left, top] = [Math.floor(x / CELL) * CELL, Math.floor(y / CELL) * CELL];
    return filled([left, top, left + CELL, top + CELL]) > 0;
  };
  return { filled, has };
}
