import { bornholmInset, codesWithoutBornholm, type Rect } from './bornholmInset.ts';
import { capitalBox } from './capitalArea.ts';
import { denmarkProjection, fitBox } from './denmarkProjection.ts';
import { geometryBox, heightOf } from './geometryBox.ts';
import { mapBorders, type RegionOf } from './mapBorders.ts';
import { mapShape, type MapShape } from './mapShape.ts';
import type { MunicipalityTopology } from './municipalityTopology.ts';
import { planarTopology } from './planarTopology.ts';
import { ringsOf } from './ringsOf.ts';
import { tenth } from './rounding.ts';
import { svgPath } from './svgPath.ts';

/** The country. Lengths in pixels of the drawing, whose width is the one asked for; paths in `PATH_SCALE`. */
export interface NationalMap {
  readonly width: number;
  readonly height: number;
  /** All municipalities, in the order of the map file (by code). Bornholm stands in its frame. */
  readonly shapes: readonly MapShape[];
  /** Borders inside regions, each once. */
  readonly municipalityBorders: string;
  /** Borders between regions, each once. */
  readonly regionBorders: string;
  readonly coast: string;
  /** The frame around Bornholm, which is moved; the island's own scale is that of the rest. */
  readonly bornholmFrame: Rect;
  /** What the inset of the capital area enlarges. */
  readonly capitalFrame: Rect;
}

export interface NationalMapOptions {
  /** Pixels. */
  readonly width: number;
  readonly regionOf: RegionOf;
}

/** Details and islets below these areas, in square pixels, would not be seen. */
const SMALLEST_AREA = 1.4;
const SMALLEST_ISLET = 0.5;
/** Space for strokes around the land, in pixels. */
const MARGIN = 2;
/** Space around Bornholm in its frame, as a share of the drawing's width. */
const FRAME_SPACE = 0.018;
/** Where Bornholm's frame begins, as a share of the drawing's width: above it a page has room for an inset. */
const BORNHOLM_TOP = 0.29;

/**
 * The national map: transverse Mercator on UTM zone 32's meridian, as wide as asked for without
 * Bornholm, which is moved to a frame at the right edge, below the room for an inset.
 *
 * One drawing serves every width: scale it by its viewBox.
 */
export function layoutNationalMap(
  topology: MunicipalityTopology,
  { width, regionOf }: NationalMapOptions,
): NationalMap {
  const projection = denmarkProjection();
  const mainland = geometryBox(topology, codesWithoutBornholm(topology), projection);
  const height = heightOf(mainland, width - 2 * MARGIN) + 2 * MARGIN;
  fitBox(projection, mainland, [MARGIN, MARGIN, width - MARGIN, height - MARGIN]);

  const inset = bornholmInset(topology, projection, [width - 1, width * BORNHOLM_TOP], width * FRAME_SPACE);
  const planar = planarTopology(topology, {
    place: inset.place,
    smallestArea: SMALLEST_AREA,
    smallestIslet: SMALLEST_ISLET,
  });
  const borders = mapBorders(planar, regionOf);
  const [x0, y0, x1, y1] = capitalBox(topology, projection);
  return {
    width,
    height,
    shapes: planar.objects.kommuner.geometries.map((geometry) =>
      mapShape(geometry.id, ringsOf(planar, geometry)),
    ),
    municipalityBorders: svgPath(borders.municipalities, false),
    regionBorders: svgPath(borders.regions, false),
    coast: svgPath(borders.coast, false),
    bornholmFrame: inset.frame,
    capitalFrame: { x: tenth(x0), y: tenth(y0), width: tenth(x1 - x0), height: tenth(y1 - y0) },
  };
}
