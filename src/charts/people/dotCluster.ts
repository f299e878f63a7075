/**
 * Clusters of dots on one hexagonal lattice, so that neighbouring ones are in step and all numbers are whole:
 * 8 units from dot to dot in a row, 7 from row to row (6.93 would be exact), every other row half a step aside.
 */
export const DOT_STEP = 8;
export const ROW_STEP = 7;
export const HALF_STEP = DOT_STEP / 2;
/** Of a dot on the map, in units: 0.73 of a step, which leaves the gap that tells dots apart. */
export const DOT_DIAMETER = 5.85;
/** Of the ring that stands where nobody was counted, in units. */
export const RING_RADIUS = 3.4;

/** Dots side by side: their height and the middles of the first and the last, in units. */
export interface DotRow {
  readonly y: number;
  readonly from: number;
  readonly to: number;
}

/** Where a cluster's middle may lie between the dots; the one that gives the roundest cluster is taken. */
const MIDDLES = [
  [0, 0],
  [4, 0],
  [4, 2.33],
  [2, 3.5],
  [0, 1.2],
  [2, 1],
] as const;
/** A lone dot on top of a cluster looks like a fault: it counts as so many units of radius. */
const LONE_DOT = 3;
/** Smaller clusters can't be round. */
const LONE_FROM = 7;

/** The `count` places of the lattice nearest a middle, row by row from the top. */
function nearestPlaces(count: number, [middleX, middleY]: (typeof MIDDLES)[number]): DotRow[] {
  const reach = Math.ceil(Math.sqrt(count / 2.7)) + 2;
  const places: { x: number; y: number; square: number }[] = [];
  for (let j = -reach; j <= reach; j += 1) {
    for (let i = -2 * reach; i <= 2 * reach; i += 1) {
      const [x, y] = [i * HALF_STEP, j * ROW_STEP];
      if ((i + j) % 2 === 0) places.push({ x, y, square: (x - middleX) ** 2 + (y - middleY) ** 2 });
    }
  }
  places.sort((a, b) => a.square - b.square || b.y - a.y || a.x - b.x);
  const rows = new Map<number, DotRow>();
  for (const { x, y } of places.slice(0, count)) {
    const row = rows.get(y) ?? { y, from: x, to: x };
    rows.set(y, { y, from: Math.min(row.from, x), to: Math.max(row.to, x) });
  }
  return [...rows.values()].toSorted((a, b) => a.y - b.y);
}

/** From 0, 0 to the middle of the outermost dot, in units. */
const farthest = (rows: readonly DotRow[]): number =>
  Math.max(0, ...rows.flatMap(({ y, from, to }) => [Math.hypot(y, from), Math.hypot(y, to)]));

/** From a cluster's place to the edge of its outermost dot or ring, in units. */
export const clusterRadius = (rows: readonly DotRow[]): number =>
  rows.length === 0 ? RING_RADIUS : farthest(rows) + DOT_DIAMETER / 2;

/**
 * As round a cluster as the lattice allows, around 0, 0 of an even row.
 *
 * @param count persons; 0 gives no row
 * @throws RangeError where it is no count
 */
export function dotCluster(count: number): readonly DotRow[] {
  if (!Number.isInteger(count) || count < 0) throw new RangeError(`not a count: ${count}`);
  if (count === 0) return [];
  const score = (rows: readonly DotRow[]): number => {
    const lone = rows.filter(({ from, to }) => count >= LONE_FROM && from === to).length;
    return farthest(rows) + LONE_DOT * lone;
  };
  return MIDDLES.map((middle) => nearestPlaces(count, middle))
    .map((rows) => ({ rows, score: score(rows) }))
    .reduce((best, next) => (next.score < best.score - 1e-6 ? next : best)).rows;
}

/** How far a row's line goes on beyond the middle of its last dot: one that ends on it loses it. */
const OVERSHOOT = 1;

/**
 * Rows as one path, to be stroked with round caps and the dash `0 8`: a dot each `DOT_STEP`.
 *
 * @param place of the cluster's 0, 0, in units
 */
export function dotPath(rows: readonly DotRow[], [atX, atY]: readonly [x: number, y: number]): string {
  let [penX, penY] = [0, 0];
  return rows
    .map(({ y, from, to }, i) => {
      const [x, length] = [atX + from, to - from + OVERSHOOT];
      const move = i === 0 ? `M${x} ${atY + y}` : `m${x - penX} ${atY + y - penY}`;
      [penX, penY] = [x + length, atY + y];
      return `${move}h${length}`;
    })
    .join('')
    .replaceAll(' -', '-');
}
