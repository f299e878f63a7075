import { currentRegions, dataset } from '../../dataset.ts';
import { countryShareLink, municipalityShareLink, regionShareLink } from '../shareLink.ts';
import { countryEmbeds, municipalityEmbeds, regionEmbeds } from './embeds.ts';
import type { OembedPage } from './oembed.ts';

/** All pages that are an embed too. */
export const oembedPages = (): OembedPage[] => [
  { place: { kind: 'danmark' }, embeds: countryEmbeds(), share: countryShareLink() },
  ...currentRegions.map((region): OembedPage => ({
    place: { kind: 'region', slug: region.slug },
    embeds: regionEmbeds(region),
    share: regionShareLink(region),
  })),
  ...dataset.municipalities.map((municipality): OembedPage => ({
    place: { kind: 'kommune', slug: municipality.slug },
    embeds: municipalityEmbeds(municipality),
    share: municipalityShareLink(municipality),
  })),
];
