import type { MapProblem } from './messages/mapWords.ts';
import type { Position } from './municipalityTopology.ts';
import { cross } from './simplifyArc.ts';

interface Segment {
  readonly a: Position;
  readonly b: Position;
}

/** Side of the grid's squares, in the unit of the positions (degrees): a few segments each. */
const CELL = 0.02;

const same = (p: Position, q: Position): boolean => p[0] === q[0] && p[1] === q[1];

/** Whether two segments cross in a point that is an end of neither. */
function crosses(s: Segment, t: Segment): boolean {
  if (same(s.a, t.a) || same(s.a, t.b) || same(s.b, t.a) || same(s.b, t.b)) return false;
  return cross(s.a, s.b, t.a) * cross(s.a, s.b, t.b) < 0 && cross(t.a, t.b, s.a) * cross(t.a, t.b, s.b) < 0;
}

/** The keys of the grid's squares that a segment's box touches. */
function cellsOf({ a, b }: Segment): string[] {
  const cells: string[] = [];
  const range = (i: 0 | 1): [number, number] => [
    Math.floor(Math.min(a[i], b[i]) / CELL),
    Math.floor(Math.max(a[i], b[i]) / CELL),
  ];
  const [[x0, x1], [y0, y1]] = [range(0), range(1)];
  for (let x = x0; x <= x1; x += 1) for (let y = y0; y <= y1; y += 1) cells.push(`${x} ${y}`);
  return cells;
}

const keyOf = ({ a, b }: Segment): string => [a.join(), b.join()].toSorted().join(' ');

const describe = ({ a, b }: Segment): string =>
  `${a.map((v) => v.toFixed(4)).join(' ')} – ${b.map((v) => v.toFixed(4)).join(' ')}`;

/**
 * Segments of arcs that cross one another, and segments that stand twice, with their positions.
 * Only segments in the same square of a grid are compared, so the time grows with their number.
 */
export function findCrossings(arcs: readonly (readonly Position[])[]): MapProblem[] {
  const segments = arcs.flatMap((arc) => arc.slice(1).map((b, i): Segment => ({ a: arc[i] ?? b, b })));
  const problems = new Map<string, MapProblem>();
  const keys = new Set<string>();
  const grid = new Map<string, Segment[]>();
  for (const segment of segments) {
    const key = keyOf(segment);
    if (keys.has(key)) {
      const place = describe(segment);
      problems.set(place, (words) => words.segmentTwice(place));
    }
    keys.add(key);
    for (const cell of cellsOf(segment)) {
      const others = grid.get(cell) ?? [];
      for (const other of others) {
        if (!crosses(segment, other)) continue;
        const places = [describe(other), describe(segment)] as const;
        problems.set(places.join(), (words) => words.segmentsCross(...places));
      }
      others.push(segment);
      grid.set(cell, others);
    }
  }
  return [...problems.values()];
}
