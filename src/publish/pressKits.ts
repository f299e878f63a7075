import { rankRangeAmong } from '../charts/rankRanges.ts';
import { citations, type Citations } from '../content/citations.ts';
import { SITE_NAME } from '#words/labels/site.ts';
import { municipalityMeta } from '../content/municipality/municipalityMeta.ts';
import { readySentences } from '../content/municipality/readySentences.ts';
import { subjectName } from '../content/names.ts';
import { countrySentences, regionSentences } from '../content/press/countryAndRegionSentences.ts';
import { regionMeta } from '../content/region/regionMeta.ts';
import type { Text } from '../content/text.ts';
import { dataset, regionByCode } from '../dataset.ts';
import type { Municipality, Region } from '../domain/dataset.ts';
import { absoluteHref, type EmbedPlace, municipalityPath, placeDataPath, regionPath } from '../site.ts';
import { countryEmbeds, type Embed, municipalityEmbeds, regionEmbeds } from './embed/embeds.ts';
import { type ChartImage, imagesOf } from './images/chartImages.ts';
import { countryShareLink, municipalityShareLink, regionShareLink, type ShareLink } from './shareLink.ts';

/** What a journalist takes along from a page. */
export interface PressKit {
  readonly name: string;
  /** In the builder's address, and in the names of downloaded files. */
  readonly slug: string;
  readonly sentences: readonly Text[];
  readonly citations: Citations;
  readonly images: readonly ChartImage[];
  readonly share: ShareLink;
  /** Data files without their endings, from the site's root. */
  readonly data: string;
  readonly embeds: readonly Embed[];
}

interface KitPage {
  readonly slug: string;
  readonly title: string;
  readonly path: string;
}

const cited = ({ slug, title, path }: KitPage): Citations =>
  citations({ title, url: absoluteHref(path), key: slug, dataDate: dataset.dataDate });

export function municipalityKit(municipality: Municipality): PressKit {
  const { slug } = municipality;
  const region = regionByCode(municipality.regionCode);
  const place: EmbedPlace = { kind: 'kommune', slug };
  return {
    name: subjectName(municipality),
    slug,
    sentences: readySentences(
      municipality,
      region,
      dataset,
      rankRangeAmong(municipality, dataset.municipalities),
    ),
    citations: cited({
      slug,
      title: municipalityMeta(municipality).title,
      path: municipalityPath(slug),
    }),
    images: imagesOf(place),
    share: municipalityShareLink(municipality),
    data: placeDataPath(place),
    embeds: municipalityEmbeds(municipality),
  };
}

export function regionKit(region: Region): PressKit {
  const { slug, name } = region;
  return {
    name,
    slug,
    sentences: regionSentences(region, dataset),
    citations: cited({ slug, title: regionMeta(region).title, path: regionPath(slug) }),
    images: imagesOf({ kind: 'region', slug }),
    share: regionShareLink(region),
    data: placeDataPath({ kind: 'region', slug }),
    embeds: regionEmbeds(region),
  };
}

export function countryKit(): PressKit {
  const slug = 'danmark';
  return {
    name: dataset.country.name,
    slug,
    sentences: countrySentences(dataset),
    citations: cited({ slug, title: SITE_NAME, path: '/' }),
    images: imagesOf({ kind: 'danmark' }),
    share: countryShareLink(),
    data: placeDataPath({ kind: 'danmark' }),
    embeds: countryEmbeds(),
  };
}
