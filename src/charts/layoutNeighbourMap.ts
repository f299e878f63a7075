import type { MunicipalityCode } from '../domain/dataset.ts';
import { denmarkProjection, fitBox, type Box } from './denmarkProjection.ts';
import { geometryBox, padBox, projected } from './geometryBox.ts';
import type { RegionOf } from './mapBorders.ts';
import type { MunicipalityTopology, Position } from './municipalityTopology.ts';
import { neighbours } from './neighbours.ts';
import { zoomedMap, type MapFineness, type ZoomedMap, type ZoomedShape } from './zoomedMap.ts';

export interface NeighbourShape extends ZoomedShape {
  /** The municipality itself, or one that it touches. */
  readonly place: 'own' | 'neighbour';
}

/** A municipality and its neighbours, and the land around them. */
export interface NeighbourMap extends ZoomedMap {
  readonly shapes: readonly NeighbourShape[];
  /** Those that are seen across the water from an island; nothing where there are neighbours on land. */
  readonly across: readonly ZoomedShape[];
}

export interface NeighbourMapOptions extends MapFineness {
  /** Pixels. */
  readonly width: number;
  readonly height: number;
  readonly regionOf: RegionOf;
}

/** The drawing reaches at least so many times as far from the middle as the municipality, and at most. */
const LEAST_REACH = 1.4;
const MOST_REACH = 4;
/** The same where there are no neighbours on land. */
const ISLAND_REACH = 1.25;
/** How much is seen behind the nearest coast, and around all, in halves of the municipality's extent. */
const SPACE_BEHIND = 0.4;
const SPACE = 0.06;

/**
 * The box that shows a municipality with what lies around it, without making it too small.
 *
 * @param own box of the municipality
 * @param around boxes of what should be seen, as far as the limits let it
 */
function surroundings(own: Box, around: readonly Box[], least: number): Box {
  const [cx, cy] = [(own[0] + own[2]) / 2, (own[1] + own[3]) / 2];
  const half = Math.max(own[2] - own[0], own[3] - own[1]) / 2;
  const reach = (side: (box: Box) => number): number =>
    half * SPACE + Math.min(Math.max(half * least, ...around.map(side)), half * MOST_REACH);
  return [
    cx - reach(([x0]) => cx - x0),
    cy - reach(([, y0]) => cy - y0),
    cx + reach(([, , x1]) => x1 - cx),
    cy + reach(([, , , y1]) => y1 - cy),
  ];
}

/**
 * The nearest land that is not the island's own, as a box around its nearest point; nothing where it
 * is so far that showing it would make the island too small.
 */
function nearestCoast(others: readonly Position[], own: Box): Box[] {
  const gap = ([x, y]: Position): number =>
    Math.hypot(Math.max(own[0] - x, 0, x - own[2]), Math.max(own[1] - y, 0, y - own[3]));
  const nearest = others.reduce((a, b) => (gap(b) < gap(a) ? b : a));
  const half = Math.max(own[2] - own[0], own[3] - own[1]) / 2;
  if (gap(nearest) > half * (MOST_REACH - 1)) return [];
  return [padBox([...nearest, ...nearest], half * SPACE_BEHIND)];
}

/**
 * A municipality with those around it. The drawing is filled to its edges, so it shows more than the
 * neighbours where its format asks for it.
 *
 * @throws RangeError where the map has no such municipality
 */
export function layoutNeighbourMap(
  topology: MunicipalityTopology,
  code: MunicipalityCode,
  options: NeighbourMapOptions,
): NeighbourMap {
  const { width, height } = options;
  const projection = denmarkProjection();
  const own = geometryBox(topology, [code], projection);
  const touching = neighbours(topology).get(code) ?? [];
  const others = topology.objects.kommuner.geometries.map(({ id }) => id).filter((id) => id !== code);
  const box =
    touching.length > 0
      ? surroundings(own, [geometryBox(topology, touching, projection)], LEAST_REACH)
      : surroundings(own, nearestCoast(projected(topology, others, projection), own), ISLAND_REACH);
  fitBox(projection, box, [0, 0, width, height]);
  const near = new Set([code, ...touching]);
  const map = zoomedMap(topology, { ...options, projection, ...(touching.length > 0 && { shown: near }) });
  const shapes = map.shapes
    .filter((shape) => near.has(shape.code))
    .map((shape): NeighbourShape => ({ ...shape, place: shape.code === code ? 'own' : 'neighbour' }));
  return { ...map, shapes, across: map.shapes.filter((shape) => !near.has(shape.code)) };
}
