import type { MunicipalityCode } from '../domain/dataset.ts';
import { boundsOf } from './denmarkProjection.ts';
import { depthIn } from './labelPoint.ts';
import type { MunicipalityTopology, Position } from './municipalityTopology.ts';
import { ringsOf } from './ringsOf.ts';

/**
 * Looks up which municipality's shape a point lies in, on this generalised map: near a border it may
 * be the neighbour's.
 *
 * @returns takes degrees east and north, gives a code, or `null` in the sea and abroad
 */
export function municipalityAt(
  topology: MunicipalityTopology,
): (position: Position) => MunicipalityCode | null {
  const shapes = topology.objects.kommuner.geometries.map((geometry) => {
    const rings = ringsOf(topology, geometry);
    return { code: geometry.id, rings, bounds: boundsOf(rings.flat()) };
  });
  return ([x, y]) => {
    const shape = shapes.find(
      ({ rings, bounds: [x0, y0, x1, y1] }) =>
        x >= x0 && x <= x1 && y >= y0 && y <= y1 && depthIn(rings, [x, y]) > 0,
    );
    return shape?.code ?? null;
  };
}
