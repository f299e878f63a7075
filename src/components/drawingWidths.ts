/** A drawing is made twice, and the stylesheet shows the one that fits; pixels, in which text keeps its size. */
export interface DrawingWidths {
  readonly wide: number;
  readonly narrow: number;
}

/** In a column of a page, and on a phone of 360 px. */
export const PAGE_WIDTHS: DrawingWidths = { wide: 560, narrow: 328 };
/** In an article, and in a column of 320 px: the frame's padding is taken off. */
export const EMBED_WIDTHS: DrawingWidths = { wide: 480, narrow: 288 };

/** One of a curve's drawings. */
export interface CurveSize {
  /** Pixels. */
  readonly width: number;
  readonly height: number;
  /** The class by which the stylesheet shows the drawing that fits. */
  readonly shown: 'for-full' | 'for-middle' | 'for-wide' | 'for-narrow';
}

export const EMBED_CURVE: readonly CurveSize[] = [
  { width: EMBED_WIDTHS.wide, height: 300, shown: 'for-wide' },
  { width: EMBED_WIDTHS.narrow, height: 260, shown: 'for-narrow' },
];
