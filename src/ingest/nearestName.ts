import { editDistance } from '../format/editDistance.ts';

/**
 * The known name that is spelled most like `name`, for "did you mean".
 *
 * @returns `null` where none is near: more than half of the letters differ
 */
export function nearestName(name: string, known: readonly string[]): string | null {
  let nearest: string | null = null;
  let smallest = Math.floor(name.length / 2) + 1;
  for (const candidate of known) {
    const letters = editDistance(name.toLocaleLowerCase('da'), candidate.toLocaleLowerCase('da'));
    if (letters < smallest) [nearest, smallest] = [candidate, letters];
  }
  return nearest;
}
