import { tenth } from './rounding.ts';

/**
 * A field of equal dots, one per person, as one path: each row is a straight line that is stroked with
 * round caps and the dash pattern `0 pitch`, so that only the caps are seen. Lengths in pixels.
 */
export interface DotField {
  readonly width: number;
  readonly height: number;
  readonly count: number;
  readonly columns: number;
  readonly rows: number;
  /** Centre to centre; the dash pattern is `0 pitch`. */
  readonly pitch: number;
  /** The stroke's width. */
  readonly diameter: number;
  /** SVG path data, one subpath per row; empty where the count is 0. */
  readonly d: string;
}

export type DotFieldOptions = {
  readonly pitch: number;
  readonly diameter: number;
} & ({ readonly columns: number } | { readonly width: number });

/**
 * How far a row reaches beyond its last dot, as a share of the pitch: enough that the last is drawn
 * whatever the rounding, too little for another.
 */
const OVERSHOOT = 0.1;

const columnsIn = (options: DotFieldOptions): number =>
  'columns' in options
    ? options.columns
    : Math.floor((options.width - options.diameter) / options.pitch + 1e-9) + 1;

/**
 * Lays out a count as rows of dots from the upper left; the last row may be shorter.
 *
 * @param count persons
 * @throws RangeError where `count` is no count, or where not even one column fits
 */
export function layoutDotField(count: number, options: DotFieldOptions): DotField {
  if (!Number.isInteger(count) || count < 0) throw new RangeError(`not a count: ${count}`);
  const { pitch, diameter } = options;
  const columns = columnsIn(options);
  if (!Number.isInteger(columns) || columns < 1) throw new RangeError(`no room for dots: ${columns} columns`);
  const rows = Math.ceil(count / columns);
  const length = (dots: number): number => (dots - 1) * pitch + OVERSHOOT * pitch;
  const subpaths = Array.from({ length: rows }, (_, row) => {
    const dots = Math.min(columns, count - row * columns);
    const y = Number((diameter / 2 + row * pitch).toFixed(3));
    return `M${diameter / 2} ${y}h${Number(length(dots).toFixed(3))}`;
  });
  return {
    width: tenth((columns - 1) * pitch + diameter),
    height: rows === 0 ? 0 : tenth((rows - 1) * pitch + diameter),
    count,
    columns,
    rows,
    pitch,
    diameter,
    d: subpaths.join(''),
  };
}

/** How many dots a renderer draws for a field's path: on each subpath one per begun pitch. */
export function countDots({ d, pitch }: Pick<DotField, 'd' | 'pitch'>): number {
  return d
    .split('M')
    .filter((subpath) => subpath !== '')
    .reduce((sum, subpath) => sum + Math.floor(Number(subpath.split('h')[1]) / pitch) + 1, 0);
}
