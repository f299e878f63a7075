import { capitalBox } from './capitalArea.ts';
import { denmarkProjection, fitBox } from './denmarkProjection.ts';
import { heightOf } from './geometryBox.ts';
import type { RegionOf } from './mapBorders.ts';
import type { MunicipalityTopology } from './municipalityTopology.ts';
import { zoomedMap, type ZoomedMap, type ZoomedShape } from './zoomedMap.ts';

/** København and its surroundings, enlarged; cut at the edges of the national map's `capitalFrame`. */
export interface CapitalInset extends ZoomedMap {
  readonly shapes: readonly ZoomedShape[];
}

export interface CapitalInsetOptions {
  /** Pixels. */
  readonly width: number;
  readonly regionOf: RegionOf;
}

/** The inset that enlarges the capital area, as wide as asked for; the height follows. */
export function layoutCapitalInset(
  topology: MunicipalityTopology,
  { width, regionOf }: CapitalInsetOptions,
): CapitalInset {
  const projection = denmarkProjection();
  const box = capitalBox(topology, projection);
  const height = heightOf(box, width);
  fitBox(projection, box, [0, 0, width, height]);
  return zoomedMap(topology, { width, height, regionOf, projection });
}
