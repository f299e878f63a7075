import type { Browser } from 'playwright';
import type { PageCost } from './performance.ts';
import { median } from './median.ts';
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

async function visit(browser: Browser, url: string): Promise<Visit> {
  const { page, received } = await throttledPage(browser, PHONE);
  await page.goto(url, { waitUntil: 'load' });
  await page.waitForTimeout(QUIET);
  const seen = await observed(page);
  await page.context().close();
  return { ...seen, received };
}

/** A first visit to a page, so many times; of each value the median. */
export async function measurePage(
  browser: Browser,
  origin: string,
  { kind, path }: { readonly kind: string; readonly path: string },
  runs: number,
): Promise<PageCost> {
  const visits: Visit[] = [];
  for (let run = 0; run < runs; run += 1) visits.push(await visit(browser, origin + path));
  const middle = (of: (visit: Visit) => number): number => median(visits.map(of));
  const bytesOf = (wanted: keyof PageCost['bytesByKind']): number =>
    middle(({ received }) => total(received.filter(({ type }) => (KINDS[type] ?? 'other') === wanted)));
  return {
    kind,
    path,
    firstPaint: Math.round(middle(({ firstPaint }) => firstPaint)),
    largestPaint: Math.round(middle(({ largestPaint }) => largestPaint)),
    layoutShift: Math.round(middle(({ layoutShift }) => layoutShift) * 1000) / 1000,
    longTasks: middle(({ longTasks }) => longTasks.length),
    longestTask: Math.round(middle(({ longTasks }) => Math.max(0, ...longTasks))),
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
