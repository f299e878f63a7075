import {
  COUNTRY_WITHIN,
  FINDER_ALL_LINK,
  FINDER_RESULTS_LABEL,
  FINDER_WORDS,
  PART_WITHIN,
  PLACE_NOTES,
} from '#words/labels/finder.ts';
import { currentRegions, dataset } from '../dataset.ts';
import type { PlaceNameKind } from '../domain/dataset.ts';
import { compareDanish } from '../format/compareDanish.ts';
import { placeLetters } from '../format/placeLetters.ts';
import { href, municipalityPath, regionPath } from '../site.ts';
import { COUNTRY_SLUG } from './embed/builderPlaces.ts';
import { towns } from './towns.ts';

/** Name, index of the municipality. */
type PublishedPart = readonly [string, number];

/** What the finder looks up, as lean as it can be; `enhance/places.ts` reads it. */
export interface PublishedPlaces {
  readonly words: Readonly<Record<string, string>>;
  /** Addresses in which `*` stands for a slug. */
  readonly municipalityHref: string;
  readonly regionHref: string;
  /** Name, slug, address, where it lies. */
  readonly country: readonly (readonly [string, string, string, string])[];
  /** Name, slug. */
  readonly regions: readonly (readonly [string, string])[];
  /** Code, name, official name, slug, index of the region, then other names. */
  readonly municipalities: readonly (readonly [string, string, string, string, number, ...string[]])[];
  /** Tier, where such a part lies with `*` for the municipality, then the parts. */
  readonly parts: readonly (readonly [number, string, ...PublishedPart[]])[];
  /** A text, then the names that it tells of. */
  readonly notes: readonly (readonly [string, ...string[]])[];
}

interface Part {
  readonly name: string;
  readonly code: string;
}

const partsOf = (kind: PlaceNameKind): Part[] =>
  dataset.placeNames
    .filter((place) => place.kind === kind)
    .flatMap(({ name, municipalityCodes }) => municipalityCodes.map((code) => ({ name, code })));

const nicknamesOf = (code: string): string[] =>
  partsOf('nickname')
    .filter((nickname) => nickname.code === code)
    .map(({ name }) => name);

/** Takes what was named before in the same municipality: a quarter is not offered as a town too. */
function onceEach(): (parts: readonly Part[]) => Part[] {
  const keyOf = (name: string, code: string): string => `${placeLetters(name)} ${code}`;
  const taken = new Set(
    dataset.municipalities.flatMap(({ code, name, otherSpellings }) =>
      [name, ...otherSpellings, ...nicknamesOf(code)].map((spelling) => keyOf(spelling, code)),
    ),
  );
  return (parts) =>
    parts.filter(({ name, code }) => {
      const key = keyOf(name, code);
      if (taken.has(key)) return false;
      taken.add(key);
      return true;
    });
}

/** All places, each list in Danish alphabetical order. */
export function places(): PublishedPlaces {
  const municipalities = dataset.municipalities.toSorted((a, b) => compareDanish(a.name, b.name));
  const regionIndex = new Map(currentRegions.map(({ code }, i) => [code, i]));
  const index = new Map(municipalities.map(({ code }, i) => [code, i]));
  const once = onceEach();
  const list = (tier: number, within: string, parts: readonly Part[]): PublishedPlaces['parts'][number] => [
    tier,
    within,
    ...once(parts)
      .toSorted((a, b) => compareDanish(a.name, b.name) || a.code.localeCompare(b.code))
      .map(({ name, code }): PublishedPart => [name, index.get(code) ?? 0]),
  ];
  return {
    words: {
      ...FINDER_WORDS,
      list: FINDER_RESULTS_LABEL,
      allLabel: FINDER_ALL_LINK,
      allHref: href('/kommune/'),
    },
    municipalityHref: href(municipalityPath('*')),
    regionHref: href(regionPath('*')),
    country: [[dataset.country.name, COUNTRY_SLUG, href('/'), COUNTRY_WITHIN]],
    regions: currentRegions.map(({ name, slug }) => [name, slug]),
    municipalities: municipalities.map(({ code, name, officialName, slug, regionCode, otherSpellings }) => [
      code,
      name,
      officialName,
      slug,
      regionIndex.get(regionCode) ?? 0,
      ...otherSpellings,
      ...nicknamesOf(code),
    ]),
    parts: [
      list(1, PART_WITHIN.quarter, partsOf('quarter')),
      list(1, PART_WITHIN.island, partsOf('island')),
      list(
        1,
        PART_WITHIN.town,
        towns().map(({ name, municipalityCode }) => ({ name, code: municipalityCode })),
      ),
      list(2, PART_WITHIN.former, partsOf('former')),
    ],
    notes: PLACE_NOTES.map(({ names, text }) => [text, ...names]),
  };
}
