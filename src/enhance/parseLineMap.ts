import type { LineMap } from './municipalitiesAround.ts';
import { fieldsOf, listOf } from './unknownFields.ts';

/** The map and the words to speak of it. */
export interface LocatorFile {
  readonly map: LineMap;
  /** By key; `*` stands for a name. */
  readonly words: ReadonlyMap<string, string>;
}

/** What was fetched from `/kort-linjer.json`. */
export function parseLineMap(body: unknown): LocatorFile {
  const fields = fieldsOf(body);
  return {
    map: {
      unit: Number(fields.get('unit')),
      places: listOf(fields.get('places')).map((place) => {
        const [name, href] = listOf(place);
        return { name: String(name), href: String(href) };
      }),
      arcs: listOf(fields.get('arcs')).map((arc) => {
        const [of, steps] = listOf(arc);
        return { of: listOf(of).map(Number), steps: listOf(steps).map(Number) };
      }),
    },
    words: new Map([...fieldsOf(fields.get('words'))].map(([key, word]) => [key, String(word)])),
  };
}
