import { extent, line, scaleLinear } from 'd3';
import type { Count } from '../domain/dataset.ts';
import {
  boxOf,
  lengthInsideAll,
  overlap,
  placeCurveLabels,
  type CurveLabel,
  type LabelBox,
  type LabelSize,
} from './placeCurveLabels.ts';
import { tenth } from './rounding.ts';

export interface CurvePoint extends CurveLabel {
  readonly year: number;
  readonly persons: number;
  readonly x: number;
  readonly y: number;
}

/** A series over a true calendar. Lengths in pixels. */
export interface TimeCurve {
  readonly width: number;
  readonly height: number;
  readonly points: readonly CurvePoint[];
  /** SVG path data: straight lines between the counts. */
  readonly line: string;
  /** Every calendar year from the first count to the last. */
  readonly years: readonly { readonly year: number; readonly x: number; readonly counted: boolean }[];
  /** Round values above zero, and where in its line each is written, all at one end; `null` where it has no room there. */
  readonly grid: readonly {
    readonly persons: number;
    readonly y: number;
    readonly label: { readonly at: 'start' | 'end'; readonly x: number } | null;
  }[];
  /** The axis at zero: where the drops end. */
  readonly baseline: number;
  /** The plot's left and right edge. */
  readonly left: number;
  readonly right: number;
  readonly markers: readonly { readonly year: number; readonly x: number }[];
  /** Stretches of the calendar, in the order given. */
  readonly spans: readonly { readonly x1: number; readonly x2: number }[];
}

/** A stretch of the calendar that something is said of. */
export interface Period {
  readonly fromYear: number;
  readonly toYear: number;
}

export interface TimeCurveOptions {
  readonly width: number;
  readonly height: number;
  readonly margins: {
    readonly top: number;
    readonly right: number;
    readonly bottom: number;
    readonly left: number;
  };
  /** Years of events to mark; fractions are allowed. */
  readonly markers?: readonly number[];
  /** Periods to mark under the curve. */
  readonly spans?: readonly Period[];
  /** Size of the widest value label. */
  readonly labelSize?: LabelSize;
  /** About how many grid lines. */
  readonly gridLines?: number;
}

const UNPLACED: CurveLabel = { labelSide: 'above', anchor: 'middle' };
/** Height of a grid value's text, and its distance from its line; pixels. */
const GRID_TEXT = 12;
const GRID_GAP = 5;
/** Distance of a grid value from the drop of the first or last count; pixels. */
const GRID_INSET = 6;
/** Half the width that an event's line takes; pixels. */
const MARKER = 4;
/** Around a count's point nothing is written; pixels. */
const POINT = 8;

/** @throws RangeError where there are fewer than two counts */
export function layoutTimeCurve(series: readonly Count[], options: TimeCurveOptions): TimeCurve {
  const {
    width,
    height,
    margins,
    markers = [],
    spans = [],
    labelSize = { width: 38, height: 16 },
    gridLines = 3,
  } = options;
  const [firstYear, lastYear] = extent(series, ({ year }) => year);
  if (firstYear === undefined || firstYear === lastYear) {
    throw new RangeError('a curve needs counts of at least two years');
  }
  const [left, right, baseline] = [margins.left, width - margins.right, height - margins.bottom];
  const most = Math.max(1, ...series.map(({ persons }) => persons));
  const x = scaleLinear([firstYear, lastYear], [left, right]);
  const y = scaleLinear([0, most], [baseline, margins.top]);
  const xAt = (year: number): number => tenth(x(year));
  const yAt = (persons: number): number => tenth(y(persons));
  const placed = series.map(({ year, persons }) => ({ year, persons, x: xAt(year), y: yAt(persons) }));
  const labels = placeCurveLabels(placed, labelSize, width);
  const boxes = placed.map((point, i) => {
    const { labelSide, anchor } = labels[i] ?? UNPLACED;
    return boxOf(point, labelSize, labelSide, anchor);
  });
  const taken = [
    ...boxes,
    ...placed.map((point): LabelBox => [point.x - POINT, point.y - POINT, point.x + POINT, point.y + POINT]),
    ...markers.map((year): LabelBox => [xAt(year) - MARKER, margins.top, xAt(year) + MARKER, baseline]),
  ];
  const hasRoom = (persons: number, at: 'start' | 'end'): boolean => {
    const bottom = yAt(persons) - GRID_GAP;
    const from = at === 'start' ? left + GRID_INSET : right - GRID_INSET - labelSize.width;
    const box: LabelBox = [from, bottom - GRID_TEXT, from + labelSize.width, bottom];
    return !taken.some((other) => overlap(box, other)) && lengthInsideAll(placed, box) === 0;
  };
  const gridValues = y.ticks(gridLines).filter((persons) => persons > 0 && Number.isInteger(persons));
  const free = (at: 'start' | 'end'): number => gridValues.filter((persons) => hasRoom(persons, at)).length;
  const labelAt = free('end') > free('start') ? 'end' : 'start';
  const labelX = labelAt === 'start' ? left + GRID_INSET : right - GRID_INSET;
  const path = line<{ x: number; y: number }>(
    (point) => point.x,
    (point) => point.y,
  ).digits(1);
  const counted = new Set(series.map(({ year }) => year));
  return {
    width,
    height,
    points: placed.map((point, i) => ({
      ...point,
      ...(labels[i] ?? UNPLACED),
    })),
    line: path(placed) ?? '',
    years: Array.from({ length: lastYear - firstYear + 1 }, (_, i) => {
      const year = firstYear + i;
      return { year, x: xAt(year), counted: counted.has(year) };
    }),
    grid: gridValues.map((persons) => ({
      persons,
      y: yAt(persons),
      label: hasRoom(persons, labelAt) ? { at: labelAt, x: labelX } : null,
    })),
    baseline,
    left,
    right,
    markers: markers.map((year) => ({ year, x: xAt(year) })),
    spans: spans.map(({ fromYear, toYear }) => ({ x1: xAt(fromYear), x2: xAt(toYear) })),
  };
}
