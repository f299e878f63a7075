import type { Interval } from '../domain/poissonInterval.ts';
import { LINE } from '../domain/rate.ts';
import type { Rect } from './bornholmInset.ts';
import { tenth } from './rounding.ts';

/** A rate with its uncertainty against the line at 1, and other rates below it. Lengths in pixels. */
export interface LevelLayout {
  readonly width: number;
  readonly height: number;
  /** The line at 1 per 1,000, from `lineTop` to the foot. */
  readonly lineX: number;
  readonly lineTop: number;
  /** What the interval covers, around the first row. */
  readonly band: Rect;
  /** The rate of the place itself, then of those beside it: where a row's mark stands. */
  readonly rows: readonly { readonly x: number; readonly y: number }[];
}

/** The scale goes at least so far, in persons per 1,000: only the largest few need more. */
const LEAST_END = 2.4;
/** Of the scale beyond the largest value, so that it has room for its letters. */
const AFTER = 1.12;
const LINE_TOP = 14;
const FIRST_ROW = 44;
/** The first row is followed by the interval's ends in letters. */
const AFTER_FIRST = 66;
const ROW = 42;
const BAND_HEIGHT = 22;
const FOOT = 24;

/**
 * @param own rate of a place, unrounded, and the ends of its interval, persons per 1,000 inhabitants
 * @param beside rates of what it stands beside, such as its region and the country
 */
export function layoutLevel(
  own: Interval & { readonly rate: number },
  beside: readonly number[],
  { width }: { readonly width: number },
): LevelLayout {
  const end = Math.max(LEAST_END, ...[own.upper, own.rate, ...beside].map((value) => value * AFTER));
  const x = (value: number): number => tenth((value / end) * width);
  const rows = [own.rate, ...beside].map((rate, i) => ({
    x: x(rate),
    y: FIRST_ROW + (i === 0 ? 0 : AFTER_FIRST + (i - 1) * ROW),
  }));
  return {
    width,
    height: (rows.at(-1)?.y ?? FIRST_ROW) + FOOT,
    lineX: x(LINE),
    lineTop: LINE_TOP,
    band: {
      x: x(own.lower),
      y: FIRST_ROW - BAND_HEIGHT / 2,
      width: tenth(x(own.upper) - x(own.lower)),
      height: BAND_HEIGHT,
    },
    rows,
  };
}
