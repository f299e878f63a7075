import type { Browser, CDPSession, Frame, Page } from 'playwright';

/** A phone of the middle class on a slow mobile line: 4× slower, 1.6 Mbit/s down, 0.75 up, 150 ms there and back. */
export const THROTTLE = { slowdown: 4, downloadMbit: 1.6, uploadMbit: 0.75, latencyMs: 150 } as const;

const BYTES_PER_SECOND_PER_MBIT = 1_000_000 / 8;

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

/** A page of its own, with an empty cache, on the throttle. */
export async function throttledPage(
  browser: Browser,
  viewport: { readonly width: number; readonly height: number },
): Promise<{ page: Page; received: readonly Received[] }> {
  const context = await browser.newContext({ viewport, deviceScaleFactor: 2, hasTouch: true });
  const page = await context.newPage();
  await page.addInitScript(observe);
  const session = await context.newCDPSession(page);
  const received = await listen(session);
  await session.send('Network.emulateNetworkConditions', {
    offline: false,
    latency: THROTTLE.latencyMs,
    downloadThroughput: THROTTLE.downloadMbit * BYTES_PER_SECOND_PER_MBIT,
    uploadThroughput: THROTTLE.uploadMbit * BYTES_PER_SECOND_PER_MBIT,
  });
  await session.send('Emulation.setCPUThrottlingRate', { rate: THROTTLE.slowdown });
  return { page, received };
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
