import type { Place } from './places.ts';

/** Best first: the whole name, its beginning, the beginning of another spelling, anywhere inside. */
function grade(place: Place, key: string): number {
  if (place.keys[0] === key) return 0;
  if (place.keys.includes(key)) return 1;
  if (place.keys[0]?.startsWith(key)) return 2;
  if (place.keys.some((other) => other.startsWith(key))) return 3;
  return place.keys.some((other) => other.includes(key)) ? 4 : 5;
}

/**
 * The places that fit what was typed, best first, otherwise in their own order.
 *
 * @param key what was typed, as `searchKey` makes it; not empty
 */
export function matchPlaces(places: readonly Place[], key: string): readonly Place[] {
  return places
    .map((place) => ({ place, grade: grade(place, key) }))
    .filter((match) => match.grade < 5)
    .sort((a, b) => a.grade - b.grade)
    .map((match) => match.place);
}
