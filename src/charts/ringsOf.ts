import {
  polygonsOf,
  type MunicipalityGeometry,
  type MunicipalityTopology,
  type Position,
} from './municipalityTopology.ts';

/** A closed line; the first point is not repeated at the end. */
export type Ring = readonly Position[];

/** The points of a ring of arcs, joined end to start. */
function joinArcs(arcs: readonly Position[][], ring: readonly number[]): Position[] {
  return ring.flatMap((signed) => {
    const arc = (signed < 0 ? arcs[~signed]?.toReversed() : arcs[signed]) ?? [];
    return arc.slice(0, -1);
  });
}

/** A municipality's polygons, each an outer ring and its holes. */
export function polygonRings(topology: MunicipalityTopology, geometry: MunicipalityGeometry): Ring[][] {
  return polygonsOf(geometry).map((polygon) => polygon.map((ring) => joinArcs(topology.arcs, ring)));
}

/** A municipality's rings, outer ones and holes alike: by the even-odd rule they are its area. */
export const ringsOf = (topology: MunicipalityTopology, geometry: MunicipalityGeometry): Ring[] =>
  polygonRings(topology, geometry).flat();
