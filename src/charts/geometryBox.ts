import type { GeoProjection } from 'd3';
import type { MunicipalityCode } from '../domain/dataset.ts';
import { onceFor } from '../domain/onceFor.ts';
import { boundsOf, denmarkProjection, positionsOf, project, type Box } from './denmarkProjection.ts';
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

/** The box around each municipality, in the pixels of the projection before it is fitted. */
const unfittedBoxes = onceFor((topology: MunicipalityTopology): readonly (readonly [string, Box])[] => {
  const projection = denmarkProjection();
  return topology.objects.kommuner.geometries.map(({ id }) => [id, geometryBox(topology, [id], projection)]);
});

/**
 * The municipalities of which something may lie in a box. All pages ask this of all municipalities, and
 * fitting only scales and moves, so their own boxes are found once.
 *
 * @param projection `denmarkProjection()`, fitted by `fitBox`
 * @param box in its pixels
 */
export function codesIn(
  topology: MunicipalityTopology,
  projection: GeoProjection,
  [x0, y0, x1, y1]: Box,
): ReadonlySet<MunicipalityCode> {
  const unfitted = denmarkProjection();
  const factor = projection.scale() / unfitted.scale();
  const [[fromX, fromY], [toX, toY]] = [unfitted.translate(), projection.translate()];
  const meets = (box: Box): boolean =>
    (box[0] - fromX) * factor + toX < x1 &&
    x0 < (box[2] - fromX) * factor + toX &&
    (box[1] - fromY) * factor + toY < y1 &&
    y0 < (box[3] - fromY) * factor + toY;
  return new Set(unfittedBoxes(topology).flatMap(([code, own]) => (meets(own) ? [code] : [])));
}

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
