import type { Position } from './municipalityTopology.ts';
import type { Ring } from './ringsOf.ts';
import { PATH_SCALE } from './svgPath.ts';

/** The rings of a closed path that `svgPath` wrote, in pixels: its inverse. */
export function pathRings(d: string): Ring[] {
  let at: Position = [0, 0];
  return d
    .split('z')
    .filter((ring) => ring !== '')
    .map((ring) => {
      const steps = ring.match(/-?\d+/g)?.map(Number) ?? [];
      const points: Position[] = [];
      for (let i = 0; i + 1 < steps.length; i += 2) {
        at = [at[0] + (steps[i] ?? 0), at[1] + (steps[i + 1] ?? 0)];
        points.push([at[0] * PATH_SCALE, at[1] * PATH_SCALE]);
      }
      at = points[0] === undefined ? at : [points[0][0] / PATH_SCALE, points[0][1] / PATH_SCALE];
      return points;
    });
}
