/**
 * Measures the built site on a slow phone and line, twenty embeds on a host page, and builds of more and
 * more areas: `npm run bench`. Prints tables and writes the result, which `/om/ydeevne/` shows.
 *
 * Options: `--runs 5` loads of each page; `--areas 98,1000,3000`; `--skip builds` or `--skip pages` keeps
 * that part of the result as it stands.
 */
import { existsSync, writeFileSync } from 'node:fs';
import { cpus, loadavg, totalmem } from 'node:os';
import { parseArgs } from 'node:util';
import { chromium } from 'playwright';
import committed from './measurements.json' with { type: 'json' };
import { dataset } from '../dataset.ts';
import type { Measurements } from './performance.ts';
import { chromiumPath } from '../tasks/chromiumPath.ts';
import { BARE_FRAME, BARE_PATH, barePage } from './barePage.ts';
import { measureMadeUp, measureWhole } from './measureBuild.ts';
import { BENCH_EMBEDS, hostPage, measureEmbeds } from './measureEmbeds.ts';
import { measurePage } from './measurePage.ts';
import { PAGE_KINDS } from './pageKinds.ts';
import { printMeasurements } from './printMeasurements.ts';
import { serveCompressed } from './serveCompressed.ts';

const RESULT = 'src/publish/measurements.json';
const SITE = process.env['OUT_DIR'] ?? 'dist';

const { values } = parseArgs({
  options: {
    runs: { type: 'string', default: '5' },
    areas: { type: 'string', default: '98,1000,3000' },
    skip: { type: 'string', multiple: true, default: [] },
  },
});
const runs = Number(values.runs);
const skips = (part: string): boolean => values.skip.includes(part);

if (!existsSync(SITE)) {
  console.error(`There is no ${SITE}/ to measure: run npm run build first.`);
  process.exit(1);
}

const loads: number[] = [];
/** One line for each step, and the load while it ran. */
function tell(step: string): void {
  loads.push(loadavg()[0] ?? 0);
  console.log(step);
}

const executablePath = await chromiumPath();
const browser = await chromium.launch({
  args: ['--no-sandbox', '--disable-gpu', '--disable-background-networking', '--no-first-run'],
  ...(executablePath !== undefined && { executablePath }),
});

async function measurePages(): Promise<Pick<Measurements, 'pages' | 'bare' | 'embeds'>> {
  const site = await serveCompressed(SITE, 0, new Map([[BARE_PATH, barePage(SITE)]]));
  const frames = await serveCompressed(SITE, 0, new Map(BENCH_EMBEDS.map((path) => [path, BARE_FRAME])));
  const host = await serveCompressed(
    SITE,
    0,
    new Map([
      ['/vaert/', hostPage(site.origin)],
      ['/rammer/', hostPage(frames.origin)],
    ]),
  );
  const pages = [];
  for (const page of PAGE_KINDS) {
    tell(page.path);
    pages.push(await measurePage(browser, site.origin, page, runs));
  }
  tell('a bare page');
  const bare = await measurePage(browser, site.origin, { kind: 'bare', path: BARE_PATH }, runs);
  tell('twenty embeds, and twenty bare frames');
  const embeds = await measureEmbeds(
    browser,
    { url: `${host.origin}/vaert/`, origin: site.origin },
    { url: `${host.origin}/rammer/`, origin: frames.origin },
    runs,
  );
  for (const { server } of [site, frames, host]) server.close();
  return { pages, bare, embeds };
}

function measureBuilds(): Pick<Measurements, 'builds' | 'whole'> {
  const builds = values.areas.split(',').map((areas) => {
    tell(`a build of ${areas} areas`);
    return measureMadeUp(Number(areas));
  });
  tell('the whole site, images drawn and kept');
  return { builds, whole: measureWhole(dataset.municipalities.length) };
}

const pages = skips('pages')
  ? { pages: committed.pages, bare: committed.bare, embeds: committed.embeds }
  : await measurePages();
const chromiumVersion = browser.version();
await browser.close();
const builds = skips('builds') ? { builds: committed.builds, whole: committed.whole } : measureBuilds();
tell('done');

const result: Measurements = {
  date: new Date().toISOString().slice(0, 10),
  machine: {
    cores: cpus().length,
    processor: cpus()[0]?.model.trim() ?? '',
    memory: totalmem(),
    node: process.versions.node,
    chromium: chromiumVersion,
    load: Math.round((loads.reduce((sum, load) => sum + load, 0) / loads.length) * 10) / 10,
  },
  runs,
  ...pages,
  ...builds,
};
writeFileSync(RESULT, `${JSON.stringify(result, null, 2)}\n`);
printMeasurements(result);
