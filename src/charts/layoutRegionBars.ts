import type { MunicipalityCode } from '../domain/dataset.ts';
import { LINE } from '../domain/rate.ts';
import { cutScale } from './cutScale.ts';
import type { RatedMunicipality } from './layoutRateStrip.ts';
import { tenth } from './rounding.ts';

/** One municipality's rate as a bar from zero. Lengths in pixels. */
export interface RegionBar {
  readonly code: MunicipalityCode;
  /** Persons per 1,000 inhabitants, unrounded. */
  readonly rate: number;
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
  /** The line at 1. */
  readonly lineX: number;
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

/** Share of the row that a bar fills. */
const FILL = 0.6;

/** The rates of a region's municipalities, highest first; one outside the scale is cut, and said so. */
export function layoutRegionBars(
  municipalities: readonly RatedMunicipality[],
  { width, nameSpace = 174, rowHeight = 24 }: RegionBarsOptions,
): RegionBars {
  const { lengthOf, breakOf } = cutScale(
    municipalities.map(({ rate }) => rate),
    width - nameSpace,
  );
  const height = tenth(rowHeight * FILL);
  const sorted = municipalities.toSorted((a, b) => b.rate - a.rate || (a.code < b.code ? -1 : 1));
  return {
    width,
    height: sorted.length * rowHeight,
    left: nameSpace,
    nameX: nameSpace - GAP - RATE_SPACE,
    rateX: nameSpace - GAP,
    bars: sorted.map(({ code, rate }, i) => {
      const breakX = breakOf(rate);
      return {
        code,
        rate,
        x: nameSpace,
        y: tenth(i * rowHeight + (rowHeight - height) / 2),
        width: tenth(lengthOf(rate)),
        height,
        breakX: breakX === null ? null : tenth(nameSpace + breakX),
        textY: tenth(i * rowHeight + rowHeight / 2 + 4.5),
      };
    }),
    lineX: tenth(nameSpace + lengthOf(LINE)),
  };
}
