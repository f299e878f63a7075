/**
 * Measures the built site on a slow phone and line, twenty embeds on a host page, and builds of more and
 * more areas: `npm run bench`. Prints tables and writes the result, which `/om/ydeevne/` shows.
 *
 * Options: `--runs 5` loads of each page; `--areas 98,1000,3000`; `--skip builds` or `--skip pages` keeps
 * that part of the result as it stands.
 */
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { cpus, loadavg, totalmem } from 'node:os';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { chromium } from 'playwright';
import committed from './measurements.json' with { type: 'json' };
import { dataset } from '../dataset.ts';
import type { Measurements, Occasion } from './performance.ts';
import { chromiumPath } from '../tasks/chromiumPath.ts';
import { barePage } from './barePage.ts';
import { measureMadeUp, measureWhole } from './measureBuild.ts';
import { BENCH_EMBEDS, hostPage, measureEmbeds } from './measureEmbeds.ts';
import { measureBesideBare, measurePage } from './measurePage.ts';
import { BESIDE_BARE, PAGE_KINDS } from './pageKinds.ts';
import { printMeasurements } from './printMeasurements.ts';
import { serveCompressed } from './serveCompressed.ts';
import { slowLine, SLOW_MOBILE } from './slowLine.ts';
import { throwAwayCertificate } from './throwAwayCertificate.ts';

const RESULT = 'src/measure/measurements.json';
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

/** Of the part that was just measured. */
function occasion(): Occasion {
  const those = loads.splice(0);
  const load = those.reduce((sum, one) => sum + one, 0) / those.length;
  return {
    date: new Date().toISOString().slice(0, 10),
    machine: {
      cores: cpus().length,
      processor: cpus()[0]?.model.trim() ?? '',
      memory: totalmem(),
      node: process.versions.node,
      load: Math.round(load * 10) / 10,
    },
  };
}

/** The words of a built page alone, at an address of their own. */
const bareOf = (path: string): string => barePage(readFileSync(join(SITE, path, 'index.html'), 'utf8'));
const barePath = (path: string): string => `/bar${path}`;

type OfPages = 'pagesOn' | 'runs' | 'pages' | 'besideBare' | 'embeds';

async function measurePages(): Promise<Pick<Measurements, OfPages>> {
  const executablePath = await chromiumPath();
  const browser = await chromium.launch({
    args: ['--no-sandbox', '--disable-gpu', '--disable-background-networking', '--no-first-run'],
    ...(executablePath !== undefined && { executablePath }),
  });
  const certificate = throwAwayCertificate();
  const open: { close: () => unknown }[] = [];
  /** What is there at the far end of a slow line. */
  const serve = async (extra: readonly (readonly [path: string, html: string])[]): Promise<string> => {
    const site = await serveCompressed(SITE, { pages: new Map(extra), certificate });
    const line = await slowLine(site.port, SLOW_MOBILE);
    open.push(site.server, line.server);
    return `https://127.0.0.1:${line.port}`;
  };
  const compared = PAGE_KINDS.filter(({ kind }) => BESIDE_BARE.has(kind));
  const site = await serve(compared.map(({ path }) => [barePath(path), bareOf(path)]));
  const frames = await serve(BENCH_EMBEDS.map((path) => [path, bareOf(path)]));
  const host = await serve([
    ['/vaert/', hostPage(site, `<script async src="${site}/embed.js"></script>`)],
    ['/rammer/', hostPage(frames, '')],
  ]);
  const pages = [];
  const besideBare = [];
  for (const page of PAGE_KINDS) {
    tell(page.path);
    if (BESIDE_BARE.has(page.kind)) {
      const { cost, beside } = await measureBesideBare(browser, site, page, barePath(page.path), runs);
      pages.push(cost);
      besideBare.push(beside);
    } else pages.push(await measurePage(browser, site, page, runs));
  }
  tell('twenty embeds, and twenty bare frames');
  const embeds = await measureEmbeds(
    browser,
    { url: `${host}/vaert/`, origin: site },
    { url: `${host}/rammer/`, origin: frames },
    runs,
  );
  tell('done');
  const pagesOn = { ...occasion(), chromium: browser.version() };
  await browser.close();
  for (const server of open) server.close();
  return { pagesOn, runs, pages, besideBare, embeds };
}

function measureBuilds(): Pick<Measurements, 'buildsOn' | 'builds' | 'whole'> {
  const builds = values.areas.split(',').map((areas) => {
    tell(`a build of ${areas} areas`);
    return measureMadeUp(Number(areas));
  });
  tell('the whole site, images drawn and kept');
  const whole = measureWhole(dataset.municipalities.length);
  tell('done');
  return { buildsOn: occasion(), builds, whole };
}

// A part is kept once it is measured: it took ten minutes, and the next can fail.
let result: Measurements = committed;
for (const [part, measure] of [
  ['pages', measurePages],
  ['builds', measureBuilds],
] as const) {
  if (skips(part)) continue;
  result = { ...result, ...(await measure()) };
  writeFileSync(RESULT, `${JSON.stringify(result, null, 2)}\n`);
}
printMeasurements(result);
