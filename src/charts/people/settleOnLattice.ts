import type { Point } from '../mapShape.ts';
import { DOT_STEP, type DotRow, HALF_STEP, ROW_STEP } from './dotCluster.ts';

/** A cluster and where it would like to stand, in units. */
export interface Unsettled {
  readonly rows: readonly DotRow[];
  readonly wish: Point;
}

/** A place of the lattice as one number; no map is so wide that two share one. */
const keyOf = (x: number, y: number): number => (y / ROW_STEP) * 100_000 + x / HALF_STEP;

/** The places around a dot that no other cluster may take, and its own: at least 1.73 steps stay between clusters. */
const AROUND = [
  [0, 0],
  [-DOT_STEP, 0],
  [DOT_STEP, 0],
  [-HALF_STEP, -ROW_STEP],
  [HALF_STEP, -ROW_STEP],
  [-HALF_STEP, ROW_STEP],
  [HALF_STEP, ROW_STEP],
] as const;

/** All middles of dots; an empty cluster's ring takes one. */
export function dotsOf(rows: readonly DotRow[], [atX, atY]: Point): Point[] {
  if (rows.length === 0) return [[atX, atY]];
  return rows.flatMap(({ y, from, to }) =>
    Array.from({ length: (to - from) / DOT_STEP + 1 }, (_, i): Point => [atX + from + i * DOT_STEP, atY + y]),
  );
}

/** Places of even rows and odd ones within some rows of a point, nearest first. */
function placesAround([x, y]: Point, rows: number): Point[] {
  const places: Point[] = [];
  const middle = Math.round(y / ROW_STEP);
  for (let j = middle - rows; j <= middle + rows; j += 1) {
    const shift = j % 2 === 0 ? 0 : HALF_STEP;
    const nearest = Math.round((x - shift) / DOT_STEP);
    for (let i = nearest - rows; i <= nearest + rows; i += 1)
      places.push([i * DOT_STEP + shift, j * ROW_STEP]);
  }
  const distance = (place: Point): number => Math.hypot(place[0] - x, place[1] - y);
  return places.toSorted((a, b) => distance(a) - distance(b) || a[1] - b[1] || a[0] - b[0]);
}

/** Rows around the wish among which a place is looked for first, and the factor by which they grow. */
const FIRST_ROWS = 3;
const MORE_ROWS = 2;

/**
 * Settles clusters on the lattice, the largest first: each in the free place nearest its wish. No two dots
 * of different clusters are next to each other; as the lattice has no end, there is always a place.
 *
 * @returns the clusters in their order, each with the place of its 0, 0
 */
export function settleOnLattice<T extends Unsettled>(
  clusters: readonly T[],
): (T & { readonly middle: Point })[] {
  const taken = new Set<number>();
  const fits = (rows: readonly DotRow[], place: Point): boolean =>
    dotsOf(rows, place).every(([x, y]) => !taken.has(keyOf(x, y)));

  const settle = ({ rows, wish }: Unsettled): Point => {
    for (let within = FIRST_ROWS; ; within *= MORE_ROWS) {
      const place = placesAround(wish, within).find((candidate) => fits(rows, candidate));
      if (place !== undefined) return place;
    }
  };

  const sized = clusters.map((cluster, i) => ({ cluster, i, size: dotsOf(cluster.rows, [0, 0]).length }));
  const settled = new Map<number, T & { readonly middle: Point }>();
  for (const { cluster, i } of sized.toSorted((a, b) => b.size - a.size || a.i - b.i)) {
    const middle = settle(cluster);
    for (const [x, y] of dotsOf(cluster.rows, middle)) {
      for (const [dx, dy] of AROUND) taken.add(keyOf(x + dx, y + dy));
    }
    settled.set(i, { ...cluster, middle });
  }
  return [...settled].toSorted(([i], [j]) => i - j).map(([, cluster]) => cluster);
}
