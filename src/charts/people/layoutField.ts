import { DOT_STEP } from './dotCluster.ts';

/**
 * A field of dots, one a person, on a square lattice: 8 units from dot to dot each way. Its paths are stroked
 * with round caps and the dash `0 8`.
 */
export interface Field {
  readonly count: number;
  /** Units. */
  readonly width: number;
  readonly height: number;
  /** A path for each eight lines: one for all takes four times as long to paint. */
  readonly paths: readonly string[];
}

/** Rows of so many columns, the last one shorter; or columns of so many rows, likewise. */
export type FieldShape = { readonly columns: number } | { readonly rows: number };

const LINES_A_PATH = 8;
/** A line that ends on the middle of its last dot loses it. */
const OVERSHOOT = 1;
const HALF = DOT_STEP / 2;

/** Lengths of a field's lines, in dots. */
function linesOf(count: number, across: number): number[] {
  if (!Number.isInteger(count) || count < 0) throw new RangeError(`not a count: ${count}`);
  if (!Number.isInteger(across) || across < 1) throw new RangeError(`no room for dots: ${across}`);
  return Array.from({ length: Math.ceil(count / across) }, (_, i) => Math.min(across, count - i * across));
}

/**
 * @param count persons
 * @throws RangeError where it is no count, or where the shape has no room
 */
export function layoutField(count: number, shape: FieldShape): Field {
  const isRows = 'columns' in shape;
  const across = isRows ? shape.columns : shape.rows;
  const lines = linesOf(count, across);
  const reach = (dots: number): number => (dots - 1) * DOT_STEP + OVERSHOOT;
  const paths: string[] = [];
  for (let first = 0; first < lines.length; first += LINES_A_PATH) {
    const start = HALF + first * DOT_STEP;
    const d = lines.slice(first, first + LINES_A_PATH).map((dots, i, together) => {
      const back = i === 0 ? 0 : reach(together[i - 1] ?? 0);
      if (isRows) return `${i === 0 ? `M${HALF} ${start}` : `m-${back} ${DOT_STEP}`}h${reach(dots)}`;
      return `${i === 0 ? `M${start} ${HALF}` : `m${DOT_STEP}-${back}`}v${reach(dots)}`;
    });
    paths.push(d.join(''));
  }
  const [along, thick] = [Math.min(count, across) * DOT_STEP, lines.length * DOT_STEP];
  return { count, width: isRows ? along : thick, height: isRows ? thick : along, paths };
}

/** How many times as many as in the week lack a home over a year (VIVE 2022, p. 24, an estimate). */
export const YEAR_TIMES = 2.5;

/**
 * The field inside a frame of the year's area, empty where nobody was counted: it begins at the field's upper
 * left corner and is at least as wide.
 *
 * @param width of the frame, in units; the field's own where absent
 * @throws RangeError where the frame is too narrow for the field, or so wide that it is lower than it
 */
export function layoutYearFrame(
  field: Field,
  width: number = field.width,
): { readonly width: number; readonly height: number } {
  const height = (field.count * DOT_STEP ** 2 * YEAR_TIMES) / width;
  if (width < field.width || height < field.height) throw new RangeError(`no frame so wide: ${width}`);
  return { width, height };
}
