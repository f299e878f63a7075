/**
 * How far `a` lies from each beginning of `b`: the fewest letters to insert, delete, replace or swap with
 * the next one (optimal string alignment).
 *
 * @param most from where on it doesn't matter how far; distances above may be told too low, but not below it
 * @returns for the beginnings of length 0, 1, …; the last is that to `b` itself
 */
export function distancesToBeginnings(a: string, b: string, most = Infinity): readonly number[] {
  let before: number[] = [];
  let previous = Array.from({ length: b.length + 1 }, (_, j) => j);
  for (let i = 1; i <= a.length; i += 1) {
    const current = [i];
    let least = i;
    for (let j = 1; j <= b.length; j += 1) {
      const same = a[i - 1] === b[j - 1];
      const swapped = i > 1 && j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1];
      const distance = Math.min(
        (previous[j - 1] ?? 0) + (same ? 0 : 1),
        (previous[j] ?? 0) + 1,
        (current[j - 1] ?? 0) + 1,
        swapped ? (before[j - 2] ?? 0) + 1 : Infinity,
      );
      current.push(distance);
      least = Math.min(least, distance);
    }
    if (least > most) return current;
    [before, previous] = [previous, current];
  }
  return previous;
}

/** The fewest letters to insert, delete, replace or swap with the next one, to make one word of the other. */
export const editDistance = (a: string, b: string): number => distancesToBeginnings(a, b).at(-1) ?? 0;
