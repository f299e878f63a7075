import { editDistance } from '../format/editDistance.ts';

/** Longer is no name, and comparing would take long. */
const LONGEST_NAME = 100;

/**
 * The known name that is spelled most like `name`, for "did you mean".
 *
 * @returns `null` where none is near: more than half of the letters differ, or it is no name at all
 */
export function nearestName(name: string, known: readonly string[]): string | null {
  if (name.length > LONGEST_NAME) return null;
  let nearest: string | null = null;
  let smallest = Math.floor(name.length / 2) + 1;
  for (const candidate of known) {
    const letters = editDistance(name.toLocaleLowerCase('da'), candidate.toLocaleLowerCase('da'));
    if (letters < smallest) [nearest, smallest] = [candidate, letters];
  }
  return nearest;
}
