import type { MunicipalityCode } from '../domain/dataset.ts';
import { FLAG_THRESHOLD, isOutsideScale, rateClass, type RateClass } from '../domain/rateClass.ts';
import type { RatedMunicipality } from './layoutRateStrip.ts';
import { tenth } from './rounding.ts';

/** One municipality's rate as a bar from zero. Lengths in pixels. */
export interface RegionBar {
  readonly code: MunicipalityCode;
  readonly ratePer1000: number | null;
  readonly rateClass: RateClass;
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
  /** Middle of the visible break, where the bar is cut because its rate lies outside the scale. */
  readonly breakX: number | null;
  readonly textY: number;
}

export interface RegionBars {
  readonly width: number;
  readonly height: number;
  /** Left edge of the bars; left of it stand the names and the rates, where they meet no line. */
  readonly left: number;
  /** Right edge of the names, and of the rates. */
  readonly nameX: number;
  readonly rateX: number;
  /** Highest rate first. */
  readonly bars: readonly RegionBar[];
  readonly thresholdX: number;
}

export interface RegionBarsOptions {
  readonly width: number;
  /** Left of the bars, for the names and the rates. */
  readonly nameSpace?: number;
  readonly rowHeight?: number;
}

/** Between the bars and the rates, and between the rates' right edge and the names'; pixels. */
const GAP = 8;
const RATE_SPACE = 34;

/** Share of the row that a bar fills, and of the plot that the scale has where a bar is cut. */
const FILL = 0.6;
const SCALE_BESIDE_CUT = 0.8;

/** The rates of a region's municipalities, highest first; one outside the scale is cut, and said so. */
export function layoutRegionBars(
  municipalities: readonly RatedMunicipality[],
  { width, nameSpace = 174, rowHeight = 24 }: RegionBarsOptions,
): RegionBars {
  const plot = width - nameSpace;
  const isOutside = ({ ratePer1000 }: RatedMunicipality): boolean => isOutsideScale(ratePer1000);
  const scale = municipalities.some(isOutside) ? plot * SCALE_BESIDE_CUT : plot;
  const onScale = municipalities.filter((municipality) => !isOutside(municipality));
  const most = Math.max(FLAG_THRESHOLD * 1.1, ...onScale.map(({ ratePer1000 }) => ratePer1000 ?? 0));
  const height = tenth(rowHeight * FILL);
  const sorted = municipalities.toSorted(
    (a, b) => (b.ratePer1000 ?? 0) - (a.ratePer1000 ?? 0) || (a.code < b.code ? -1 : 1),
  );
  return {
    width,
    height: sorted.length * rowHeight,
    left: nameSpace,
    nameX: nameSpace - GAP - RATE_SPACE,
    rateX: nameSpace - GAP,
    bars: sorted.map((municipality, i) => {
      const { code, ratePer1000 } = municipality;
      const cut = isOutside(municipality);
      const length = tenth(cut ? plot : ((ratePer1000 ?? 0) / most) * scale);
      return {
        code,
        ratePer1000,
        rateClass: rateClass(ratePer1000),
        x: nameSpace,
        y: tenth(i * rowHeight + (rowHeight - height) / 2),
        width: length,
        height,
        breakX: cut ? tenth(nameSpace + (scale + plot) / 2) : null,
        textY: tenth(i * rowHeight + rowHeight / 2 + 4.5),
      };
    }),
    thresholdX: tenth(nameSpace + (FLAG_THRESHOLD / most) * scale),
  };
}
