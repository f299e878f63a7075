/** Levenshtein's distance: the fewest letters to insert, delete or replace. */
function distance(a: string, b: string): number {
  let previous = Array.from({ length: b.length + 1 }, (_, i) => i);
  for (const [i, letter] of Array.from(a).entries()) {
    const current = [i + 1];
    for (const [j, other] of Array.from(b).entries()) {
      const replaced = (previous[j] ?? 0) + (letter === other ? 0 : 1);
      current.push(Math.min(replaced, (previous[j + 1] ?? 0) + 1, (current[j] ?? 0) + 1));
    }
    previous = current;
  }
  return previous.at(-1) ?? 0;
}

/**
 * The known name that is spelled most like `name`, for "did you mean".
 *
 * @returns `null` where none is near: more than half of the letters differ
 */
export function nearestName(name: string, known: readonly string[]): string | null {
  let nearest: string | null = null;
  let smallest = Math.floor(name.length / 2) + 1;
  for (const candidate of known) {
    const letters = distance(name.toLocaleLowerCase('da'), candidate.toLocaleLowerCase('da'));
    if (letters < smallest) [nearest, smallest] = [candidate, letters];
  }
  return nearest;
}
