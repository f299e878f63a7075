import { boundsOf } from './denmarkProjection.ts';
import type { Position } from './municipalityTopology.ts';
import type { Ring } from './ringsOf.ts';

/** Squared, as this is asked some millions of times a build. */
function squaredDistance(x: number, y: number, ax: number, ay: number, bx: number, by: number): number {
  const dx = bx - ax;
  const dy = by - ay;
  const length2 = dx * dx + dy * dy;
  const along = length2 === 0 ? 0 : ((x - ax) * dx + (y - ay) * dy) / length2;
  const t = along < 0 ? 0 : along > 1 ? 1 : along;
  const offX = x - ax - t * dx;
  const offY = y - ay - t * dy;
  return offX * offX + offY * offY;
}

/** Distance to the nearest edge: positive inside the rings (even-odd), negative outside. */
export function depthIn(rings: readonly Ring[], point: Position): number {
  const x = point[0];
  const y = point[1];
  let inside = false;
  let nearest = Infinity;
  for (const ring of rings) {
    let a = ring.at(-1);
    for (const b of ring) {
      if (a !== undefined) {
        const straddles = a[1] > y !== b[1] > y;
        if (straddles && x < ((b[0] - a[0]) * (y - a[1])) / (b[1] - a[1]) + a[0]) inside = !inside;
        const distance = squaredDistance(x, y, a[0], a[1], b[0], b[1]);
        if (distance < nearest) nearest = distance;
      }
      a = b;
    }
  }
  return inside ? Math.sqrt(nearest) : -Math.sqrt(nearest);
}

/**
 * The point deepest inside a shape, its pole of inaccessibility, where a name has most room. Squares
 * that may hold a deeper point are quartered until none can be deeper by more than `precision`
 * (the idea of https://github.com/mapbox/polylabel, after Garcia-Castellanos and Lombardo,
 * Scottish Geographical Journal 123, 2007).
 *
 * @param rings the shape's rings, in pixels
 * @param precision pixels
 */
export function labelPoint(rings: readonly Ring[], precision = 0.5): Position {
  const [x0, y0, x1, y1] = boundsOf(rings.flat());
  const half = Math.max(precision, Math.max(x1 - x0, y1 - y0) / 16);
  let best: Position = [(x0 + x1) / 2, (y0 + y1) / 2];
  let bestDepth = depthIn(rings, best);
  let squares: { centre: Position; half: number }[] = [];
  for (let x = x0 + half; x < x1 + half; x += 2 * half) {
    for (let y = y0 + half; y < y1 + half; y += 2 * half) squares.push({ centre: [x, y], half });
  }
  while (squares.length > 0) {
    const measured = squares.map((square) => ({ ...square, depth: depthIn(rings, square.centre) }));
    for (const { centre, depth } of measured) {
      if (depth > bestDepth) [best, bestDepth] = [centre, depth];
    }
    squares = measured
      .filter(({ depth, half: h }) => depth + h * Math.SQRT2 > bestDepth + precision)
      .flatMap(({ centre: [x, y], half: h }) =>
        [-h / 2, h / 2].flatMap((dx) =>
          [-h / 2, h / 2].map((dy): { centre: Position; half: number } => ({
            centre: [x + dx, y + dy],
            half: h / 2,
          })),
        ),
      );
  }
  return [Math.round(best[0] * 10) / 10, Math.round(best[1] * 10) / 10];
}
