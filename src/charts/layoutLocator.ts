import type { MunicipalityCode } from '../domain/dataset.ts';
import { onceFor } from '../domain/onceFor.ts';
import { bornholmInset, codesWithoutBornholm, type Rect } from './bornholmInset.ts';
import { boundsOf, denmarkProjection, fitBox } from './denmarkProjection.ts';
import { geometryBox, heightOf } from './geometryBox.ts';
import { mapBorders } from './mapBorders.ts';
import { geometryOf, type MunicipalityTopology } from './municipalityTopology.ts';
import { planarTopology } from './planarTopology.ts';
import { ringsOf } from './ringsOf.ts';
import { tenth } from './rounding.ts';
import { svgPath } from './svgPath.ts';

/** Where in the country a municipality lies. Lengths in pixels, paths in `PATH_SCALE`. */
export interface Locator {
  readonly width: number;
  readonly height: number;
  /** The country's outline, the same in every locator of this width; Bornholm is moved. */
  readonly land: string;
  readonly bornholmFrame: Rect;
  /** The municipality's own shape. */
  readonly own: string;
  /** A square around it, large enough to be found. */
  readonly around: Rect;
}

export interface LocatorOptions {
  /** Pixels. */
  readonly width: number;
}

/** Details and islets below these areas, in square pixels, would not be seen. */
const SMALLEST_AREA = 2;
const SMALLEST_ISLET = 2;
/** Space for strokes around the land, in pixels. */
const MARGIN = 2;
/** Space around Bornholm in its frame, as a share of the drawing's width. */
const FRAME_SPACE = 0.025;
/** Space between a municipality and its square, and half the least square, as shares of the width. */
const SPACE_AROUND = 0.01;
const LEAST_HALF = 0.04;

/** The country as every locator of one width shows it. */
function layoutCountry(topology: MunicipalityTopology, width: number) {
  const projection = denmarkProjection();
  const mainland = geometryBox(topology, codesWithoutBornholm(topology), projection);
  const height = heightOf(mainland, width - 2 * MARGIN) + 2 * MARGIN;
  fitBox(projection, mainland, [MARGIN, MARGIN, width - MARGIN, height - MARGIN]);
  const inset = bornholmInset(topology, projection, [width - 0.5, 0.5], width * FRAME_SPACE);
  const planar = planarTopology(topology, {
    place: inset.place,
    smallestArea: SMALLEST_AREA,
    smallestIslet: SMALLEST_ISLET,
  });
  const land = svgPath(mapBorders(planar, new Map()).coast, true);
  return { planar, drawing: { width, height, land, bornholmFrame: inset.frame } };
}

const countries = onceFor((topology: MunicipalityTopology) => {
  const byWidth = new Map<number, ReturnType<typeof layoutCountry>>();
  return (width: number) => {
    const country = byWidth.get(width) ?? layoutCountry(topology, width);
    byWidth.set(width, country);
    return country;
  };
});

/** A small map of the country with one municipality marked; made from the `thumb` map. */
export function layoutLocator(
  topology: MunicipalityTopology,
  code: MunicipalityCode,
  { width }: LocatorOptions,
): Locator {
  const { planar, drawing } = countries(topology)(width);
  const rings = ringsOf(planar, geometryOf(planar, code));
  const [x0, y0, x1, y1] = boundsOf(rings.flat());
  const half = Math.max(Math.max(x1 - x0, y1 - y0) / 2 + width * SPACE_AROUND, width * LEAST_HALF);
  return {
    ...drawing,
    own: svgPath(rings, true),
    around: {
      x: tenth((x0 + x1) / 2 - half),
      y: tenth((y0 + y1) / 2 - half),
      width: tenth(2 * half),
      height: tenth(2 * half),
    },
  };
}
