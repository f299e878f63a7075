import { distancesToBeginnings } from './editDistance.ts';
import type { NamedPlace } from './namedPlace.ts';
import { spelledLike } from './spelledLike.ts';

const SHORTEST_PART = 3;

/** How many letters may be wrong: the more, the longer the word. */
function mostWrong(length: number): number {
  if (length < 4) return 0;
  if (length < 7) return 1;
  return length < 11 ? 2 : 3;
}

/** `odense c`, `kobenhavn nv`: a whole name, and more behind it. */
function withMoreBehind<P extends NamedPlace>(places: readonly P[], typed: string): P[] {
  for (let end = typed.lastIndexOf(' '); end > 0; end = typed.lastIndexOf(' ', end - 1)) {
    const head = typed.slice(0, end);
    const found = places.filter(({ names }) => names.some((name) => spelledLike(name, head) === 'whole'));
    if (found.length > 0) return found;
  }
  return [];
}

/** `fyn` in `nordfyns`: a part of a word. */
function withPart<P extends NamedPlace>(places: readonly P[], typed: string): P[] {
  return typed.length < SHORTEST_PART
    ? []
    : places.filter(({ names }) => names.some((name) => name.includes(typed)));
}

/** Of two first letters one is right, or they are swapped; most names need no closer look. */
const beginsNearly = (name: string, typed: string): boolean =>
  name.startsWith(typed.charAt(0)) || name.startsWith(typed.charAt(1)) || name.charAt(1) === typed.charAt(1);

/** A letter of ours and the one that stands for it elsewhere are no slip. */
const plain = (letters: string): string =>
  letters.replaceAll('å', 'a').replaceAll('ø', 'o').replaceAll('æ', 'ae');

interface Miss<P> {
  readonly place: P;
  /** Letters wrong if no more than typed was meant. */
  readonly begun: number;
  /** Letters wrong in all. */
  readonly whole: number;
}

function missOf<P extends NamedPlace>(place: P, typed: string, most: number): Miss<P> {
  let begun = Infinity;
  let whole = Infinity;
  for (const name of place.names.map(plain)) {
    if (typed.length - name.length > most || !beginsNearly(name, typed)) continue;
    const distances = distancesToBeginnings(typed, name.slice(0, typed.length + most), most);
    begun = Math.min(begun, ...distances);
    if (name.length <= typed.length + most) whole = Math.min(whole, distances.at(-1) ?? Infinity);
  }
  return { place, begun, whole };
}

/** Those with the fewest wrong letters. */
function misspelled<P extends NamedPlace>(places: readonly P[], typed: string): P[] {
  const most = mostWrong(typed.length);
  if (most === 0 || /^\d+$/.test(typed)) return [];
  const misses = places
    .map((place) => missOf(place, plain(typed), most))
    .filter(({ begun }) => begun <= most)
    .sort((a, b) => a.begun - b.begun || a.whole - b.whole || a.place.tier - b.place.tier);
  return misses.filter(({ begun }) => begun === misses[0]?.begun).map(({ place }) => place);
}

/**
 * What may have been meant where nothing fits: a name with more behind it, else words that hold what was
 * typed, else those with the fewest wrong letters. Nearest first.
 *
 * @param typed as `placeLetters` makes it
 */
export function nearPlaces<P extends NamedPlace>(places: readonly P[], typed: string): readonly P[] {
  const more = withMoreBehind(places, typed);
  if (more.length > 0) return more;
  const part = withPart(places, typed);
  return part.length > 0 ? part : misspelled(places, typed);
}
