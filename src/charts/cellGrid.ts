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

/** Of each row where its middle enters and leaves the rings, from the left. */
function crossings(rings: readonly Ring[], rows: number): number[][] {
  const found = Array.from({ length: rows }, (): number[] => []);
  for (const ring of rings) {
    let a = ring.at(-1);
    for (const b of ring) {
      if (a !== undefined) {
        const [[ax, ay], [bx, by]] = [a, b];
        const last = Math.ceil(Math.max(ay, by) / CELL - 0.5) - 1;
        for (let row = Math.max(0, Math.ceil(Math.min(ay, by) / CELL - 0.5)); row <= last; row += 1) {
          found[row]?.push(ax + ((bx - ax) * ((row + 0.5) * CELL - ay)) / (by - ay));
        }
      }
      a = b;
    }
  }
  return found.map((row) => row.toSorted((a, b) => a - b));
}

/** The cells that a box touches, from one column to before another, and the same for rows. */
function cellsOf([x0, y0, x1, y1]: Box, columns: number, rows: number): Box {
  const within = (value: number, most: number): number => Math.max(0, Math.min(most, value));
  return [
    within(Math.floor(x0 / CELL), columns),
    within(Math.floor(y0 / CELL), rows),
    within(Math.ceil(x1 / CELL), columns),
    within(Math.ceil(y1 / CELL), rows),
  ];
}

/** @param rings in pixels, by the even-odd rule */
export function cellGrid(
  rings: readonly Ring[],
  drawing: { readonly width: number; readonly height: number },
): CellGrid {
  const columns = Math.ceil(drawing.width / CELL);
  const rows = Math.ceil(drawing.height / CELL);
  // Of each cell how many are filled above and left of its lower right corner.
  const sums = new Int32Array((columns + 1) * (rows + 1));
  const sumAt = (column: number, row: number): number => sums[row * (columns + 1) + column] ?? 0;
  for (const [row, borders] of crossings(rings, rows).entries()) {
    let passed = 0;
    let inRow = 0;
    for (let column = 0; column < columns; column += 1) {
      while ((borders[passed] ?? Infinity) <= (column + 0.5) * CELL) passed += 1;
      inRow += passed % 2;
      sums[(row + 1) * (columns + 1) + column + 1] = sumAt(column + 1, row) + inRow;
    }
  }
  const filled = (box: Box): number => {
    const [left, top, right, bottom] = cellsOf(box, columns, rows);
    return sumAt(right, bottom) - sumAt(left, bottom) - sumAt(right, top) + sumAt(left, top);
  };
  const has = ([x, y]: Point): boolean => {
    const [left, top] = [Math.floor(x / CELL) * CELL, Math.floor(y / CELL) * CELL];
    return filled([left, top, left + CELL, top + CELL]) > 0;
  };
  return { filled, has };
}
