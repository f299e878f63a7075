import type { Position } from './municipalityTopology.ts';

/** Twice the area of a triangle, signed by its turn. */
export function cross(a: Position, b: Position, c: Position): number {
  return (b[0] - a[0]) * (c[1] - a[1]) - (b[1] - a[1]) * (c[0] - a[0]);
}

/**
 * Leaves out the points of a line that hardly shape it: again and again the one whose triangle with
 * its neighbours is smallest (Visvalingam and Whyatt, The Cartographic Journal 30, 1993).
 *
 * An arc that two municipalities share is simplified once, so borders stay common; its ends stay.
 *
 * @param arc points in pixels
 * @param smallestArea triangles below this many square pixels go
 */
export function simplifyArc(arc: readonly Position[], smallestArea: number): Position[] {
  const points = [...arc];
  const closed = points[0]?.join() === points.at(-1)?.join();
  const areaAt = (i: number): number => {
    const [a, b, c] = [points[i - 1], points[i], points[i + 1]];
    return a && b && c ? Math.abs(cross(a, b, c)) / 2 : Infinity;
  };
  const areas = points.map((_, i) => areaAt(i));
  while (points.length > (closed ? 4 : 2)) {
    const smallest = Math.min(...areas);
    if (smallest >= smallestArea) break;
    const i = areas.indexOf(smallest);
    points.splice(i, 1);
    areas.splice(i, 1);
    // A neighbour never becomes easier to drop than what was dropped before it.
    for (const j of [i - 1, i]) areas[j] = Math.max(smallest, areaAt(j));
  }
  return points;
}
