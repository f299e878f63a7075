import { scaleLinear } from 'd3';
import type { NotableDifferences } from '../domain/chanceTest.ts';
import { tenth } from './rounding.ts';

/** A change against what chance may give. Lengths in pixels. */
export interface ChanceBand {
  readonly width: number;
  /** Middle of the axis: no change. */
  readonly zeroX: number;
  /** Whole persons, the same on both sides of zero. */
  readonly ticks: readonly { readonly persons: number; readonly x: number }[];
  readonly band: {
    readonly x: number;
    readonly width: number;
    /** The largest fall, below zero, and the largest rise that may be chance, in persons. */
    readonly fewest: number;
    readonly most: number;
    /** True where the two counts together are so few that any difference may be chance. */
    readonly everything: boolean;
  };
  readonly point: {
    readonly x: number;
    readonly persons: number;
    readonly inside: boolean;
    readonly labelSide: 'left' | 'right';
  };
}

export interface ChanceBandOptions {
  readonly width: number;
  /** Left and right of the axis, for half of the outermost tick labels. */
  readonly margin?: number;
  /** Width of the point's label. */
  readonly labelWidth?: number;
}

/** How far the axis goes beyond what must be seen. */
const ROOM = 1.15;
const TICKS = 7;
/** The same in a drawing for phones, where the labels would touch. */
const TICKS_WHEN_NARROW = 4;
const NARROW = 400;

/**
 * The band of differences between two counts that may be chance, and the observed difference in it.
 * Differences come in steps of two for a given total, so the band ends halfway to the first notable one.
 *
 * @param change persons, later count minus earlier
 * @param total persons in both counts together
 * @param notable the first differences outside the band; they need not be the same on both sides
 */
export function layoutChanceBand(
  change: number,
  total: number,
  { atMost, atLeast }: NotableDifferences,
  { width, margin = 22, labelWidth = 80 }: ChanceBandOptions,
): ChanceBand {
  const needed = Math.max(Math.abs(change), atMost === null ? total : -atMost, atLeast ?? total, 2) * ROOM;
  const tickCount = width < NARROW ? TICKS_WHEN_NARROW : TICKS;
  const x = scaleLinear([-needed, needed], [margin, width - margin]).nice(tickCount);
  const [from = -needed, to = needed] = x.domain();
  const [x0, x1] = [x(atMost === null ? from : atMost + 1), x(atLeast === null ? to : atLeast - 1)];
  const at = tenth(x(change));
  const inside = (atMost === null || change > atMost) && (atLeast === null || change < atLeast);
  // Where the point lies in the band its label does too, if there is room on either side.
  const [labelFrom, labelTo] = inside ? [x0, x1] : [0, width];
  const [fitsLeft, fitsRight] = [at - labelFrom >= labelWidth, labelTo - at >= labelWidth];
  const leftward = change < 0 ? fitsLeft || (inside && !fitsRight) : fitsLeft && !fitsRight;
  return {
    width,
    zeroX: tenth(x(0)),
    ticks: x
      .ticks(tickCount)
      .filter((persons) => Number.isInteger(persons))
      .map((persons) => ({ persons: persons + 0, x: tenth(x(persons)) })),
    band: {
      x: tenth(x0),
      width: tenth(x1 - x0),
      fewest: atMost === null ? -total : atMost + 2,
      most: atLeast === null ? total : atLeast - 2,
      everything: atMost === null && atLeast === null,
    },
    point: {
      x: at,
      persons: change,
      inside,
      labelSide: leftward ? 'left' : 'right',
    },
  };
}
