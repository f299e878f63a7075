import { borderArcs } from '../charts/borderArcs.ts';
import { mapFile } from '../charts/mapFile.ts';
import { LOCATE_WORDS } from '#words/labels/locate.ts';
import { dataset } from '../dataset.ts';
import { href, municipalityPath } from '../site.ts';

/** Degrees: about 55 m from south to north and 30 m from west to east, much finer than the map is right. */
const UNIT = 0.0005;

/** The map for `enhance/readerLocator.ts`, fetched only when a reader asks to be found. */
export interface PublishedLineMap {
  readonly unit: number;
  readonly words: typeof LOCATE_WORDS;
  /** Official name, address of the page. */
  readonly places: readonly (readonly [string, string])[];
  /** Whose border it is, as indices of `places`; steps east and north in units. */
  readonly arcs: readonly (readonly [readonly number[], readonly number[]])[];
}

export function lineMap(): PublishedLineMap {
  const index = new Map(dataset.municipalities.map(({ code }, i) => [code, i]));
  return {
    unit: UNIT,
    words: LOCATE_WORDS,
    places: dataset.municipalities.map(({ officialName, slug }) => [
      officialName,
      href(municipalityPath(slug)),
    ]),
    arcs: borderArcs(mapFile('full'), UNIT).map(({ codes, steps }) => [
      codes.flatMap((code) => index.get(code) ?? []),
      steps,
    ]),
  };
}
