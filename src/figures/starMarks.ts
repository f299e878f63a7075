import { starPath } from '../charts/starPath.ts';
import { line, type Mark } from './mark.ts';

/**
 * The report's mark in a drawing: over those that carry it though their rate is not above 1.
 *
 * @param reach from the middle to the ends, in pixels
 */
export function starMarks(
  points: readonly { readonly x: number; readonly y: number }[],
  reach: number,
): Mark[] {
  if (points.length === 0) return [];
  const d = points.map(({ x, y }) => starPath(x, y, reach)).join('');
  return [line(d, 'ground', { strokeWidth: 4 }), line(d, 'ink', { strokeWidth: 1.6 })];
}
