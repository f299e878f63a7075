import { polygonArea } from 'd3';
import { merge } from 'topojson-client';
import type { MunicipalityTopology, Position } from '../municipalityTopology.ts';
import type { Point } from '../mapShape.ts';
import { PATH_SCALE, svgPath } from '../svgPath.ts';

/** From where to where a cluster was moved, in units. */
export interface Move {
  readonly from: Point;
  readonly to: Point;
}

/** How far a move carries the coast along, in units: the deviation of a normal curve. */
const REACH = 38.5;
/** Weight of staying where one is, against a move that begins there. */
const STAYING = 0.06;
/** Islands below this area and points nearer than this to the one before are left out, in units. */
const SMALLEST_ISLAND = 122;
const NEAREST_POINT = 4.5;

/** A point moved as the clusters near it were. */
function carry([x, y]: Point, moves: readonly Move[]): Position {
  let [weights, sumX, sumY] = [STAYING, 0, 0];
  for (const { from, to } of moves) {
    const weight = Math.exp(-((from[0] - x) ** 2 + (from[1] - y) ** 2) / (2 * REACH ** 2));
    weights += weight;
    sumX += weight * (to[0] - from[0]);
    sumY += weight * (to[1] - from[1]);
  }
  return [x + sumX / weights, y + sumY / weights];
}

function thinned(ring: readonly Position[]): Position[] {
  const kept: Position[] = [];
  for (const point of ring) {
    const last = kept.at(-1);
    if (last === undefined || Math.hypot(point[0] - last[0], point[1] - last[1]) > NEAREST_POINT)
      kept.push(point);
  }
  return kept;
}

/**
 * The land's outline, drawn along with the clusters that lie on it.
 *
 * @param project from degrees to units
 * @returns rings of points in units
 */
export function carriedCoast(
  topology: MunicipalityTopology,
  project: (position: Position) => Position,
  moves: readonly Move[],
): Position[][] {
  const land = merge(topology, topology.objects.kommuner.geometries);
  return land.coordinates
    .flat()
    .map((ring) => ring.map(([x = NaN, y = NaN]) => carry(project([x, y]), moves)))
    .filter((ring) => Math.abs(polygonArea(ring)) >= SMALLEST_ISLAND)
    .map(thinned);
}

/** Rings in units as a path; `svgPath` writes in parts of a pixel, of which a unit is one here. */
export const unitPath = (rings: readonly (readonly Position[])[]): string =>
  svgPath(
    rings.map((ring) => ring.map(([x, y]): Position => [x * PATH_SCALE, y * PATH_SCALE])),
    true,
  );
