/** How a keyboard without the Danish letters writes them. */
const FOLDED: Readonly<Record<string, readonly string[]>> = {
  å: ['a'],
  æ: ['ae'],
  ø: ['oe', 'o'],
};

/** How much of a name was typed. */
export type Typed = 'whole' | 'beginning' | 'nothing';

const better = (a: Typed, b: Typed): Typed =>
  a === 'whole' || b === 'whole' ? 'whole' : a === 'nothing' ? b : a;

/**
 * Whether a name begins as typed, if one lets pass `o` and `oe` for `ø`, `ae` for `æ`, `a` for `å`, and
 * blanks too many or too few. Both as `placeLetters` makes them.
 *
 * @param at where in the name to begin
 */
export function spelledLike(name: string, typed: string, at = 0, from = 0): Typed {
  if (from === typed.length) return at === name.length ? 'whole' : 'beginning';
  const letter = name.charAt(at);
  if (letter === '') return 'nothing';
  let found: Typed = letter === typed.charAt(from) ? spelledLike(name, typed, at + 1, from + 1) : 'nothing';
  if (letter === ' ') found = better(found, spelledLike(name, typed, at + 1, from));
  if (typed.charAt(from) === ' ') found = better(found, spelledLike(name, typed, at, from + 1));
  for (const folded of FOLDED[letter] ?? []) {
    if (typed.startsWith(folded, from)) {
      found = better(found, spelledLike(name, typed, at + 1, from + folded.length));
    }
  }
  return found;
}
