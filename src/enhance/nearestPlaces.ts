import { editDistance } from '../format/editDistance.ts';
import { searchKey } from '../format/searchKey.ts';
import type { Place } from './places.ts';

const MOST = 3;

/** Places spelled like the last word of an address, nearest first; only those really near. */
export function nearestPlaces(places: readonly Place[], address: string): Place[] {
  const wanted = searchKey(decodeURIComponent(address).split('/').filter(Boolean).at(-1) ?? '');
  if (wanted === '') return [];
  return places
    .map((place) => ({ place, distance: Math.min(...place.keys.map((key) => editDistance(wanted, key))) }))
    .filter(({ distance }) => distance <= Math.max(2, wanted.length / 3))
    .sort((a, b) => a.distance - b.distance)
    .slice(0, MOST)
    .map(({ place }) => place);
}
