/** A municipality of the map file: its official name and its page. */
export interface MappedPlace {
  readonly name: string;
  readonly href: string;
}

/** The map as bare lines, as `/kort-linjer.json` holds it. */
export interface LineMap {
  /** Degrees. */
  readonly unit: number;
  readonly places: readonly MappedPlace[];
  /** Whose border it is, as indices of `places`, and its points in units, each from the one before. */
  readonly arcs: readonly { readonly of: readonly number[]; readonly steps: readonly number[] }[];
}

export interface Surroundings {
  /** The municipality whose shape holds the point; `null` in the sea and abroad. */
  readonly inside: MappedPlace | null;
  /** Others whose border is no farther than asked, nearest first. */
  readonly near: readonly MappedPlace[];
}

/** Kilometres to a degree of latitude: a quarter of the meridian, 10,002 km, in 90 parts. */
const KM_PER_DEGREE = 111.13;

/** Distance from the origin to a segment. */
function distance(ax: number, ay: number, bx: number, by: number): number {
  const [dx, dy] = [bx - ax, by - ay];
  const length2 = dx * dx + dy * dy;
  const along = length2 === 0 ? 0 : Math.min(1, Math.max(0, -(ax * dx + ay * dy) / length2));
  return Math.hypot(ax + along * dx, ay + along * dy);
}

/**
 * Where a point lies on the map. A line from it to the east crosses the border of the shape that holds
 * it an odd number of times (the even-odd rule), in whatever order the border's lines come.
 *
 * @param longitude degrees east
 * @param latitude degrees north
 * @param reach kilometres within which other municipalities count as near
 */
export function municipalitiesAround(
  { unit, places, arcs }: LineMap,
  longitude: number,
  latitude: number,
  reach: number,
): Surroundings {
  const perX = unit * KM_PER_DEGREE * Math.cos((latitude * Math.PI) / 180);
  const perY = unit * KM_PER_DEGREE;
  const odd = new Set<number>();
  const nearest = new Map<number, number>();
  for (const { of, steps } of arcs) {
    let [x, y] = [-longitude / unit, -latitude / unit];
    let [ax, ay] = [0, 0];
    for (let i = 0; i + 1 < steps.length; i += 2) {
      x += steps[i] ?? 0;
      y += steps[i + 1] ?? 0;
      const [bx, by] = [x * perX, y * perY];
      if (i > 0) {
        const crossed = ay > 0 !== by > 0 && ax - (ay * (bx - ax)) / (by - ay) > 0;
        const away = distance(ax, ay, bx, by);
        for (const place of of) {
          if (crossed && !odd.delete(place)) odd.add(place);
          nearest.set(place, Math.min(nearest.get(place) ?? Infinity, away));
        }
      }
      [ax, ay] = [bx, by];
    }
  }
  const [index] = odd;
  const near = [...nearest]
    .filter(([place, away]) => place !== index && away <= reach)
    .sort((a, b) => a[1] - b[1]);
  return {
    inside: index === undefined ? null : (places[index] ?? null),
    near: near.flatMap(([place]) => places[place] ?? []),
  };
}
