import type { Page } from '@playwright/test';

/** Notes, from before the page is there, what moves by itself. */
export const noteShifts = (page: Page): Promise<unknown> =>
  page.addInitScript(() => {
    Reflect.set(window, 'shift', 0);
    new PerformanceObserver((list) => {
      for (const entry of list.getEntries()) {
        const shift = Number(Reflect.get(window, 'shift')) + Number(Reflect.get(entry, 'value'));
        Reflect.set(window, 'shift', shift);
      }
    }).observe({ type: 'layout-shift', buffered: true });
  });

/** What has moved, as a share of the window. A shift is told with the frame after it. */
export const shiftOf = (page: Page): Promise<unknown> =>
  page.evaluate(async (): Promise<unknown> => {
    await new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(done)));
    return Reflect.get(window, 'shift');
  });
