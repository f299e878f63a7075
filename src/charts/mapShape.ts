import { polygonArea, polygonCentroid } from 'd3';
import type { MunicipalityCode } from '../domain/dataset.ts';
import { boundsOf, type Box } from './denmarkProjection.ts';
import { depthIn, labelPoint } from './labelPoint.ts';
import type { Position } from './municipalityTopology.ts';
import type { Ring } from './ringsOf.ts';
import { tenth } from './rounding.ts';
import { svgPath } from './svgPath.ts';

export type Point = readonly [x: number, y: number];

/** One municipality as it is drawn; all lengths in pixels of the drawing. */
export interface MapShape {
  readonly code: MunicipalityCode;
  /** SVG path data. */
  readonly d: string;
  /** Middle of the largest part, inside the shape: where a circle goes. */
  readonly centroid: Point;
  /** Deepest point inside the shape: where a name goes. */
  readonly label: Point;
  /** Distance from `label` to the nearest edge. */
  readonly room: number;
  readonly bounds: Box;
}

/** Bounds, anchors and path of a shape given by its rings (even-odd). */
export function mapShape(code: MunicipalityCode, rings: readonly Ring[]): MapShape {
  const points = (ring: Ring): Position[] => [...ring];
  const largest = rings
    .map((ring) => ({ ring, area: Math.abs(polygonArea(points(ring))) }))
    .reduce((a, b) => (b.area > a.area ? b : a));
  const [cx, cy] = polygonCentroid(points(largest.ring));
  const centroid: Position = [tenth(cx), tenth(cy)];
  const label = labelPoint(rings);
  const [x0, y0, x1, y1] = boundsOf(rings.flat());
  return {
    code,
    d: svgPath(rings, true),
    centroid: depthIn(rings, centroid) > 0 ? centroid : label,
    label,
    room: tenth(depthIn(rings, label)),
    bounds: [tenth(x0), tenth(y0), tenth(x1), tenth(y1)],
  };
}
