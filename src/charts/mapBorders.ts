import { mesh } from 'topojson-client';
import type { MunicipalityCode, RegionCode } from '../domain/dataset.ts';
import type { MunicipalityTopology, Position } from './municipalityTopology.ts';

/** Which region each municipality lies in. */
export type RegionOf = ReadonlyMap<MunicipalityCode, RegionCode>;

/** Lines of a map in pixels, each drawn once. */
export interface MapBorders {
  /** Between municipalities of the same region. */
  readonly municipalities: readonly Position[][];
  /** Between regions. */
  readonly regions: readonly Position[][];
  /** Where land meets water. */
  readonly coast: readonly Position[][];
}

interface Identified {
  readonly id?: string | number | undefined;
}

/** The shared borders and the coast of a planar topology. */
export function mapBorders(topology: MunicipalityTopology, regionOf: RegionOf): MapBorders {
  const region = ({ id }: Identified): RegionCode | undefined =>
    typeof id === 'string' ? regionOf.get(id) : undefined;
  const lines = (filter: (a: Identified, b: Identified) => boolean): Position[][] =>
    mesh(topology, topology.objects.kommuner, filter).coordinates.map((line) =>
      line.map(([x = 0, y = 0]): Position => [x, y]),
    );
  return {
    municipalities: lines((a, b) => a !== b && region(a) === region(b)),
    regions: lines((a, b) => a !== b && region(a) !== region(b)),
    coast: lines((a, b) => a === b),
  };
}
