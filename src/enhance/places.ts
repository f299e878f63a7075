import type { NamedPlace } from '../format/namedPlace.ts';
import { placeLetters } from '../format/placeLetters.ts';
import { fieldsOf, listOf } from './unknownFields.ts';

/** A place one can look up, as `/finder.json` lists it. */
export interface Place extends NamedPlace {
  readonly name: string;
  /** Where it lies: `Region Hovedstaden`, of a town `by i Frederikshavn Kommune`. */
  readonly within: string;
  /** The municipality's, also for its parts; the region's, the country's. */
  readonly slug: string;
  /** The municipality's code, also for its parts; empty for a region and the country. */
  readonly code: string;
  /** A part of a municipality is also a former one. */
  readonly kind: 'country' | 'region' | 'municipality' | 'part';
}

/** Why there are no figures for a place. */
export interface PlaceNote {
  readonly names: readonly string[];
  readonly text: string;
}

/** All that a finder needs to answer. */
export interface PlaceFile {
  /** Municipalities first, in Danish alphabetical order. */
  readonly places: readonly Place[];
  readonly notes: readonly PlaceNote[];
  /** What is said, by its key; empty for a key that isn't there. */
  readonly word: (key: string) => string;
}

const textOf = (value: unknown): string => (typeof value === 'string' ? value : '');
const rowsOf = (value: unknown): string[][] => listOf(value).map((row) => listOf(row).map(String));
const lettersOf = (names: readonly string[]): string[] => [...new Set(names.map(placeLetters))];
/** `0461` is also typed `461`. */
const spelledCodes = (code: string): string[] => [code, code.replace(/^0/, '')];

/** What was fetched; without places where it isn't such a list. */
export function parsePlaces(body: unknown): PlaceFile {
  const fields = fieldsOf(body);
  const words = fieldsOf(fields.get('words'));
  const word = (key: string): string => textOf(words.get(key));
  const fill = (key: string, inserted: string): string =>
    textOf(fields.get(key)).replace('*', () => inserted);

  const country = rowsOf(fields.get('country')).map(
    ([name = '', slug = '', href = '', within = '']): Place => ({
      name,
      within,
      href,
      slug,
      code: '',
      kind: 'country',
      names: lettersOf([name]),
      tier: 0,
    }),
  );
  const regions = rowsOf(fields.get('regions')).map(([name = '', slug = '']): Place => ({
    name,
    within: country[0]?.name ?? '',
    href: fill('regionHref', slug),
    slug,
    code: '',
    kind: 'region',
    names: lettersOf([name]),
    tier: 0,
  }));
  const municipalities = rowsOf(fields.get('municipalities')).map(
    ([code = '', name = '', official = '', slug = '', region = '', ...others]) => ({
      name,
      within: regions[Number(region)]?.name ?? '',
      href: fill('municipalityHref', slug),
      slug,
      code,
      kind: 'municipality' as const,
      names: [...lettersOf([name, official, ...others]), ...spelledCodes(code)],
      tier: 0,
      official,
    }),
  );
  const parts = listOf(fields.get('parts')).flatMap((part) => {
    const [tier, within, ...rows] = listOf(part);
    return rowsOf(rows).flatMap(([name = '', index = '']) => {
      const home = municipalities[Number(index)];
      if (home === undefined) return [];
      const where = textOf(within).replace('*', () => home.official);
      return [
        { ...home, name, within: where, kind: 'part' as const, names: lettersOf([name]), tier: Number(tier) },
      ];
    });
  });
  const notes = rowsOf(fields.get('notes')).map(([text = '', ...names]) => ({
    text,
    names: lettersOf(names),
  }));
  return { places: [...municipalities, ...regions, ...country, ...parts], notes, word };
}
