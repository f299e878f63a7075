/** Where the brackets under a curve lie: as shares of the drawing's height above the axis. */
const ROWS = { everybody: 0.42, some: 0.21 } as const;

/** Above a bracket and below its text; pixels. */
const ABOVE = 10;
const BELOW = 26;

/** The height of a bracket in a drawing; pixels. @param everybody of all, or of some of them */
export const periodRowY = (
  { height, baseline }: { readonly height: number; readonly baseline: number },
  everybody: boolean,
): number => Math.round(baseline - height * (everybody ? ROWS.everybody : ROWS.some));

/** A line down to the axis that leaves room for the upper row of brackets and their text. */
export function lineAroundPeriods(
  drawing: { readonly height: number; readonly baseline: number },
  x: number,
  top: number,
): string {
  const row = periodRowY(drawing, true);
  return `M${x} ${top}V${row - ABOVE}M${x} ${row + BELOW}V${drawing.baseline}`;
}
