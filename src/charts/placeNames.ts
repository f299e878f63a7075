/** A name that wants to stand on a map; lengths in pixels of the drawing. */
export interface PlacedName {
  readonly code: string;
  readonly name: string;
  /** Middle of the name. */
  readonly x: number;
  readonly y: number;
  /** Distance to the shape's nearest edge. */
  readonly room: number;
}

/** About the width of a letter and the height of a name with the figure below it, in the same pixels. */
export interface NameSize {
  readonly letter: number;
  readonly lines: number;
}

const overlap = (a: PlacedName, b: PlacedName, { letter, lines }: NameSize): boolean =>
  Math.abs(a.x - b.x) < ((a.name.length + b.name.length) * letter) / 2 && Math.abs(a.y - b.y) < lines;

/** How far from the deepest point of its shape a name may be moved, as a share of the way to the edge. */
const WITHIN = 0.8;

/**
 * The names that can stand: first those that must, then those with most room; a name that would lie on another is
 * moved a little within its shape, or left out. A name may reach a little over a border, not over a small shape.
 *
 * @param must codes of those that are placed first, whatever their room
 * @param placed those that stand already, where they stand
 */
export function placeNames<Name extends PlacedName>(
  names: readonly Name[],
  must: ReadonlySet<string>,
  size: NameSize,
  placed: readonly Name[] = [],
): Name[] {
  const standing = new Set(placed.map(({ code }) => code));
  const fits = ({ name, room }: PlacedName): boolean =>
    room > size.lines / 4 && (name.length * size.letter) / 2 < room * 2;
  return names
    .filter((name) => !standing.has(name.code) && (must.has(name.code) || fits(name)))
    .toSorted((a, b) => Number(must.has(b.code)) - Number(must.has(a.code)) || b.room - a.room)
    .reduce<Name[]>(
      (kept, next) => {
        const free = [0, next.room, -next.room]
          .map((shift) => ({ ...next, y: next.y + shift * WITHIN }))
          .find((moved) => !kept.some((other) => overlap(other, moved, size)));
        return free === undefined ? kept : [...kept, free];
      },
      [...placed],
    );
}
