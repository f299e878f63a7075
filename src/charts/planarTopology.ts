import {
  arcIndex,
  polygonsOf,
  withGeometries,
  type MunicipalityGeometry,
  type MunicipalityTopology,
  type Position,
} from './municipalityTopology.ts';
import { cross, simplifyArc } from './simplifyArc.ts';
import { roundToPathUnit } from './svgPath.ts';

export interface PlanarOptions {
  /** Where a position of one municipality's own arcs falls, in pixels. */
  readonly place: (position: Position, code: string) => Position;
  /** Points whose triangle is below this many square pixels are left out. */
  readonly smallestArea: number;
  /** Islets below this many square pixels are left out; every municipality keeps its largest part. */
  readonly smallestIslet: number;
}

/** Area of an arc that closes on itself, in the square of its units. */
function closedArea(arc: readonly Position[]): number {
  const [origin] = arc;
  if (origin === undefined) return 0;
  return Math.abs(arc.reduce((sum, b, i) => sum + cross(origin, arc[i - 1] ?? origin, b), 0)) / 2;
}

/** Leaves out the parts of a municipality that are one closed arc of too small an area. */
function withoutIslets(
  geometry: MunicipalityGeometry,
  arcs: Position[][],
  smallestIslet: number,
): MunicipalityGeometry {
  if (geometry.type === 'Polygon') return geometry;
  const areaOf = (polygon: number[][]): number => {
    const [first, ...others] = polygon.flat();
    return first === undefined || others.length > 0 ? Infinity : closedArea(arcs[arcIndex(first)] ?? []);
  };
  const areas = geometry.arcs.map(areaOf);
  const largest = areas.indexOf(Math.max(...areas));
  const kept = geometry.arcs.filter((_, i) => i === largest || (areas[i] ?? 0) >= smallestIslet);
  return { ...geometry, arcs: kept };
}

/**
 * The topology as it is drawn: arcs projected, simplified and rounded to the unit of paths, each once,
 * so that neighbours go on sharing them. Arcs that no municipality uses are left empty.
 */
export function planarTopology(topology: MunicipalityTopology, options: PlanarOptions): MunicipalityTopology {
  const arcs: Position[][] = topology.arcs.map(() => []);
  for (const geometry of topology.objects.kommuner.geometries) {
    for (const index of polygonsOf(geometry).flat(2).map(arcIndex)) {
      if (arcs[index]?.length !== 0) continue;
      const placed = (topology.arcs[index] ?? []).map((position) => options.place(position, geometry.id));
      const simple = simplifyArc(placed, options.smallestArea);
      arcs[index] = simple.map(([x, y]) => [roundToPathUnit(x), roundToPathUnit(y)]);
    }
  }
  const geometries = topology.objects.kommuner.geometries.map((geometry) =>
    withoutIslets(geometry, arcs, options.smallestIslet),
  );
  return { ...withGeometries(topology, geometries), arcs };
}
