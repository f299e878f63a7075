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

/**
 * The names that can stand: first the one it is about, then those with most room; a name that would
 * lie on another is left out. A name may reach a little over a border, not over a small shape.
 *
 * @param placed codes that stand in any case, before the others
 */
export function placeNames(
  names: readonly PlacedName[],
  first: string,
  size: NameSize,
  placed: ReadonlySet<string> = new Set(),
): PlacedName[] {
  const stands = ({ code }: PlacedName): boolean => code === first || placed.has(code);
  const fits = ({ name, room }: PlacedName): boolean =>
    room > size.lines / 4 && (name.length * size.letter) / 2 < room * 2;
  return names
    .filter((name) => stands(name) || fits(name))
    .toSorted(
      (a, b) =>
        Number(b.code === first) - Number(a.code === first) ||
        Number(stands(b)) - Number(stands(a)) ||
        b.room - a.room,
    )
    .reduce<PlacedName[]>(
      (kept, next) => (kept.some((other) => overlap(other, next, size)) ? kept : [...kept, next]),
      [],
    );
}
