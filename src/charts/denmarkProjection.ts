import { geoTransverseMercator, type GeoProjection } from 'd3';
import { polygonsOf, arcIndex, type MunicipalityTopology, type Position } from './municipalityTopology.ts';

/** UTM zone 32's central meridian, degrees east: the one of Denmark's official maps. */
const CENTRAL_MERIDIAN = 9;

/** A box in pixels: left, top, right, bottom. */
export type Box = readonly [x0: number, y0: number, x1: number, y1: number];

/** A new projection per call, as fitting changes it: transverse Mercator on UTM 32's meridian, unfitted. */
export function denmarkProjection(): GeoProjection {
  return geoTransverseMercator().rotate([-CENTRAL_MERIDIAN, 0]);
}

/** A projected point. @throws RangeError where the projection has no such point */
export function project(projection: GeoProjection, position: Position): Position {
  const point = projection(position);
  if (point === null) throw new RangeError(`no place on the map for ${position.join(', ')}`);
  return point;
}

/** All positions that the topology's municipalities use. */
export function positionsOf(topology: MunicipalityTopology): Position[] {
  const used = new Set(topology.objects.kommuner.geometries.flatMap(polygonsOf).flat(2).map(arcIndex));
  return [...used].flatMap((index) => topology.arcs[index] ?? []);
}

/** The box around some points. */
export function boundsOf(points: readonly Position[]): Box {
  let [x0, y0, x1, y1] = [Infinity, Infinity, -Infinity, -Infinity];
  for (const [x, y] of points) {
    x0 = Math.min(x0, x);
    y0 = Math.min(y0, y);
    x1 = Math.max(x1, x);
    y1 = Math.max(y1, y);
  }
  return [x0, y0, x1, y1];
}

/**
 * Scales and moves a projection so that a box of its present output fills a box of the drawing:
 * as large as it can be, in the middle.
 */
export function fitBox(projection: GeoProjection, from: Box, to: Box): GeoProjection {
  const factor = Math.min((to[2] - to[0]) / (from[2] - from[0]), (to[3] - to[1]) / (from[3] - from[1]));
  const [tx, ty] = projection.translate();
  const moved = (t: number, a: number, b: number, c: number, d: number): number =>
    (c + d) / 2 + (t - (a + b) / 2) * factor;
  return projection
    .scale(projection.scale() * factor)
    .translate([moved(tx, from[0], from[2], to[0], to[2]), moved(ty, from[1], from[3], to[1], to[3])]);
}
