import type { GeoProjection } from 'd3';
import type { MunicipalityCode, RegionCode } from '../domain/dataset.ts';
import { BORNHOLM, bornholmInset, type Rect } from './bornholmInset.ts';
import { boundsOf, denmarkProjection, fitBox, type Box } from './denmarkProjection.ts';
import { geometryBox, heightOf, padBox, projected } from './geometryBox.ts';
import type { RegionOf } from './mapBorders.ts';
import type { MunicipalityTopology } from './municipalityTopology.ts';
import { zoomedMap, type ZoomedMap, type ZoomedShape } from './zoomedMap.ts';

export interface RegionShape extends ZoomedShape {
  /** True for the region's own municipalities; the others are its surroundings. */
  readonly own: boolean;
}

/** A region and what lies around it. */
export interface RegionMap extends ZoomedMap {
  readonly shapes: readonly RegionShape[];
  /** The frame around Bornholm where the region has it, else `null`. Draw it above the surroundings. */
  readonly bornholmFrame: Rect | null;
}

export interface RegionMapOptions {
  /** Pixels. */
  readonly width: number;
  readonly regionOf: RegionOf;
}

/** Space around the region and around Bornholm in its frame, as shares of the drawing's width. */
const SPACE = 0.04;
const FRAME_SPACE = 0.02;

/** The box, widened to the right until Bornholm's frame fits beside the other municipalities. */
function withRoomForBornholm(
  topology: MunicipalityTopology,
  others: readonly MunicipalityCode[],
  projection: GeoProjection,
  [x0, y0, x1, y1]: Box,
): Box {
  const space = (x1 - x0) * FRAME_SPACE * 1.5;
  const island = geometryBox(topology, [BORNHOLM], projection);
  const frameWidth = island[2] - island[0] + 2 * space;
  const frameBottom = y0 + island[3] - island[1] + 3 * space;
  const beside = projected(topology, others, projection).filter(([, y]) => y < frameBottom);
  return [x0, y0, Math.max(x1, boundsOf(beside)[2] + frameWidth), y1];
}

/**
 * The map of a region, zoomed to it; Bornholm, where it belongs to the region, is moved to a frame in
 * the upper right corner.
 *
 * @throws RangeError where no municipality lies in the region
 */
export function layoutRegionMap(
  topology: MunicipalityTopology,
  regionCode: RegionCode,
  { width, regionOf }: RegionMapOptions,
): RegionMap {
  const codes = topology.objects.kommuner.geometries
    .map(({ id }) => id)
    .filter((code) => regionOf.get(code) === regionCode);
  const fitted = codes.filter((code) => code !== BORNHOLM);
  if (fitted.length === 0) throw new RangeError(`no municipality lies in region ${regionCode}`);
  const projection = denmarkProjection();
  const bounds = geometryBox(topology, fitted, projection);
  const padded = padBox(bounds, (bounds[2] - bounds[0]) * SPACE);
  const box =
    fitted.length === codes.length ? padded : withRoomForBornholm(topology, fitted, projection, padded);
  const height = heightOf(box, width);
  fitBox(projection, box, [0, 0, width, height]);

  const inset =
    fitted.length === codes.length
      ? null
      : bornholmInset(topology, projection, [width - 1, 1], width * FRAME_SPACE);
  const map = zoomedMap(topology, {
    width,
    height,
    regionOf,
    projection,
    ...(inset === null ? {} : { place: inset.place, moved: BORNHOLM }),
  });
  return {
    ...map,
    shapes: map.shapes.map((shape) => ({ ...shape, own: codes.includes(shape.code) })),
    bornholmFrame: inset?.frame ?? null,
  };
}
