import { VIVE_NAME } from '#words/labels/structuredData.ts';
import { REPORT_PUBLISHERS, REPORT_TITLE } from '#words/sourceLines.ts';
import { absoluteHref } from '../site.ts';

/** A description in the words of schema.org. */
export type Thing = Readonly<Record<string, unknown>> & { readonly '@type': string };

/** JSON-LD for a page's head: https://schema.org, https://www.w3.org/TR/json-ld11/. */
export const jsonLd = (things: readonly Thing[]): string =>
  // As it stands in a script element, no `</script>` may come of a value.
  JSON.stringify({ '@context': 'https://schema.org', '@graph': things }).replaceAll('<', '\\u003c');

/** @param trail from the country down; the last is the page itself */
export function breadcrumbs(trail: readonly { readonly name: string; readonly path?: string }[]): Thing {
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

export const area = (name: string, identifier: string, within?: string): Thing => ({
  '@type': 'AdministrativeArea',
  name,
  identifier,
  ...(within !== undefined && { containedInPlace: { '@type': 'AdministrativeArea', name: within } }),
});

export const VIVE: Thing = { '@type': 'Organization', name: VIVE_NAME };
/** The report that prints VIVE's figures; of which the site is a retelling. */
export const REPORT: Thing = {
  '@type': 'Report',
  name: REPORT_TITLE,
  author: { '@type': 'Organization', name: REPORT_PUBLISHERS },
  datePublished: '2025-09',
  inLanguage: 'da',
};
