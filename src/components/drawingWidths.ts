/**
 * A drawing is made for several widths, and the stylesheet shows the one that fits: pixels, in which
 * letters keep their size, by the class that shows it.
 */
export type DrawingWidths = Readonly<Partial<Record<'full' | 'middle' | 'wide' | 'narrow', number>>>;

/** In a column of a page, and on a phone of 360 px. */
export const PAGE_WIDTHS = { wide: 560, narrow: 328 } as const;
/** Across the page. */
export const FULL_WIDTHS = { full: 1200, middle: 700, narrow: 328 } as const;
/** In an article, and in a column of 320 px: the frame's padding is taken off. */
export const EMBED_WIDTHS = { wide: 480, narrow: 288 } as const;
