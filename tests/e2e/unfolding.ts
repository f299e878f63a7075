import { expect, type Page } from '@playwright/test';

/** Pixels of a narrow phone's window. */
export const PHONE = { width: 360, height: 740 };
export const FONTS = '**/*.woff2';

/** Notes whether anything was held back at the first paint, and what moved; `hash` is followed at once. */
export async function noteFirstPaint(page: Page, hash = ''): Promise<void> {
  await page.addInitScript((hash) => {
    const noted = { ended: '', shift: 0 };
    Reflect.set(window, 'noted', noted);
    new PerformanceObserver((list) => {
      if (list.getEntriesByName('first-contentful-paint').length === 0) return;
      // Of a long page the end may not have come yet: what counts is whether anything is held back.
      const held = document.getAnimations().some(({ effect }) => {
        const target = effect instanceof KeyframeEffect ? effect.target : null;
        return target !== null && getComputedStyle(target).display === 'none';
      });
      noted.ended = held ? 'later' : 'at once';
      if (hash) location.hash = hash;
    }).observe({ type: 'paint', buffered: true });
    new PerformanceObserver((list) => {
      for (const entry of list.getEntries()) noted.shift += Number(Reflect.get(entry, 'value'));
    }).observe({ type: 'layout-shift', buffered: true });
  }, hash);
}

/** What was noted, once the page has been painted. */
export async function noted(page: Page): Promise<unknown> {
  const note = await page.waitForFunction((): unknown => {
    const noted: unknown = Reflect.get(window, 'noted');
    return typeof noted === 'object' && noted !== null && Reflect.get(noted, 'ended') !== '' && noted;
  });
  return note.jsonValue();
}

/** All that is laid out in the end: the page's height and how many elements have a box. */
export async function laidOut(page: Page): Promise<{ height: number; boxes: number }> {
  await expect.poll(() => page.evaluate(() => document.getAnimations().length)).toBe(0);
  return page.evaluate(() => ({
    height: document.documentElement.scrollHeight,
    boxes: [...document.querySelectorAll('body *')].filter((element) => element.getClientRects().length > 0)
      .length,
  }));
}

/** As on a slow line: files come, and all has loaded, only when the result is called. */
export async function hold(page: Page, files: string): Promise<() => void> {
  const released = Promise.withResolvers<undefined>();
  await page.route(files, async (route) => {
    await released.promise;
    await route.continue();
  });
  return () => {
    released.resolve(undefined);
  };
}
