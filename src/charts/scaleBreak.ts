/** The line across a scale that leaves a piece out: three teeth from `x` on. Lengths in pixels. */
export const scaleBreak = (x: number, y: number): string => `M${x} ${y}l8 -4l8 8l8 -8l8 8l8 -8l8 4`;
