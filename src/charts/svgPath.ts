import type { Position } from './municipalityTopology.ts';

/**
 * The unit of the paths of maps, in pixels of the drawing. Paths are in whole halves of a pixel, as whole numbers
 * are shorter and compress far better than decimals; draw them inside `<g transform="scale(.5)">` and keep
 * their strokes from scaling. Everything else is in pixels.
 */
export const PATH_SCALE = 0.5;

/** A length in pixels, rounded to the unit of the paths. */
export const roundToPathUnit = (pixels: number): number => Math.round(pixels / PATH_SCALE) * PATH_SCALE;

/** Numbers side by side, with a space only where SVG's grammar needs one. */
function joinNumbers(numbers: readonly number[]): string {
  return numbers.map((number, i) => (i === 0 || number < 0 ? `${number}` : ` ${number}`)).join('');
}

/** A line in whole units of the path, without repeated points. */
function inPathUnits(line: readonly Position[], closed: boolean): Position[] {
  const points = line.map(([x, y]): Position => [Math.round(x / PATH_SCALE), Math.round(y / PATH_SCALE)]);
  return points.filter(([x, y], i) => {
    const after = i + 1 < points.length ? points[i + 1] : closed ? points[0] : undefined;
    return x !== after?.[0] || y !== after[1];
  });
}

/**
 * Lines as one compact SVG path, in relative coordinates and units of `PATH_SCALE`. Positions are
 * rounded before they are subtracted, so errors never add up along a line, and an arc that stands in
 * several paths gives the same text in each, which compresses well.
 *
 * @param lines points in pixels; of a closed line the first point may stand again at the end
 * @param closed whether each line is a ring
 */
export function svgPath(lines: readonly (readonly Position[])[], closed: boolean): string {
  let d = '';
  let at: Position = [0, 0];
  for (const line of lines) {
    const points = inPathUnits(line, closed);
    if (points.length < (closed ? 3 : 2)) continue;
    const start = points[0] ?? at;
    const numbers = points.flatMap(([x, y]) => {
      const step = [x - at[0], y - at[1]];
      at = [x, y];
      return step;
    });
    // At a path's start `m` is absolute, and pairs that follow it are relative lines.
    d += `m${joinNumbers(numbers)}${closed ? 'z' : ''}`;
    if (closed) at = start;
  }
  return d;
}
