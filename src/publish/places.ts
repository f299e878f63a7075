import { countryName, TOWN_IN } from '../content/da/labels/finder.ts';
import { dataset } from '../dataset.ts';
import { compareDanish } from '../format/compareDanish.ts';
import { href, municipalityPath, regionPath } from '../site.ts';
import { towns } from './towns.ts';

/** What the finder looks up, as lean as it can be; `enhance/places.ts` reads it. */
export interface PublishedPlaces {
  /** Addresses and words in which `*` stands for a slug or a name. */
  readonly municipalityHref: string;
  readonly regionHref: string;
  readonly townIn: string;
  readonly country: string;
  /** Name, slug. */
  readonly regions: readonly (readonly [string, string])[];
  /** Name, official name, slug, index of the region, then other spellings. */
  readonly municipalities: readonly (readonly [string, string, string, number, ...string[]])[];
  /** Name, index of the municipality. */
  readonly towns: readonly (readonly [string, number])[];
}

/** All places, in Danish alphabetical order. */
export function places(): PublishedPlaces {
  const municipalities = dataset.municipalities.toSorted((a, b) => compareDanish(a.name, b.name));
  const regionIndex = new Map(dataset.regions.map(({ code }, i) => [code, i]));
  const index = new Map(municipalities.map(({ code }, i) => [code, i]));
  return {
    municipalityHref: href(municipalityPath('*')),
    regionHref: href(regionPath('*')),
    townIn: TOWN_IN,
    country: countryName,
    regions: dataset.regions.map(({ name, slug }) => [name, slug]),
    municipalities: municipalities.map(({ name, officialName, slug, regionCode, otherSpellings }) => [
      name,
      officialName,
      slug,
      regionIndex.get(regionCode) ?? 0,
      ...otherSpellings,
    ]),
    towns: towns().map(({ name, municipalityCode }) => [name, index.get(municipalityCode) ?? 0]),
  };
}
