import type { NamedPlace } from './namedPlace.ts';
import { nearPlaces } from './nearPlaces.ts';
import { placeLetters } from './placeLetters.ts';
import { spelledLike } from './spelledLike.ts';

/** What a finder answers. */
export interface FoundPlaces<P> {
  /** Best first; empty where nothing fits. */
  readonly fits: readonly P[];
  /** What may have been meant where nothing fits. */
  readonly near: readonly P[];
  /** The one that was surely meant; `undefined` where the reader has to choose. */
  readonly sure: P | undefined;
}

/** How well a name fits what is typed; the lower the better. */
const WHOLE = 0;
const BEGINNING = 1;
const LATER_WORD = 2;
const FOLDED_WHOLE = 3;
const FOLDED_BEGINNING = 4;
const FOLDED_LATER_WORD = 5;
const NOT_AT_ALL = 6;

function gradeOf(name: string, typed: string): number {
  if (name.startsWith(typed)) return name.length === typed.length ? WHOLE : BEGINNING;
  if (name.includes(` ${typed}`)) return LATER_WORD;
  const folded = spelledLike(name, typed);
  if (folded !== 'nothing') return folded === 'whole' ? FOLDED_WHOLE : FOLDED_BEGINNING;
  for (let at = name.indexOf(' '); at >= 0; at = name.indexOf(' ', at + 1)) {
    if (spelledLike(name, typed, at + 1) !== 'nothing') return FOLDED_LATER_WORD;
  }
  return NOT_AT_ALL;
}

interface Graded<P> {
  readonly place: P;
  readonly grade: number;
}

/** The one place that all of these lead to. */
function shared<P extends NamedPlace>(found: readonly Graded<P>[]): P | undefined {
  const [first] = found;
  return first && found.every(({ place }) => place.href === first.place.href) ? first.place : undefined;
}

/**
 * The whole name decides, as typed or else folded; of equal names the lowest tier. What is only begun
 * is sure where nothing else fits, and letter by letter alone: a folded beginning is a guess.
 */
function surePlace<P extends NamedPlace>(found: readonly Graded<P>[]): P | undefined {
  const [best] = found;
  if (best === undefined || best.grade > FOLDED_WHOLE) return undefined;
  if (best.grade === BEGINNING || best.grade === LATER_WORD) return shared(found);
  return shared(found.filter(({ place, grade }) => grade === best.grade && place.tier === best.place.tier));
}

/** A town with its postcode is looked up by its name. */
const withoutPostcode = (letters: string): string => letters.replace(/^\d{4} (?=\D)/, '');

/**
 * Looks up what was typed: what is literally so first (`aa` is `å`, `æ` and `ø` are letters of their own),
 * then what begins a later word, then what other keyboards write; within these by tier, then in the places'
 * own order. Only where nothing fits, what is spelled nearly so.
 *
 * @param text as it was typed
 */
export function findPlaces<P extends NamedPlace>(places: readonly P[], text: string): FoundPlaces<P> {
  const typed = withoutPostcode(placeLetters(text));
  if (typed === '') return { fits: [], near: [], sure: undefined };
  const found = places
    .map((place) => ({ place, grade: Math.min(...place.names.map((name) => gradeOf(name, typed))) }))
    .filter(({ grade }) => grade < NOT_AT_ALL)
    .sort((a, b) => a.grade - b.grade || a.place.tier - b.place.tier);
  if (found.length === 0) return { fits: [], near: nearPlaces(places, typed), sure: undefined };
  return { fits: found.map(({ place }) => place), near: [], sure: surePlace(found) };
}
