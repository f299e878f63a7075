import type { GeoProjection } from 'd3';
import type { Box } from './denmarkProjection.ts';
import { geometryBox, padBox } from './geometryBox.ts';
import type { MunicipalityTopology } from './municipalityTopology.ts';

/**
 * København, Frederiksberg and the suburbs that the second inset must show whole: from Furesø and
 * Høje-Taastrup in the west to Saltholm and Dragør in the east.
 */
export const CAPITAL_AREA: readonly string[] =
  '0101 0147 0151 0153 0155 0157 0159 0161 0163 0165 0167 0169 0173 0175 0183 0185 0187 0190'.split(' ');

/** Space around the capital area, as a share of its width. */
const SPACE = 0.02;

/** The box around the capital area in a projection's pixels. */
export function capitalBox(topology: MunicipalityTopology, projection: GeoProjection): Box {
  const box = geometryBox(topology, CAPITAL_AREA, projection);
  return padBox(box, (box[2] - box[0]) * SPACE);
}
