import type { Share } from '../domain/dataset.ts';
import { tenth } from './rounding.ts';

/** One line of a distribution. Lengths in pixels. */
export interface ShareBar extends Share {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
  /** Baseline of the name above the bar, and of the percentage to its right. */
  readonly nameY: number;
  readonly valueX: number;
  readonly valueY: number;
}

export interface ShareBars {
  readonly width: number;
  readonly height: number;
  readonly bars: readonly ShareBar[];
}

export interface ShareBarsOptions {
  readonly width: number;
  /** Whole per cent that fill the width; the largest share where it isn't given. */
  readonly most?: number;
  readonly barHeight?: number;
  /** Right of the longest bar, for its percentage. */
  readonly valueSpace?: number;
}

const NAME_HEIGHT = 24;
const SPACE = 8;

/** A distribution as bars from zero on one scale, in the order given. */
export function layoutShareBars(
  shares: readonly Share[],
  {
    width,
    most = Math.max(1, ...shares.map(({ percent }) => percent)),
    barHeight = 14,
    valueSpace = 56,
  }: ShareBarsOptions,
): ShareBars {
  const step = NAME_HEIGHT + barHeight + SPACE;
  return {
    width,
    height: Math.max(0, shares.length * step - SPACE),
    bars: shares.map((share, i) => {
      const y = i * step + NAME_HEIGHT;
      const length = tenth((share.percent / most) * (width - valueSpace));
      return {
        ...share,
        x: 0,
        y,
        width: length,
        height: barHeight,
        nameY: y - 7,
        valueX: tenth(length + 8),
        valueY: y + barHeight - 2,
      };
    }),
  };
}
