import type { GeoProjection } from 'd3';
import { merge } from 'topojson-client';
import type { MunicipalityCode } from '../domain/dataset.ts';
import { clipLines, clipRings } from './clipToBox.ts';
import { project, type Box } from './denmarkProjection.ts';
import { codesIn, padBox } from './geometryBox.ts';
import { mapBorders, type RegionOf } from './mapBorders.ts';
import { mapShape, type MapShape } from './mapShape.ts';
import { withGeometries, type MunicipalityTopology, type Position } from './municipalityTopology.ts';
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
  /** All land that is seen, as one shape. */
  readonly land: string;
}

/** How fine a drawing is. */
export interface MapFineness {
  /** Details and islets below these areas, in square pixels, are left out. */
  readonly smallestArea?: number;
  readonly smallestIslet?: number;
}

export interface ZoomOptions extends MapFineness {
  readonly width: number;
  readonly height: number;
  readonly regionOf: RegionOf;
  /** Fitted to the drawing. */
  readonly projection: GeoProjection;
  /** Where positions fall, unless simply where the projection puts them. */
  readonly place?: PlanarOptions['place'];
  /** What is drawn although its true place may lie outside. */
  readonly moved?: MunicipalityCode;
  /** Whose shapes are asked for; all that are seen unless said. The rest is land and borders. */
  readonly shown?: ReadonlySet<MunicipalityCode>;
}

/** What would hardly be seen in most drawings. */
const SMALLEST_AREA = 3;
const SMALLEST_ISLET = 2;
/** Shapes go so far beyond the drawing's edge, in pixels, that strokes along the cut are not seen. */
const BLEED = 4;

/** The rings of all land of a planar topology. */
function landRings(planar: MunicipalityTopology): Position[][] {
  const { coordinates } = merge(planar, planar.objects.kommuner.geometries);
  return coordinates.flat().map((ring) => ring.map(([x = 0, y = 0]): Position => [x, y]));
}

/** The municipalities that lie, wholly or partly, in a drawing of a part of the country. */
export function zoomedMap(
  topology: MunicipalityTopology,
  options: ZoomOptions,
): ZoomedMap & { readonly shapes: readonly ZoomedShape[] } {
  const { width, height, regionOf, projection, place, moved } = options;
  const visible: Box = [0, 0, width, height];
  const drawn = padBox(visible, BLEED);
  const near = codesIn(topology, projection, drawn);
  const geometries = topology.objects.kommuner.geometries.filter(({ id }) => id === moved || near.has(id));
  const planar = planarTopology(withGeometries(topology, geometries), {
    place: place ?? ((position) => project(projection, position)),
    smallestArea: options.smallestArea ?? SMALLEST_AREA,
    smallestIslet: options.smallestIslet ?? SMALLEST_ISLET,
  });
  const path = (rings: readonly (readonly Position[])[]): string => svgPath(clipRings(rings, drawn), true);
  const line = (lines: readonly (readonly Position[])[]): string => svgPath(clipLines(lines, drawn), false);
  const shapes = planar.objects.kommuner.geometries.flatMap((geometry): ZoomedShape[] => {
    if (options.shown?.has(geometry.id) === false) return [];
    const rings = ringsOf(planar, geometry);
    const seen = clipRings(rings, visible);
    if (seen.length === 0) return [];
    const cut = rings.flat().some(([x, y]) => x < 0 || y < 0 || x > width || y > height);
    // Anchors lie in the part that is seen.
    return [{ ...mapShape(geometry.id, seen), d: path(rings), cut }];
  });
  const borders = mapBorders(planar, regionOf);
  return {
    width,
    height,
    shapes,
    municipalityBorders: line(borders.municipalities),
    regionBorders: line(borders.regions),
    coast: line(borders.coast),
    land: path(landRings(planar)),
  };
}
