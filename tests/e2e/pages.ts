import type { Page } from '@playwright/test';

/** One of each page type, and the municipalities whose data are unusual. Relative to the base address. */
export const PAGE_TYPES = [
  '',
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
  'om/',
  'data/',
  'data/aendringer/',
  '404.html',
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
