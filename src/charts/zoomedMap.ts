import type { GeoProjection } from 'd3';
import type { MunicipalityCode } from '../domain/dataset.ts';
import { clipLines, clipRings } from './clipToBox.ts';
import { project, type Box } from './denmarkProjection.ts';
import { geometryBox, padBox } from './geometryBox.ts';
import { mapBorders, type RegionOf } from './mapBorders.ts';
import { mapShape, type MapShape } from './mapShape.ts';
import { withGeometries, type MunicipalityTopology } from './municipalityTopology.ts';
import { planarTopology, type PlanarOptions } from './planarTopology.ts';
import { ringsOf } from './ringsOf.ts';
import { svgPath } from './svgPath.ts';

/** A shape in a drawing that shows a part of the country. */
export interface ZoomedShape extends MapShape {
  /** True where the drawing's edge cuts it. */
  readonly cut: boolean;
}

/** What a drawing of a part of the country has. Lengths in pixels, paths in `PATH_SCALE`. */
export interface ZoomedMap {
  readonly width: number;
  readonly height: number;
  readonly municipalityBorders: string;
  readonly regionBorders: string;
  readonly coast: string;
}

export interface ZoomOptions {
  readonly width: number;
  readonly height: number;
  readonly regionOf: RegionOf;
  /** Fitted to the drawing. */
  readonly projection: GeoProjection;
  /** Where positions fall, unless simply where the projection puts them. */
  readonly place?: PlanarOptions['place'];
  /** What is drawn although its true place may lie outside. */
  readonly moved?: MunicipalityCode;
}

/** Details and islets below these areas, in square pixels, would hardly be seen. */
const SMALLEST_AREA = 3;
const SMALLEST_ISLET = 2;
/** Shapes go so far beyond the drawing's edge, in pixels, that strokes along the cut are not seen. */
const BLEED = 4;

const meets = (a: Box, b: Box): boolean => a[0] < b[2] && b[0] < a[2] && a[1] < b[3] && b[1] < a[3];

/** The municipalities that lie, wholly or partly, in a drawing of a part of the country. */
export function zoomedMap(
  topology: MunicipalityTopology,
  { width, height, regionOf, projection, place, moved }: ZoomOptions,
): ZoomedMap & { readonly shapes: readonly ZoomedShape[] } {
  const visible: Box = [0, 0, width, height];
  const drawn = padBox(visible, BLEED);
  const geometries = topology.objects.kommuner.geometries.filter(
    ({ id }) => id === moved || meets(geometryBox(topology, [id], projection), drawn),
  );
  const planar = planarTopology(withGeometries(topology, geometries), {
    place: place ?? ((position) => project(projection, position)),
    smallestArea: SMALLEST_AREA,
    smallestIslet: SMALLEST_ISLET,
  });
  const shapes = planar.objects.kommuner.geometries.flatMap((geometry): ZoomedShape[] => {
    const rings = ringsOf(planar, geometry);
    const seen = clipRings(rings, visible);
    if (seen.length === 0) return [];
    const cut = rings.flat().some(([x, y]) => x < 0 || y < 0 || x > width || y > height);
    // Anchors lie in the part that is seen.
    return [{ ...mapShape(geometry.id, seen), d: svgPath(clipRings(rings, drawn), true), cut }];
  });
  const borders = mapBorders(planar, regionOf);
  return {
    width,
    height,
    shapes,
    municipalityBorders: svgPath(clipLines(borders.municipalities, drawn), false),
    regionBorders: svgPath(clipLines(borders.regions, drawn), false),
    coast: svgPath(clipLines(borders.coast, drawn), false),
  };
}
