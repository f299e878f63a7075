import type { GeoProjection } from 'd3';
import { boundsOf, positionsOf, project, type Box } from './denmarkProjection.ts';
import {
  geometryOf,
  withGeometries,
  type MunicipalityTopology,
  type Position,
} from './municipalityTopology.ts';

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
  /** What to add to Bornholm's projected positions. */
  readonly offset: Position;
}

/** The topology with Bornholm alone, or without it. */
export function bornholmOnly(topology: MunicipalityTopology): MunicipalityTopology {
  return withGeometries(topology, [geometryOf(topology, BORNHOLM)]);
}
export function withoutBornholm(topology: MunicipalityTopology): MunicipalityTopology {
  const { geometries } = topology.objects.kommuner;
  return withGeometries(
    topology,
    geometries.filter(({ id }) => id !== BORNHOLM),
  );
}

const tenth = (value: number): number => Math.round(value * 10) / 10;

/**
 * A frame in the upper right corner of a drawing, or the lower right, with Bornholm in it and room for
 * its name above.
 *
 * @param corner the point that the frame's outer corner touches, in pixels
 * @param space left of, right of and below the island, and (twice that) above it, in pixels
 */
export function bornholmInset(
  topology: MunicipalityTopology,
  projection: GeoProjection,
  corner: { readonly right: number; readonly top?: number; readonly bottom?: number },
  space: number,
): BornholmInset {
  const island: Box = boundsOf(
    positionsOf(bornholmOnly(topology)).map((position) => project(projection, position)),
  );
  const width = tenth(island[2] - island[0] + 2 * space);
  const height = tenth(island[3] - island[1] + 3 * space);
  const x = tenth(corner.right - width);
  const y = tenth(corner.top ?? (corner.bottom ?? 0) - height);
  return {
    frame: { x, y, width, height },
    offset: [x + space - island[0], y + 2 * space - island[1]],
  };
}
