import { findPlaces } from '../format/findPlaces.ts';
import { loadPlaces } from './loadPlaces.ts';

/** Finds the codes of the municipalities that have a place, of today's or of old, that fits what is typed. */
export type CodesFinder = (text: string) => ReadonlySet<string>;

/** @param src address of the list of names. @throws where it can't be had */
export async function codesFinder(src: string): Promise<CodesFinder> {
  const { places } = await loadPlaces(src);
  return (text) => new Set(findPlaces(places, text).fits.map(({ code }) => code));
}
