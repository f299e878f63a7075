/**
 * Measures every built embed in frames of 280 to 700 px and writes the heights that frames reserve:
 * `npm run embed:measure`, after a build.
 *
 * What counts is the most that any of the widths needs, with any of the fonts that readers have, rounded up
 * to ten pixels, so that the figures hardly move from machine to machine.
 */
import { globSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:http';
import { chromium } from '@playwright/test';
import { range } from 'd3';
import sirv from 'sirv';
import { addressIn, type Language, LANGUAGES } from '../addresses.ts';
import { type ComparisonHeights, comparisonHeights } from '../measure/comparisonHeights.ts';
import { sweepHeights } from '../measure/sweepHeights.ts';
import { chromiumPath } from './chromiumPath.ts';
import { listen } from './freePort.ts';

const folder = process.env['OUT_DIR'] ?? 'dist';
const FILE = 'src/publish/embed/heights.json';
/** Municipalities side by side: what each adds. */
const COMPARISON_FILE = 'src/publish/embed/comparisonHeights.json';
const COMPARISONS = LANGUAGES.map(
  (language) => [language, addressIn(language, '/embed/v1/sammenlign/')] as const,
);
/** Close enough for nearly each line to break where it does; from 560 px on nothing grows. */
const WIDTHS = [...range(280, 564, 8), 600, 640, 700];

/** How much more is needed between these widths; pixels. */
const BETWEEN = 4;

const paths = globSync(`${folder}/embed/v1/*/**/index.html`)
  .map((path) => path.slice(folder.length, -'index.html'.length))
  .filter((path) => COMPARISONS.every(([, comparison]) => comparison !== path))
  .toSorted();
if (paths.length === 0) throw new Error(`${folder}/ holds no embeds: run npm run build first`);

const server = createServer(sirv(folder, { dev: true }));
const port = await listen(server);
const executablePath = await chromiumPath();
const browser = await chromium.launch({
  args: ['--no-sandbox'],
  ...(executablePath !== undefined && { executablePath }),
});
const page = await browser.newPage();
await page.goto(`http://127.0.0.1:${port}/robots.txt`);

const places = new Map<string, Map<string, number>>();
for (const { path, height } of await sweepHeights(page, paths, WIDTHS)) {
  const parts = path.split('/').slice(3, -1);
  const [place, view] = [parts.slice(0, -1).join('/'), parts.at(-1) ?? ''];
  const views = places.get(place) ?? new Map<string, number>();
  places.set(place, views.set(view, Math.max(views.get(view) ?? 0, Math.ceil((height + BETWEEN) / 10) * 10)));
}
const slugs = [...places.keys()].flatMap((place) => /^kommune\/(.*)/.exec(place)?.[1] ?? []);
const comparisons: [Language, ComparisonHeights][] = [];
for (const [language, path] of COMPARISONS)
  comparisons.push([language, await comparisonHeights(page, path, slugs, WIDTHS)]);
await browser.close();
server.close();

const lines = [...places].map(([place, views]) => {
  const heights = [...views].map(([view, height]) => `"${view}": ${height}`).join(', ');
  return `  "${place}": { ${heights} }`;
});
writeFileSync(FILE, `{\n${lines.join(',\n')}\n}\n`);
writeFileSync(COMPARISON_FILE, `${JSON.stringify(Object.fromEntries(comparisons), null, 2)}\n`);
console.log(`${paths.length} embeds of ${places.size} places measured: ${FILE}`);
