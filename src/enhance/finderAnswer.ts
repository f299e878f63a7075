import { findPlaces } from '../format/findPlaces.ts';
import { placeLetters } from '../format/placeLetters.ts';
import { spelledLike } from '../format/spelledLike.ts';
import type { Place, PlaceFile } from './places.ts';

/** As many as fit above a phone's keyboard. */
const MOST = 6;

/** What a finder shows and says about what was typed. */
export interface FinderAnswer {
  /** What the list offers. */
  readonly offered: readonly Place[];
  /** What is said of it. */
  readonly said: string;
  /** What is said where Enter opens nothing. */
  readonly asked: string;
  /** What Enter opens. */
  readonly sure: Place | undefined;
  /** All that is offered, where that is one place and not sure: Enter asks whether it is meant. */
  readonly lone?: Place | undefined;
}

const fill = (text: string, shown: number, of: number): string =>
  text.replace('#', String(shown)).replace('*', String(of));

/** What is known of a place that lies in no municipality. */
const noteOn = (letters: string, { notes }: PlaceFile): string | undefined =>
  notes.find(({ names }) => names.some((name) => spelledLike(name, letters) !== 'nothing'))?.text;

/**
 * @param text as it was typed; if there is nothing, all municipalities are offered, with regions and country where they are wanted
 * @param wanted which places may be offered
 */
export function finderAnswer(file: PlaceFile, text: string, wanted: (place: Place) => boolean): FinderAnswer {
  const { word } = file;
  const places = file.places.filter(wanted);
  const letters = placeLetters(text);
  if (letters === '') {
    const offered = places.filter(({ kind }) => kind !== 'part');
    const said = fill(word('every'), offered.length, 0);
    return { offered, said, asked: said, sure: undefined };
  }
  const { fits, near, sure } = findPlaces(places, letters);
  const offered = (fits.length > 0 ? fits : near).slice(0, MOST);
  const count = fits.length;
  const [first] = offered;
  const lone = offered.length === 1 && !sure ? first : undefined;
  const again = lone && word('again').replace('#', () => lone.name);
  if (count > 0) {
    const said = fill(word(count > MOST ? 'some' : count === 1 ? 'one' : 'all'), offered.length, count);
    return { offered, said, asked: again ?? fill(word('choose'), count, count), sure, lone };
  }
  const note = noteOn(letters, file);
  const known = findPlaces(file.places, letters).fits.length > 0;
  if (note === undefined && near.length > 0 && !known) {
    return { offered, said: word('near'), asked: again ?? word('chooseOne'), sure, lone };
  }
  const excuse = known ? 'elsewhere' : /^\d{4}\b/.test(letters) ? 'postcode' : 'none';
  const said = note ?? word(excuse);
  return { offered: [], said, asked: said, sure };
}
