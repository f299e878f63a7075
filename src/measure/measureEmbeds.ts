import type { Browser } from 'playwright';
import type { EmbedsCost } from './performance.ts';
import { median } from './median.ts';
import { observed, throttledPage } from './throttledPage.ts';

/** Twenty different ones, as a long article about the whole country may have them. */
const PLACES = 'albertslund koebenhavn aarhus odense aalborg esbjerg randers vejle horsens roskilde'.split(
  ' ',
);
export const BENCH_EMBEDS: readonly string[] = PLACES.flatMap((place) => [
  `/embed/v1/kommune/${place}/tal/`,
  `/embed/v1/kommune/${place}/udvikling/`,
]);

const PARAGRAPH = `<p>${'En artikel om noget helt andet, så der er langt mellem diagrammerne. '.repeat(8)}</p>`;

/** Somebody else's page with the embeds in it, each as its code is copied. */
export const hostPage = (origin: string): string =>
  `<!doctype html><html lang="da"><meta charset="utf-8"><meta name="viewport" content="width=device-width">` +
  `<title>Vært</title><body>${BENCH_EMBEDS.map(
    (path, i) =>
      `${PARAGRAPH}<iframe src="${origin}${path}" title="Diagram ${i + 1}" loading="lazy" width="100%" height="420" style="border:0"></iframe>`,
  ).join('')}<script async src="${origin}/embed.js"></script>`;

const ARTICLE = { width: 600, height: 900 };
/** Pixels and milliseconds of a step, as somebody scrolls who looks for something. */
const STEP = 450;
const PAUSE = 250;
/** Milliseconds after which an embed that has not come is missing. */
const PATIENCE = 60_000;

async function scrollThrough(browser: Browser, host: string, origin: string) {
  const { page, received } = await throttledPage(browser, ARTICLE);
  const started = Date.now();
  await page.goto(host, { waitUntil: 'domcontentloaded' });
  const height = await page.evaluate(() => document.documentElement.scrollHeight);
  for (let y = 0; y <= height * 1.2; y += STEP) {
    await page.evaluate((top) => {
      scrollTo(0, top);
    }, y);
    await page.waitForTimeout(PAUSE);
  }
  const ours = () => received.filter(({ url }) => url.startsWith(origin));
  const came = () => ours().filter(({ url }) => BENCH_EMBEDS.includes(new URL(url).pathname)).length;
  while (came() < BENCH_EMBEDS.length) {
    if (Date.now() - started > PATIENCE)
      throw new Error(`only ${came()} of ${BENCH_EMBEDS.length} embeds came`);
    await page.waitForTimeout(50);
  }
  const ready = Date.now() - started;
  await page.waitForTimeout(500);
  const heard = (await observed(page)).longTasks;
  const own = [];
  for (const frame of page.frames().slice(1)) own.push(...(await observed(frame)).ownTasks);
  await page.context().close();
  return { ready, heard, own, received: ours() };
}

const longest = (tasks: readonly number[]): number => Math.max(0, ...tasks);

/** A host page, and whose frames are in it. */
export interface HostPage {
  readonly url: string;
  readonly origin: string;
}

/**
 * Twenty embeds on one page of another origin, so many times; of each value the median. The same page with
 * bare frames in their place is visited in turn, as what the browser itself needs for twenty frames.
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
  return {
    embeds: BENCH_EMBEDS.length,
    ready: median(visits.map(({ ready }) => ready)),
    longTasks: median(visits.map(({ own }) => own.length)),
    longestTask: Math.round(median(visits.map(({ own }) => longest(own)))),
    longestHeard: Math.round(median(visits.map(({ heard }) => longest(heard)))),
    bareLongestHeard: Math.round(median(bareVisits.map(({ heard }) => longest(heard)))),
    requests: median(visits.map(({ received }) => received.length)),
    bytes: median(visits.map(({ received }) => received.reduce((sum, { bytes }) => sum + bytes, 0))),
  };
}
