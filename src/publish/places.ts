import { dataset, regionByCode } from '../dataset.ts';
import { countryName } from '../content/labels/finder.ts';
import { compareDanish } from '../format/compareDanish.ts';
import { searchKey } from '../format/searchKey.ts';
import { href, municipalityPath, regionPath } from '../site.ts';

/** What the finder looks up: municipalities by every spelling, then regions. */
export interface PublishedPlace {
  readonly name: string;
  readonly within: string;
  readonly href: string;
  readonly keys: readonly string[];
}

const keysOf = (names: readonly string[]): string[] => [...new Set(names.map(searchKey))];

/** All places, in Danish alphabetical order, municipalities before regions. */
export function places(): PublishedPlace[] {
  const municipalities = dataset.municipalities
    .toSorted((a, b) => compareDanish(a.name, b.name))
    .map(({ name, officialName, otherSpellings, regionCode, slug }) => ({
      name,
      within: regionByCode(regionCode).name,
      href: href(municipalityPath(slug)),
      keys: keysOf([name, ...otherSpellings, officialName, slug]),
    }));
  const regions = dataset.regions.map(({ name, slug }) => ({
    name,
    within: countryName,
    href: href(regionPath(slug)),
    keys: keysOf([name, slug]),
  }));
  return [...municipalities, ...regions];
}
