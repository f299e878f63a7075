import type { GeoProjection } from 'd3';
import type { MunicipalityCode } from '../domain/dataset.ts';
import { boundsOf, positionsOf, project, type Box } from './denmarkProjection.ts';
import { withCodes, type MunicipalityTopology, type Position } from './municipalityTopology.ts';

/** All points of some municipalities in a projection's pixels. */
export const projected = (
  topology: MunicipalityTopology,
  codes: readonly MunicipalityCode[],
  projection: GeoProjection,
): Position[] => positionsOf(withCodes(topology, codes)).map((position) => project(projection, position));

/** The box around some municipalities in a projection's pixels. */
export const geometryBox = (
  topology: MunicipalityTopology,
  codes: readonly MunicipalityCode[],
  projection: GeoProjection,
): Box => boundsOf(projected(topology, codes, projection));

/** A box with the same space added on all sides. */
export const padBox = ([x0, y0, x1, y1]: Box, space: number): Box => [
  x0 - space,
  y0 - space,
  x1 + space,
  y1 + space,
];

/** How high a drawing of a box is where it is so wide, in whole pixels. */
export const heightOf = ([x0, y0, x1, y1]: Box, width: number): number =>
  Math.round(((y1 - y0) / (x1 - x0)) * width);
