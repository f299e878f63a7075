/** A length in pixels, to one decimal: finer is not seen and costs bytes. */
export const tenth = (pixels: number): number => Math.round(pixels * 10) / 10 + 0;
