import type { MultiPolygon, Polygon } from 'topojson-specification';
import type { MunicipalityCode } from '../domain/dataset.ts';
import { onceFor } from '../domain/onceFor.ts';

/** A point: degrees east and north in a map file, x and y in pixels in a drawing. */
export type Position = [number, number];

/** One municipality: arcs of its rings, outer rings and holes, as indices into the topology's arcs. */
export type MunicipalityGeometry = (Polygon | MultiPolygon) & { id: MunicipalityCode };

/**
 * The municipalities with their shared borders. Arcs hold plain positions: whatever quantisation a
 * file had is undone when it is parsed.
 */
export interface MunicipalityTopology {
  type: 'Topology';
  arcs: Position[][];
  objects: { kommuner: { type: 'GeometryCollection'; geometries: MunicipalityGeometry[] } };
}

/** The rings of a geometry, polygon by polygon; a ring is a list of arc indices (`~i` is arc i reversed). */
export function polygonsOf(geometry: MunicipalityGeometry): number[][][] {
  return geometry.type === 'Polygon' ? [geometry.arcs] : geometry.arcs;
}

/** The index of the arc that a signed index means. */
export const arcIndex = (signed: number): number => (signed < 0 ? ~signed : signed);

const geometriesByCode = onceFor(
  ({ objects }: MunicipalityTopology): ReadonlyMap<MunicipalityCode, MunicipalityGeometry> =>
    new Map(objects.kommuner.geometries.map((geometry) => [geometry.id, geometry])),
);

/** @throws RangeError where the topology has no such municipality */
export function geometryOf(topology: MunicipalityTopology, code: MunicipalityCode): MunicipalityGeometry {
  const geometry = geometriesByCode(topology).get(code);
  if (geometry === undefined) throw new RangeError(`the map has no municipality ${code}`);
  return geometry;
}

/** The same topology with only some of its municipalities; arcs keep their indices. */
export function withGeometries(
  topology: MunicipalityTopology,
  geometries: MunicipalityGeometry[],
): MunicipalityTopology {
  return { ...topology, objects: { kommuner: { type: 'GeometryCollection', geometries } } };
}

/** The same topology with only the municipalities of these codes. @throws RangeError where one is not there */
export const withCodes = (
  topology: MunicipalityTopology,
  codes: readonly MunicipalityCode[],
): MunicipalityTopology =>
  withGeometries(
    topology,
    codes.map((code) => geometryOf(topology, code)),
  );
