/** How the dots of a field are spaced; pixels. */
export interface DotGrid {
  readonly columns: number;
  /** Centre to centre. */
  readonly pitch: number;
  readonly diameter: number;
}

/** The diameter of a dot as a share of the pitch. */
export const DOT_SHARE = 0.7;
const MOST_IN_TENS = 120;
const hundredth = (value: number): number => Math.round(value * 100) / 100;

/** A grid whose first and last dot touch the edges of the width. */
export function dotGrid(width: number, columns: number): DotGrid {
  const pitch = hundredth(width / (columns - 1 + DOT_SHARE));
  return { columns, pitch, diameter: hundredth(pitch * DOT_SHARE) };
}

/** Rows of ten, which can be counted at a glance, as long as there are few; then as many rows as columns. */
export const columnsOf = (most: number): number => (most <= MOST_IN_TENS ? 10 : Math.ceil(Math.sqrt(most)));
