import type { GeoProjection } from 'd3';
import { project } from './denmarkProjection.ts';
import { geometryBox } from './geometryBox.ts';
import type { MunicipalityTopology, Position } from './municipalityTopology.ts';
import type { PlanarOptions } from './planarTopology.ts';
import { tenth } from './rounding.ts';

export const BORNHOLM = '0400';

/** A rectangle in pixels. */
export interface Rect {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

/** Where Bornholm is moved to, at the scale of the rest. */
export interface BornholmInset {
  readonly frame: Rect;
  /** Projects a position, and moves it where it is Bornholm's. */
  readonly place: PlanarOptions['place'];
}

/** All municipalities but Bornholm. */
export const codesWithoutBornholm = (topology: MunicipalityTopology): string[] =>
  topology.objects.kommuner.geometries.map(({ id }) => id).filter((code) => code !== BORNHOLM);

/**
 * A frame at the right edge of a drawing with Bornholm in it, and room for its name above.
 *
 * @param corner the frame's upper right corner, in pixels
 * @param space left of, right of and below the island, and twice that above it, in pixels
 */
export function bornholmInset(
  topology: MunicipalityTopology,
  projection: GeoProjection,
  corner: Position,
  space: number,
): BornholmInset {
  const [x0, y0, x1, y1] = geometryBox(topology, [BORNHOLM], projection);
  const width = tenth(x1 - x0 + 2 * space);
  const height = tenth(y1 - y0 + 3 * space);
  const [x, y] = [tenth(corner[0] - width), tenth(corner[1])];
  return {
    frame: { x, y, width, height },
    place: (position, code) => {
      const [px, py] = project(projection, position);
      return code === BORNHOLM ? [px + x + space - x0, py + y + 2 * space - y0] : [px, py];
    },
  };
}
