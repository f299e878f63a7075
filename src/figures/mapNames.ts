import type { MapName } from '../charts/placeMapNames.ts';
import { line, type Mark } from './mark.ts';

/** About the width of a letter and the height of a name, in pixels of the drawing. */
export interface NameSize {
  readonly letter: number;
  readonly height: number;
}

/** About as wide as the widest of its lines; short ones may be of wide letters. */
export const nameWidth = (lines: readonly string[], { letter }: NameSize): number =>
  (Math.max(...lines.map((text) => text.length)) + 0.6) * letter;

/** The lines from names to their land, seen on each colour: on all of them lies a rim in that of the ground. */
export function leaderMarks(names: readonly MapName[]): Mark[] {
  const d = names
    .flatMap(({ leader }) => (leader === null ? [] : [leader]))
    .map(([[x0, y0], [x1, y1]]) => `M${x0} ${y0}L${x1} ${y1}`)
    .join('');
  if (d === '') return [];
  return [line(d, 'ground', { strokeWidth: 4 }), line(d, 'ink', { strokeWidth: 1.2, part: 'leader' })];
}
