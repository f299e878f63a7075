import type { Browser, CDPSession, Frame, Page } from 'playwright';

/** A phone of the middle class, so many times slower than the machine that measures. */
const SLOWDOWN = 4;

/** What the browser tells of a page while it loads; runs before any script of the page. */
function observe(): void {
  const seen = { longTasks: [] as number[], ownTasks: [] as number[], shift: 0, largest: 0 };
  Reflect.set(window, 'measured', seen);
  const watch = (type: string, take: (entry: PerformanceEntry) => void): void => {
    new PerformanceObserver((list) => {
      list.getEntries().forEach(take);
    }).observe({ type, buffered: true });
  };
  watch('longtask', ({ name, duration }) => {
    seen.longTasks.push(duration);
    if (name === 'self') seen.ownTasks.push(duration);
  });
  watch('largest-contentful-paint', ({ startTime }) => (seen.largest = startTime));
  watch('layout-shift', (entry) => {
    if (!Reflect.get(entry, 'hadRecentInput')) seen.shift += Number(Reflect.get(entry, 'value'));
  });
}

/** A request that has ended. */
export interface Received {
  readonly url: string;
  /** As DevTools calls it: `Document`, `Stylesheet`, `Script`, `Font`, … */
  readonly type: string;
  readonly bytes: number;
}

/** What a page and the frames in it have told so far; milliseconds. */
export interface Observed {
  readonly firstPaint: number;
  readonly largestPaint: number;
  readonly layoutShift: number;
  /** All that the document hears of: its own, its frames', and what the browser does for neither alone. */
  readonly longTasks: readonly number[];
  /** Those that the browser puts down to this document. */
  readonly ownTasks: readonly number[];
}

/** Collects what comes over the line. */
async function listen(session: CDPSession): Promise<Received[]> {
  const received: Received[] = [];
  const open = new Map<string, { url: string; type: string }>();
  session.on('Network.requestWillBeSent', ({ requestId, request, type }) => {
    open.set(requestId, { url: request.url, type: type ?? 'Other' });
  });
  session.on('Network.loadingFinished', ({ requestId, encodedDataLength }) => {
    const request = open.get(requestId);
    if (request !== undefined && !request.url.startsWith('data:'))
      received.push({ ...request, bytes: encodedDataLength });
  });
  await session.send('Network.enable');
  return received;
}

/** A page of its own on a slow phone, with an empty cache; what it asks comes over a line (`slowLine.ts`). */
export async function throttledPage(
  browser: Browser,
  viewport: { readonly width: number; readonly height: number },
): Promise<{ page: Page; received: readonly Received[]; session: CDPSession }> {
  const context = await browser.newContext({
    viewport,
    deviceScaleFactor: 2,
    hasTouch: true,
    // That of `throwAwayCertificate`.
    ignoreHTTPSErrors: true,
  });
  const page = await context.newPage();
  await page.addInitScript(observe);
  const session = await context.newCDPSession(page);
  const received = await listen(session);
  await session.send('Emulation.setCPUThrottlingRate', { rate: SLOWDOWN });
  return { page, received, session };
}

/** Reads what one document has told. */
export const observed = (document: Page | Frame): Promise<Observed> =>
  document.evaluate(() => {
    const seen: unknown = Reflect.get(window, 'measured');
    const read = (key: string): unknown =>
      typeof seen === 'object' && seen !== null ? Reflect.get(seen, key) : null;
    const numbers = (key: string): number[] => {
      const value = read(key);
      return Array.isArray(value) ? value.map(Number) : [];
    };
    return {
      firstPaint: performance.getEntriesByName('first-contentful-paint')[0]?.startTime ?? 0,
      largestPaint: Number(read('largest')),
      layoutShift: Number(read('shift')),
      longTasks: numbers('longTasks'),
      ownTasks: numbers('ownTasks'),
    };
  });
