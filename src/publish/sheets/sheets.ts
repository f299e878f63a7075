import { notation } from '#notation';
import { SITE_DESCRIPTION, SITE_NAME, SUBJECT } from '#words/labels/site.ts';
import { municipalityMeta } from '../../content/municipality/municipalityMeta.ts';
import { regionMeta } from '../../content/region/regionMeta.ts';
import { currentRegions, dataset, municipalitiesOf } from '../../dataset.ts';
import type { Municipality, Region } from '../../domain/dataset.ts';
import { type EmbedPlace, sheetPath } from '../../site.ts';
import { countryPages } from './countryPages.ts';
import { municipalityPage } from './municipalityPage.ts';
import { regionPages } from './regionPages.ts';
import type { Sheet } from './sheet.ts';

/** A file of paper. */
export interface PublishedSheet {
  readonly place: EmbedPlace;
  /** From the site's root. A promise. */
  readonly path: string;
  /** What it holds; made when it is asked for. */
  readonly sheet: () => Sheet;
}

const published = (
  place: EmbedPlace,
  about: () => Pick<Sheet, 'title' | 'description' | 'pages'>,
): PublishedSheet => ({
  place,
  path: sheetPath(place),
  sheet: () => ({
    keywords: [SUBJECT],
    language: notation.language,
    date: dataset.dataDate,
    siteName: SITE_NAME,
    ...about(),
  }),
});

/** One page. */
export const municipalitySheet = (municipality: Municipality): PublishedSheet =>
  published({ kind: 'kommune', slug: municipality.slug }, () => ({
    ...municipalityMeta(municipality),
    pages: [municipalityPage(municipality)],
  }));

/** A booklet: the region's page, its table, its municipalities' pages. */
export const regionSheet = (region: Region): PublishedSheet =>
  published({ kind: 'region', slug: region.slug }, () => ({
    ...regionMeta(region),
    pages: [...regionPages(region), ...municipalitiesOf(region).map(municipalityPage)],
  }));

/** Two pages. */
export const countrySheet = (): PublishedSheet =>
  published({ kind: 'danmark' }, () => ({
    title: SITE_NAME,
    description: SITE_DESCRIPTION,
    pages: countryPages(),
  }));

/** All there are; a region that has been taken over has none. */
export const sheets = (): PublishedSheet[] => [
  countrySheet(),
  ...currentRegions.map(regionSheet),
  ...dataset.municipalities.map(municipalitySheet),
];
