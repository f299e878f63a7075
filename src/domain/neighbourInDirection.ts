export type Direction = 'up' | 'down' | 'left' | 'right';

/** The middle of a shape in pixels, y downwards. */
export interface Place {
  readonly code: string;
  readonly x: number;
  readonly y: number;
}

/** How far a place lies in a direction, and how far off to its side. */
function offset(from: Place, to: Place, direction: Direction): { along: number; aside: number } {
  const [dx, dy] = [to.x - from.x, to.y - from.y];
  switch (direction) {
    case 'right':
      return { along: dx, aside: Math.abs(dy) };
    case 'left':
      return { along: -dx, aside: Math.abs(dy) };
    case 'down':
      return { along: dy, aside: Math.abs(dx) };
    case 'up':
      return { along: -dy, aside: Math.abs(dx) };
  }
}

/** What lies aside counts double, so that one goes on in the direction one presses. */
const ASIDE = 2;

/**
 * Where an arrow key leads: the nearest place within 45° of the direction, across water too; where there
 * is none, the nearest that lies that way at all. `null` at the edge of the map.
 */
export function neighbourInDirection(
  places: readonly Place[],
  from: Place,
  direction: Direction,
): Place | null {
  const ahead = places
    .filter(({ code }) => code !== from.code)
    .map((place) => ({ place, ...offset(from, place, direction) }))
    .filter(({ along }) => along > 0);
  const within = ahead.filter(({ along, aside }) => aside <= along);
  const [nearest] = (within.length > 0 ? within : ahead).toSorted(
    (a, b) => a.along + ASIDE * a.aside - (b.along + ASIDE * b.aside),
  );
  return nearest?.place ?? null;
}
