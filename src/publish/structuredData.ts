import { notation } from '#notation';
import {
  COUNTRY_DATASET,
  countryDatasetDescription,
  municipalityDataset,
  placeDatasetDescription,
  regionDataset,
} from '#words/labels/structuredData.ts';
import { BREADCRUMB_ROOT, SITE_DESCRIPTION, SITE_NAME } from '#words/labels/site.ts';
import { dataset, regionByCode } from '../dataset.ts';
import type { Count, Municipality, Region } from '../domain/dataset.ts';
import { absoluteHref, municipalityPath, placeDataPath, regionPath } from '../site.ts';
import { datasetThing } from './datasetThing.ts';
import { area, breadcrumbs, jsonLd, REPORT } from './jsonLd.ts';
import { countryShareLink } from './shareLink.ts';

const yearsOf = (counts: readonly Count[]): number[] => counts.map(({ year }) => year);

export function municipalityStructuredData(municipality: Municipality): string {
  const region = regionByCode(municipality.regionCode);
  const { name, officialName, code, counts, slug } = municipality;
  return jsonLd([
    breadcrumbs([
      { name: BREADCRUMB_ROOT, path: '/' },
      { name: region.name, path: regionPath(region.slug) },
      { name },
    ]),
    datasetThing({
      name: municipalityDataset(municipality),
      description: placeDatasetDescription(officialName, counts),
      path: municipalityPath(slug),
      years: yearsOf(counts),
      place: area(officialName, code, region.name),
      files: placeDataPath({ kind: 'kommune', slug }),
    }),
  ]);
}

export function regionStructuredData(region: Region): string {
  const { name, code, counts, slug } = region;
  return jsonLd([
    breadcrumbs([{ name: BREADCRUMB_ROOT, path: '/' }, { name }]),
    datasetThing({
      name: regionDataset(region),
      description: placeDatasetDescription(name, counts),
      path: regionPath(slug),
      years: yearsOf(counts),
      place: area(name, code, BREADCRUMB_ROOT),
      files: placeDataPath({ kind: 'region', slug }),
    }),
  ]);
}

/** Of the front page: the article that it is, and the whole set. @param headline as it stands on the page */
export function countryStructuredData(headline: string): string {
  const site = { '@type': 'WebSite', name: SITE_NAME, url: absoluteHref('/'), inLanguage: notation.language };
  const publisher = { '@type': 'Organization', name: SITE_NAME, url: absoluteHref('/om/') };
  return jsonLd([
    {
      '@type': 'Article',
      headline,
      description: SITE_DESCRIPTION,
      url: absoluteHref('/'),
      image: absoluteHref(countryShareLink().path),
      inLanguage: notation.language,
      datePublished: dataset.dataChanges.at(-1)?.date ?? dataset.dataDate,
      dateModified: dataset.dataDate,
      author: publisher,
      publisher,
      isPartOf: site,
      isBasedOn: REPORT,
    },
    datasetThing({
      name: COUNTRY_DATASET,
      description: countryDatasetDescription(dataset.country.series),
      path: '/data/',
      years: yearsOf(dataset.country.series),
      place: { '@type': 'Country', name: BREADCRUMB_ROOT },
      files: '/data/landet',
    }),
  ]);
}
