import type { Browser } from 'playwright';
import type { EmbedsCost } from './performance.ts';
import { median } from './median.ts';
import { reservedHeight } from '../publish/embed/reservedHeight.ts';
import { observed, throttledPage } from './throttledPage.ts';

/** Twenty different ones, as a long article about the whole country may have them. */
const PLACES = 'albertslund koebenhavn aarhus odense aalborg esbjerg randers vejle horsens roskilde'.split(
  ' ',
);
const EMBEDS = PLACES.flatMap((place) =>
  (['tal', 'udvikling'] as const).map((view) => {
    const path = `/embed/v1/kommune/${place}/${view}/`;
    return { path, height: reservedHeight(path, view) };
  }),
);
export const BENCH_EMBEDS: readonly string[] = EMBEDS.map(({ path }) => path);

const PARAGRAPH = `<p>${'En artikel om noget helt andet, så der er langt mellem diagrammerne. '.repeat(8)}</p>`;

/**
 * Somebody else's page with the embeds in it, each as its code is copied.
 *
 * @param script what stands below them: a bare frame needs none
 */
export const hostPage = (origin: string, script: string): string =>
  `<!doctype html><html lang="da"><meta charset="utf-8"><meta name="viewport" content="width=device-width">` +
  `<title>Vært</title><body>${EMBEDS.map(
    ({ path, height }, i) =>
      `${PARAGRAPH}<iframe src="${origin}${path}" title="Diagram ${i + 1}" loading="lazy" width="100%" height="${height}" style="border:0"></iframe>`,
  ).join('')}${script}`;

const ARTICLE = { width: 600, height: 900 };
/** Pixels and milliseconds of a step, as somebody scrolls who looks for something. */
const STEP = 450;
const PAUSE = 250;
/** Milliseconds after which what hasn't come is looked for once more: a busy browser may pass a lazy frame by. */
const ENOUGH = 5000;
/** Milliseconds after which an embed that has not come is missing. */
const PATIENCE = 180_000;

async function scrollThrough(browser: Browser, host: string, origin: string) {
  const { page, received, session } = await throttledPage(browser, ARTICLE);
  // By the processor's clock, which stands still while other programs run.
  await session.send('Performance.enable', { timeDomain: 'threadTicks' });
  const started = Date.now();
  await page.goto(host, { waitUntil: 'domcontentloaded', timeout: PATIENCE });
  const ours = () => received.filter(({ url }) => url.startsWith(origin));
  const missing = () => {
    const came = new Set(ours().map(({ url }) => new URL(url).pathname));
    return BENCH_EMBEDS.filter((path) => !came.has(path));
  };
  while (missing().length > 0) {
    if (Date.now() - started > PATIENCE) throw new Error(`embeds are missing: ${missing().join(', ')}`);
    for (let y = 0, end = 0; y <= end; y += STEP) {
      end = await page.evaluate((top) => {
        scrollTo(0, top);
        // Frames become higher as what is in them comes.
        return document.documentElement.scrollHeight;
      }, y);
      await page.waitForTimeout(PAUSE);
    }
    for (let waited = 0; waited < ENOUGH && missing().length > 0; waited += 50) await page.waitForTimeout(50);
  }
  const ready = Date.now() - started;
  await page.waitForTimeout(500);
  const heard = (await observed(page)).longTasks;
  const own = [];
  for (const frame of page.frames().slice(1)) own.push(...(await observed(frame)).ownTasks);
  const { metrics } = await session.send('Performance.getMetrics');
  const seconds = metrics.find(({ name }) => name === 'TaskDuration')?.value ?? NaN;
  await page.context().close();
  return { ready, heard, own, work: seconds * 1000, received: ours() };
}

const longest = (tasks: readonly number[]): number => Math.max(0, ...tasks);

/** A host page, and whose frames are in it. */
export interface HostPage {
  readonly url: string;
  readonly origin: string;
}

/**
 * Twenty embeds on one page of another origin, so many times; of each value the median. The same page with
 * bare frames in their place, which have the same words, is visited in turn, as what the browser itself needs for
 * twenty frames.
 */
export async function measureEmbeds(
  browser: Browser,
  ours: HostPage,
  bare: HostPage,
  runs: number,
): Promise<EmbedsCost> {
  const visits = [];
  const bareVisits = [];
  for (let run = 0; run < runs; run += 1) {
    visits.push(await scrollThrough(browser, ours.url, ours.origin));
    bareVisits.push(await scrollThrough(browser, bare.url, bare.origin));
  }
  const bytesOf = ({ received }: { received: readonly { bytes: number }[] }): number =>
    received.reduce((sum, { bytes }) => sum + bytes, 0);
  return {
    embeds: BENCH_EMBEDS.length,
    ready: median(visits.map(({ ready }) => ready)),
    longTasks: median(visits.map(({ own }) => own.length)),
    longestTask: Math.round(median(visits.map(({ own }) => longest(own)))),
    longestHeard: Math.round(median(visits.map(({ heard }) => longest(heard)))),
    bareLongestHeard: Math.round(median(bareVisits.map(({ heard }) => longest(heard)))),
    work: Math.round(median(visits.map(({ work }) => work))),
    bareWork: Math.round(median(bareVisits.map(({ work }) => work))),
    requests: median(visits.map(({ received }) => received.length)),
    bytes: median(visits.map(bytesOf)),
    bareBytes: median(bareVisits.map(bytesOf)),
  };
}
