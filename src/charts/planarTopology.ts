import type { MunicipalityCode } from '../domain/dataset.ts';
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

/** Leaves out a municipality's polygons that are one closed arc of too small an area. */
function withoutIslets(polygons: number[][][], arcs: Position[][], smallestIslet: number): number[][][] {
  const areaOf = (polygon: number[][]): number => {
    const [first, ...others] = polygon.flat();
    return first === undefined || others.length > 0 ? Infinity : closedArea(arcs[arcIndex(first)] ?? []);
  };
  const areas = polygons.map(areaOf);
  const largest = areas.indexOf(Math.max(...areas));
  return polygons.filter((_, i) => i === largest || (areas[i] ?? 0) >= smallestIslet);
}

/**
 * The topology as it is drawn: arcs projected, simplified and rounded to the unit of paths, each once,
 * so that neighbours go on sharing them. It has the arcs that its municipalities use and no others, or what
 * is drawn of a few would take as long as the whole country.
 */
export function planarTopology(topology: MunicipalityTopology, options: PlanarOptions): MunicipalityTopology {
  const arcs: Position[][] = [];
  const numbers = new Map<number, number>();
  /** The number that an arc has here; it is drawn where it is met first. */
  const numberOf = (index: number, code: MunicipalityCode): number => {
    const known = numbers.get(index);
    if (known !== undefined) return known;
    const placed = (topology.arcs[index] ?? []).map((position) => options.place(position, code));
    const simple = simplifyArc(placed, options.smallestArea);
    numbers.set(index, arcs.length);
    return arcs.push(simple.map(([x, y]) => [roundToPathUnit(x), roundToPathUnit(y)])) - 1;
  };
  const geometries = topology.objects.kommuner.geometries.map((geometry): MunicipalityGeometry => {
    const renumbered = (signed: number): number => {
      const number = numberOf(arcIndex(signed), geometry.id);
      return signed < 0 ? ~number : number;
    };
    const polygons = polygonsOf(geometry).map((polygon) => polygon.map((ring) => ring.map(renumbered)));
    return {
      type: 'MultiPolygon',
      id: geometry.id,
      arcs: withoutIslets(polygons, arcs, options.smallestIslet),
    };
  });
  return { ...withGeometries(topology, geometries), arcs };
}
