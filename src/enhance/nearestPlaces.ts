import { editDistance } from '../format/editDistance.ts';
import { searchKey } from '../format/searchKey.ts';
import type { Place } from './places.ts';

const MOST = 3;

/** Places spelled like the last word of an address, nearest first; only those really near. */
export function nearestPlaces(places: readonly Place[], address: string): Place[] {
  const wanted = searchKey(decodeURIComponent(address).split('/').filter(Boolean).at(-1) ?? '');
  if (wanted === '') return [];
  const most = Math.max(2, wanted.length / 3);
  // Words whose lengths differ by more are at least so far apart, and there are a thousand to compare.
  const distanceTo = (key: string): number =>
    Math.abs(key.length - wanted.length) > most ? Infinity : editDistance(wanted, key);
  return places
    .map((place) => ({ place, distance: Math.min(...place.keys.map(distanceTo)) }))
    .filter(({ distance }) => distance <= most)
    .sort((a, b) => a.distance - b.distance)
    .slice(0, MOST)
    .map(({ place }) => place);
}
