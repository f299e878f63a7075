import type { MunicipalityCode } from '../domain/dataset.ts';
import { arcIndex, polygonsOf, type MunicipalityTopology, type Position } from './municipalityTopology.ts';

/** A line of the map, and whose border it is: two municipalities', or one's coast. */
export interface BorderArc {
  readonly codes: readonly MunicipalityCode[];
  /** Whole steps east and north, each from the point before; the first from 0, 0. */
  readonly steps: readonly number[];
}

/** Points in whole units, each as its difference from the one before, without repeated points. */
function stepsOf(arc: readonly Position[], unit: number): number[] {
  let [x, y] = [0, 0];
  return arc.flatMap((position, i) => {
    const [nextX, nextY] = [Math.round(position[0] / unit), Math.round(position[1] / unit)];
    const step = [nextX - x, nextY - y];
    [x, y] = [nextX, nextY];
    return i > 0 && step[0] === 0 && step[1] === 0 ? [] : step;
  });
}

/**
 * The map as bare lines: enough to tell which shape a point lies in (a shape's lines, in any order, are
 * crossed an odd number of times on the way out) and how far it is to another.
 *
 * @param unit degrees; positions are rounded to it, alike where lines meet, so that shapes stay closed
 */
export function borderArcs(topology: MunicipalityTopology, unit: number): BorderArc[] {
  const owners = new Map<number, MunicipalityCode[]>();
  for (const geometry of topology.objects.kommuner.geometries) {
    for (const signed of polygonsOf(geometry).flat(2)) {
      const index = arcIndex(signed);
      owners.set(index, [...(owners.get(index) ?? []), geometry.id]);
    }
  }
  return [...owners].map(([index, codes]) => ({ codes, steps: stepsOf(topology.arcs[index] ?? [], unit) }));
}
