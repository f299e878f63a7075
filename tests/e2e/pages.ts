import type { Page } from '@playwright/test';

/** One of each page type, and the municipalities whose data are unusual. Relative to the base address. */
export const PAGE_TYPES = [
  '',
  '?kommune=odense',
  'kommune/',
  'kommune/?region=sjaelland&markeret=1&sorter=rate',
  'sammenlign/',
  'sammenlign/?kommuner=lyngby-taarbaek,dragoer,laesoe,nordfyns',
  'kommune/albertslund/',
  'kommune/laesoe/',
  'kommune/dragoer/',
  'region/hovedstaden/',
  'region/nordjylland/',
  'indlejr/',
  'indlejr/?sted=odense&visning=kurve&tema=moerk&kode=billede',
  'metode/',
  'presse/',
  'om/',
  'om/ydeevne/',
  'data/',
  'data/aendringer/',
  '404.html',
] as const;

/** The same kinds in English. */
export const ENGLISH_PAGES = [
  'en/',
  'en/municipalities/',
  'en/compare/?kommuner=lyngby-taarbaek,dragoer,laesoe,nordfyns',
  'en/municipality/koebenhavn/',
  'en/municipality/laesoe/',
  'en/region/hovedstaden/',
  'en/embed/',
  'en/method/',
  'en/press/',
  'en/about/',
  'en/about/performance/',
  'en/data/',
  'en/data/changes/',
] as const;

/** One of each type alone: what `npm test` has time for. */
export const ONE_OF_EACH: readonly string[] = [
  '',
  'kommune/',
  'sammenlign/?kommuner=lyngby-taarbaek,dragoer,laesoe,nordfyns',
  'kommune/albertslund/',
  'region/hovedstaden/',
  'indlejr/',
  'metode/',
  'presse/',
  'om/',
  'om/ydeevne/',
  'data/',
  'data/aendringer/',
  '404.html',
  'en/',
  'en/municipality/koebenhavn/',
];

/** One of each view of the embeds. */
export const EMBED_VIEWS = [
  'embed/v1/kommune/albertslund/tal/',
  'embed/v1/kommune/dragoer/udvikling/',
  'embed/v1/kommune/lyngby-taarbaek/placering/',
  'embed/v1/kommune/albertslund/kort/',
  'embed/v1/kommune/odense/kurve/',
  'embed/v1/region/hovedstaden/kort/',
  'embed/v1/region/hovedstaden/tabel/',
  'embed/v1/danmark/tal/',
  'embed/v1/danmark/kort/',
  'embed/v1/danmark/kurve/',
  'embed/v1/sammenlign/?kommuner=lyngby-taarbaek,dragoer,laesoe,nordfyns',
] as const;

/** What the browser complains of, and every request that goes elsewhere. */
export function watch(page: Page): string[] {
  const complaints: string[] = [];
  page.on('console', (message) => complaints.push(`${message.type()}: ${message.text()}`));
  page.on('pageerror', (error) => complaints.push(`exception: ${error.message}`));
  page.on('request', (request) => {
    if (new URL(request.url()).hostname !== '127.0.0.1') complaints.push(`foreign request: ${request.url()}`);
  });
  page.on('response', (response) => {
    if (response.status() >= 400) complaints.push(`${response.status()}: ${response.url()}`);
  });
  return complaints;
}
