/** Levenshtein's distance: the fewest letters to insert, delete or replace. */
export function editDistance(a: string, b: string): number {
  const others = Array.from(b);
  let previous = Array.from({ length: others.length + 1 }, (_, i) => i);
  for (const [i, letter] of Array.from(a).entries()) {
    const current = [i + 1];
    others.forEach((other, j) => {
      const replaced = (previous[j] ?? 0) + (letter === other ? 0 : 1);
      current.push(Math.min(replaced, (previous[j + 1] ?? 0) + 1, (current[j] ?? 0) + 1));
    });
    previous = current;
  }
  return previous.at(-1) ?? 0;
}
