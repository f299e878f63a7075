import { currentRegions, dataset } from '../../dataset.ts';
import { compareDanish } from '../../format/compareDanish.ts';
import type { FrameCode, ImageCode } from '../../format/formatEmbedCode.ts';
import { frameCode, imageCode } from './embedCodes.ts';
import { countryEmbeds, type Embed, municipalityEmbeds, regionEmbeds } from './embeds.ts';

/** A place in the builder's list. */
export interface BuilderPlace {
  /** In the address: `/indlejr/?sted=albertslund`. One of its own among municipalities and regions. */
  readonly slug: string;
  readonly name: string;
  readonly embeds: () => readonly Embed[];
}

export const COUNTRY_SLUG = 'danmark';

export const countryPlace = (): BuilderPlace => ({
  slug: COUNTRY_SLUG,
  name: dataset.country.name,
  embeds: countryEmbeds,
});

export const regionPlaces = (): BuilderPlace[] =>
  currentRegions.map((region) => ({
    slug: region.slug,
    name: region.name,
    embeds: () => regionEmbeds(region),
  }));

/** In Danish alphabetical order. */
export const municipalityPlaces = (): BuilderPlace[] =>
  dataset.municipalities
    .toSorted((a, b) => compareDanish(a.name, b.name))
    .map((municipality) => ({
      slug: municipality.slug,
      name: municipality.name,
      embeds: () => municipalityEmbeds(municipality),
    }));

/** What the builder makes a code from, in the browser; nothing is escaped. */
export interface BuilderView {
  readonly view: string;
  readonly frame: FrameCode;
  readonly image: ImageCode;
}

export const builderViews = ({ embeds }: BuilderPlace): BuilderView[] =>
  embeds().map((embed) => ({ view: embed.view, frame: frameCode(embed), image: imageCode(embed) }));
