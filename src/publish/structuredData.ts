import { municipalityMeta } from '../content/da/municipality/municipalityMeta.ts';
import { regionMeta } from '../content/da/region/regionTable.ts';
import {
  COUNTRY_DATASET,
  MEASURED,
  municipalityDataset,
  regionDataset,
  VIVE_NAME,
} from '../content/da/labels/structuredData.ts';
import { BREADCRUMB_ROOT, SITE_DESCRIPTION, SITE_NAME } from '../content/da/labels/site.ts';
import { dataset, regionByCode } from '../dataset.ts';
import type { Count, Municipality, Region } from '../domain/dataset.ts';
import { absoluteHref, municipalityPath, regionPath } from '../site.ts';

/** A description in the words of schema.org. */
type Thing = Readonly<Record<string, unknown>> & { readonly '@type': string };

/** JSON-LD for a page's head: https://schema.org, https://www.w3.org/TR/json-ld11/. */
const jsonLd = (things: readonly Thing[]): string =>
  // As it stands in a script element, no `</script>` may come of a value.
  JSON.stringify({ '@context': 'https://schema.org', '@graph': things }).replaceAll('<', '\\u003c');

/** @param trail from the country down; the last is the page itself */
function breadcrumbs(trail: readonly { readonly name: string; readonly path?: string }[]): Thing {
  return {
    '@type': 'BreadcrumbList',
    itemListElement: trail.map(({ name, path }, i) => ({
      '@type': 'ListItem',
      position: i + 1,
      name,
      ...(path !== undefined && { item: absoluteHref(path) }),
    })),
  };
}

const area = (name: string, identifier: string, within?: string): Thing => ({
  '@type': 'AdministrativeArea',
  name,
  identifier,
  ...(within !== undefined && { containedInPlace: { '@type': 'AdministrativeArea', name: within } }),
});

interface DatasetFacts {
  readonly name: string;
  readonly description: string;
  readonly path: string;
  readonly counts: readonly Count[];
  readonly place: Thing;
}

/** Without the figures themselves: they never stand without their remarks. */
function datasetOf({ name, description, path, counts, place }: DatasetFacts): Thing {
  return {
    '@type': 'Dataset',
    name,
    description,
    url: absoluteHref(path),
    inLanguage: 'da',
    dateModified: dataset.dataDate,
    temporalCoverage: `${counts.at(0)?.year ?? ''}/${counts.at(-1)?.year ?? ''}`,
    creator: { '@type': 'Organization', name: VIVE_NAME },
    license: absoluteHref('/om/#licenser'),
    spatialCoverage: place,
    variableMeasured: MEASURED,
    distribution: {
      '@type': 'DataDownload',
      encodingFormat: 'text/csv',
      contentUrl: absoluteHref('/data/kommuner.csv'),
    },
  };
}

export function municipalityStructuredData(municipality: Municipality): string {
  const region = regionByCode(municipality.regionCode);
  const { name, officialName, code, counts, slug } = municipality;
  return jsonLd([
    breadcrumbs([
      { name: BREADCRUMB_ROOT, path: '/' },
      { name: region.name, path: regionPath(region.slug) },
      { name },
    ]),
    datasetOf({
      name: municipalityDataset(municipality),
      description: municipalityMeta(municipality, region).description,
      path: municipalityPath(slug),
      counts,
      place: area(officialName, code, region.name),
    }),
  ]);
}

export function regionStructuredData(region: Region): string {
  const { name, code, counts, slug } = region;
  return jsonLd([
    breadcrumbs([{ name: BREADCRUMB_ROOT, path: '/' }, { name }]),
    datasetOf({
      name: regionDataset(region),
      description: regionMeta(region).description,
      path: regionPath(slug),
      counts,
      place: area(name, code, BREADCRUMB_ROOT),
    }),
  ]);
}

/** Of the front page: the site, and the whole set. */
export function countryStructuredData(): string {
  return jsonLd([
    { '@type': 'WebSite', name: SITE_NAME, url: absoluteHref('/'), inLanguage: 'da' },
    datasetOf({
      name: COUNTRY_DATASET,
      description: SITE_DESCRIPTION,
      path: '/',
      counts: dataset.country.series,
      place: { '@type': 'Country', name: BREADCRUMB_ROOT },
    }),
  ]);
}
