import type { GeoProjection } from 'd3';
import { boundsOf, positionsOf, project, type Box } from './denmarkProjection.ts';
import { geometryOf, withGeometries, type MunicipalityTopology } from './municipalityTopology.ts';

/**
 * København, Frederiksberg and the suburbs that the second inset must show whole: from Furesø and
 * Egedal's eastern half to Dragør.
 */
const CAPITAL_AREA = [
  '0101',
  '0147',
  '0151',
  '0153',
  '0155',
  '0157',
  '0159',
  '0161',
  '0163',
  '0165',
  '0167',
  '0169',
  '0173',
  '0175',
  '0183',
  '0187',
  '0190',
  '0230',
];

/** Space around the capital area, as a share of its width. */
const SPACE = 0.02;

/** The box around the capital area in a projection's pixels. */
export function capitalBox(topology: MunicipalityTopology, projection: GeoProjection): Box {
  const area = withGeometries(
    topology,
    CAPITAL_AREA.map((code) => geometryOf(topology, code)),
  );
  const [x0, y0, x1, y1] = boundsOf(positionsOf(area).map((position) => project(projection, position)));
  const space = (x1 - x0) * SPACE;
  return [x0 - space, y0 - space, x1 + space, y1 + space];
}
