import type { Box } from './denmarkProjection.ts';
import type { Point } from './mapShape.ts';

export type Segment = readonly [from: Point, to: Point];

/** Twice the signed area of a triangle: which side of a line a point lies on. */
const side = ([ax, ay]: Point, [bx, by]: Point, [x, y]: Point): number =>
  (bx - ax) * (y - ay) - (by - ay) * (x - ax);

/** Whether two segments cross or touch; ones on the same line don't count. */
export const segmentsMeet = ([a, b]: Segment, [c, d]: Segment): boolean =>
  side(a, b, c) * side(a, b, d) <= 0 && side(c, d, a) * side(c, d, b) <= 0;

export function distanceToSegment([x, y]: Point, [[ax, ay], [bx, by]]: Segment): number {
  const [dx, dy] = [bx - ax, by - ay];
  const square = dx * dx + dy * dy;
  const along = square === 0 ? 0 : Math.min(1, Math.max(0, ((x - ax) * dx + (y - ay) * dy) / square));
  return Math.hypot(x - ax - along * dx, y - ay - along * dy);
}

/** 0 for a point inside. */
export const distanceToBox = ([x, y]: Point, [x0, y0, x1, y1]: Box): number =>
  Math.hypot(x - Math.max(x0, Math.min(x, x1)), y - Math.max(y0, Math.min(y, y1)));

/** Whether a segment meets a box or lies in it. */
export function segmentMeetsBox(segment: Segment, box: Box): boolean {
  const [x0, y0, x1, y1] = box;
  const diagonals: Segment[] = [
    [
      [x0, y0],
      [x1, y1],
    ],
    [
      [x0, y1],
      [x1, y0],
    ],
  ];
  // Whatever goes through a box meets one of its diagonals, or ends in it.
  return (
    segment.some((end) => distanceToBox(end, box) === 0) ||
    diagonals.some((diagonal) => segmentsMeet(segment, diagonal))
  );
}
