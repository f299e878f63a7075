import { parsePlaces, type PlaceFile } from './places.ts';

const files = new Map<string, Promise<PlaceFile>>();

/**
 * Fetches the list of places from our own site, once however many ask.
 *
 * @returns rejects where it can't be had; the next who asks tries again
 */
export function loadPlaces(src: string): Promise<PlaceFile> {
  const known = files.get(src);
  if (known !== undefined) return known;
  const file = fetch(src).then(async (response) => {
    if (!response.ok) throw new Error(`${src}: ${response.status}`);
    const body: unknown = await response.json();
    return parsePlaces(body);
  });
  files.set(src, file);
  file.catch(() => files.delete(src));
  return file;
}
