import type { Browser } from 'playwright';
import type { BesideBare, PageCost, Ratio } from './performance.ts';
import { median } from './median.ts';
import { ratioOf } from './ratioOf.ts';
import { observed, throttledPage, type Observed, type Received } from './throttledPage.ts';

const PHONE = { width: 360, height: 800 };
/** Milliseconds after `load` in which nothing may come any more. */
const QUIET = 1500;

const KINDS: Readonly<Record<string, keyof PageCost['bytesByKind']>> = {
  Document: 'html',
  Stylesheet: 'css',
  Script: 'script',
  Font: 'font',
};

const total = (received: readonly Received[]): number => received.reduce((sum, { bytes }) => sum + bytes, 0);

interface Visit extends Observed {
  readonly received: readonly Received[];
}

/** On a busy machine a slow phone is slow indeed. */
const PATIENCE = 120_000;

async function visit(browser: Browser, url: string): Promise<Visit> {
  const { page, received } = await throttledPage(browser, PHONE);
  await page.goto(url, { waitUntil: 'load', timeout: PATIENCE });
  await page.waitForTimeout(QUIET);
  const seen = await observed(page);
  await page.context().close();
  return { ...seen, received };
}

/** Tasks keep a page from answering by what they take beyond this; milliseconds. */
const SHORT = 50;
const blockingOf = ({ longTasks }: Observed): number =>
  longTasks.reduce((sum, duration) => sum + duration - SHORT, 0);

/** A page and what kind of page it is. */
export interface Kind {
  readonly kind: string;
  readonly path: string;
}

function costOf({ kind, path }: Kind, visits: readonly Visit[]): PageCost {
  const middle = (of: (visit: Visit) => number): number => median(visits.map(of));
  const bytesOf = (wanted: keyof PageCost['bytesByKind']): number =>
    middle(({ received }) => total(received.filter(({ type }) => (KINDS[type] ?? 'other') === wanted)));
  return {
    kind,
    path,
    firstPaint: Math.round(middle(({ firstPaint }) => firstPaint)),
    largestPaint: Math.round(middle(({ largestPaint }) => largestPaint)),
    layoutShift: Math.round(Math.max(...visits.map(({ layoutShift }) => layoutShift)) * 1000) / 1000,
    longTasks: middle(({ longTasks }) => longTasks.length),
    longestTask: Math.round(middle(({ longTasks }) => Math.max(0, ...longTasks))),
    blocking: Math.round(middle(blockingOf)),
    requests: middle(({ received }) => received.length),
    bytes: middle(({ received }) => total(received)),
    bytesByKind: {
      html: bytesOf('html'),
      css: bytesOf('css'),
      script: bytesOf('script'),
      font: bytesOf('font'),
      other: bytesOf('other'),
    },
  };
}

/** First visits to a page, so many; of each value the median, of layout shift the most. */
export async function measurePage(
  browser: Browser,
  origin: string,
  page: Kind,
  runs: number,
): Promise<PageCost> {
  // The first doesn't count: the server compresses what it is asked for the first time.
  await visit(browser, origin + page.path);
  const visits: Visit[] = [];
  while (visits.length < runs) visits.push(await visit(browser, origin + page.path));
  return costOf(page, visits);
}

/**
 * The same with first visits to a bare page in between: what else the machine does in the meantime slows both,
 * so that how many times as long ours needs can be told, too.
 */
export async function measureBesideBare(
  browser: Browser,
  origin: string,
  page: Kind,
  barePath: string,
  runs: number,
): Promise<{ cost: PageCost; beside: BesideBare }> {
  for (const path of [page.path, barePath]) await visit(browser, origin + path);
  const pairs: { ours: Visit; bare: Visit }[] = [];
  while (pairs.length < runs) {
    const ours = await visit(browser, origin + page.path);
    pairs.push({ ours, bare: await visit(browser, origin + barePath) });
  }
  const times = (of: (visit: Visit) => number): Ratio =>
    ratioOf(pairs.map(({ ours, bare }) => of(ours) / of(bare)));
  return {
    cost: costOf(
      page,
      pairs.map(({ ours }) => ours),
    ),
    beside: {
      bare: costOf(
        { ...page, path: barePath },
        pairs.map(({ bare }) => bare),
      ),
      firstPaint: times(({ firstPaint }) => firstPaint),
      largestPaint: times(({ largestPaint }) => largestPaint),
    },
  };
}
