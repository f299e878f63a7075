import { DOT_SHARE } from './dotGrid.ts';
import { type DotField, layoutDotField } from './layoutDotField.ts';

export interface DotFit {
  /** Pixels that the field may take. */
  readonly width: number;
  readonly height: number;
  /** Widest distance from dot to dot. */
  readonly pitch: number;
}

const LEAST_COLUMNS = 10;
const hundredth = (value: number): number => Math.round(value * 100) / 100;

/** How large the dots of a field of up to `most` persons can be: fewest columns that leave it low enough. */
function columnsFor(most: number, { width, height, pitch }: DotFit): number {
  for (let columns = LEAST_COLUMNS; ; columns += 1) {
    const step = Math.min(pitch, width / (columns - 1 + DOT_SHARE));
    if (Math.ceil(most / columns) * step <= height) return columns;
  }
}

/** Fields of equal dots for several counts, as large as all of them can be in their boxes. */
export function fitDotFields(counts: readonly number[], fit: DotFit): DotField[] {
  const columns = columnsFor(Math.max(...counts), fit);
  const pitch = hundredth(Math.min(fit.pitch, fit.width / (columns - 1 + DOT_SHARE)));
  return counts.map((count) =>
    layoutDotField(count, { columns, pitch, diameter: hundredth(pitch * DOT_SHARE) }),
  );
}
