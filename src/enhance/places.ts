import { searchKey } from '../format/searchKey.ts';

/** A place one can look up, as `/finder.json` lists it. */
export interface Place {
  readonly name: string;
  /** Where it lies: `Region Hovedstaden`, of a town `by i Frederikshavn Kommune`. */
  readonly within: string;
  readonly href: string;
  /** The municipality's, also for its towns; empty for a region. */
  readonly slug: string;
  /** Search keys of its name and its other spellings. */
  readonly keys: readonly string[];
}

type Row = readonly unknown[];

const keysOf = (names: Row): string[] => [...new Set(names.map((name) => searchKey(String(name))))];

/** What was fetched, or nothing where it isn't such a list. */
export function parsePlaces(body: unknown): readonly Place[] {
  const fields = new Map<string, unknown>(
    typeof body === 'object' && body !== null ? Object.entries(body) : [],
  );
  const rows = (key: string): Row[] => {
    const value = fields.get(key);
    return Array.isArray(value) ? value.filter((row: unknown) => Array.isArray(row)) : [];
  };
  const fill = (key: string, word: unknown): string => String(fields.get(key)).replace('*', String(word));

  const regions = rows('regions').map(([name, slug]): Place => ({
    name: String(name),
    within: fill('country', ''),
    href: fill('regionHref', slug),
    slug: '',
    keys: keysOf([name]),
  }));
  const municipalities = rows('municipalities').map(([name, official, slug, region, ...others]) => ({
    name: String(name),
    within: regions[Number(region)]?.name ?? '',
    href: fill('municipalityHref', slug),
    slug: String(slug),
    keys: keysOf([name, official, ...others]),
    official,
  }));
  const towns = rows('towns').flatMap(([name, index]) => {
    const home = municipalities[Number(index)];
    return home
      ? [{ ...home, name: String(name), within: fill('townIn', home.official), keys: keysOf([name]) }]
      : [];
  });
  return [...municipalities, ...regions, ...towns];
}
