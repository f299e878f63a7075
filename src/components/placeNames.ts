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

/** About the width of a letter and the height of two lines. */
const LETTER = 6;
const LINES = 30;

/** A name may reach a little over a border, not over a small shape. */
const fits = ({ name, room }: PlacedName): boolean => room > 8 && (name.length * LETTER) / 2 < room * 2;

const overlap = (a: PlacedName, b: PlacedName): boolean =>
  Math.abs(a.x - b.x) < ((a.name.length + b.name.length) * LETTER) / 2 && Math.abs(a.y - b.y) < LINES;

/**
 * The names that can stand: first the one it is about, then those with most room; a name that would
 * lie on another is left out.
 */
export function placeNames(names: readonly PlacedName[], first: string): PlacedName[] {
  const isFirst = ({ code }: PlacedName): number => Number(code === first);
  return names
    .filter((name) => name.code === first || fits(name))
    .toSorted((a, b) => isFirst(b) - isFirst(a) || b.room - a.room)
    .reduce<PlacedName[]>(
      (placed, next) => (placed.some((other) => overlap(other, next)) ? placed : [...placed, next]),
      [],
    );
}
