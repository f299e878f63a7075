/**
 * Addresses: every link of ours goes through here, so that the site also works under a sub-path and in another
 * language.
 */
import { notation } from '#notation';
import { addressIn, type Language } from './addresses.ts';

const base = import.meta.env.BASE_URL.replace(/\/$/, '');

/** A path of ours as it stands in `href`: `/kommune/` → `/kommune/`, `/under/kommune/`, `/en/municipalities/`. */
export function href(path: string, language: Language = notation.language): string {
  return path.startsWith('/') ? base + addressIn(language, path) : path;
}

/** The same as an absolute address, for canonicals, embeds and citations. */
export function absoluteHref(path: string, language?: Language): string {
  return new URL(href(path, language), import.meta.env.SITE).href;
}

/** The address as it is said and printed: without scheme and without a slash at its end. */
export function spokenHref(path: string): string {
  return absoluteHref(path)
    .replace(/^https?:\/\//, '')
    .replace(/\/$/, '');
}

export const municipalityPath = (slug: string): string => `/kommune/${slug}/`;
export const regionPath = (slug: string): string => `/region/${slug}/`;
/** @param slugs up to four municipalities, side by side */
export const comparePath = (slugs: readonly string[]): string =>
  `/sammenlign/${slugs.length === 0 ? '' : `?kommuner=${slugs.join(',')}`}`;

/** A place that has embeds: one of the municipalities or regions by its slug, or the whole country. */
export type EmbedPlace = { kind: 'kommune' | 'region'; slug: string } | { kind: 'danmark' };
/** @param view the last part of the address, see `content/embed/embedViews.ts` */
export const embedPath = (place: EmbedPlace, view: string): string =>
  `/embed/v1/${place.kind}/${place.kind === 'danmark' ? '' : `${place.slug}/`}${view}/`;
/** The embed of municipalities side by side: with `?kommuner=` of those, without it of all. */
export const COMPARISON_EMBED_PATH = '/embed/v1/sammenlign/';
/** Never changes and carries no hash: it stands in other people's articles. */
export const EMBED_SCRIPT_PATH = '/embed.js';

/** The builder with a place chosen, and a view. @param slug of a municipality, a region, or `danmark` */
export const builderPath = (slug: string, view?: string): string =>
  `/indlejr/?sted=${slug}${view === undefined ? '' : `&visning=${view}`}`;

/** The changes of a place's figures, for feed readers. */
export const placeFeedPath = (page: string): string => `${page}aendringer.xml`;
/** A municipality's page as Markdown, for readers of another kind. */
export const markdownPath = (slug: string): string => `${municipalityPath(slug)}${slug}.md`;

/** The data files of a place without their endings; the country's are those of all municipalities. */
export const placeDataPath = (place: EmbedPlace): string =>
  place.kind === 'danmark' ? '/data/kommuner' : `/data/${place.kind}/${place.slug}`;

/**
 * What a place's page is as an embed: a static answer in the form of oEmbed.
 *
 * @param width of the column that it is for, in pixels; without one that of an article
 */
export const oembedPath = (place: EmbedPlace, width?: number): string =>
  `/oembed/${width === undefined ? '' : `${width}/`}${place.kind === 'danmark' ? 'danmark' : `${place.kind}/${place.slug}`}.json`;

/** An image of a chart. @param name of the chart, for those that can be embedded the view */
export const imagePath = (place: EmbedPlace, name: string, format: 'png' | 'svg'): string =>
  `/billeder/${place.kind}/${place.kind === 'danmark' ? '' : `${place.slug}/`}${name}.${format}`;

/** The sheet of a place, as PDF: a page, a region's booklet, the country's two pages. */
export const sheetPath = (place: EmbedPlace): string =>
  place.kind === 'danmark' ? '/danmark.pdf' : `/${place.kind}/${place.slug}/${place.slug}.pdf`;
/** All sheets in one archive. */
export const SHEETS_ARCHIVE_PATH = '/data/ark.zip';

/** A place that has a press note. */
export type NotedPlace = Exclude<EmbedPlace, { kind: 'danmark' }>;
/** What an editor is told of a place, as Markdown. */
export const pressNotePath = ({ kind, slug }: NotedPlace): string => `/${kind}/${slug}/presse.md`;
export const PRESS_PATH = '/presse/';
/** Charts of a place as Datawrapper's importer wants them. */
export type DatawrapperChart = 'antal' | 'pr-1000';
export const datawrapperPath = ({ kind, slug }: NotedPlace, chart: DatawrapperChart): string =>
  `/data/datawrapper/${kind}/${slug}-${chart}.csv`;
