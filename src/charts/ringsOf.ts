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

/** A municipality's rings, outer ones and holes alike: by the even-odd rule they are its area. */
export function ringsOf(topology: MunicipalityTopology, geometry: MunicipalityGeometry): Ring[] {
  return polygonsOf(geometry)
    .flat()
    .map((ring) => joinArcs(topology.arcs, ring));
}
