import { expect, test } from '@playwright/test';

test('an unknown address finds the nearest name', { tag: '@once' }, async ({ page }) => {
  const response = await page.goto('kommune/albertlund/');
  expect(response?.status()).toBe(404);
  await expect(page.locator('nearest-places a').first()).toHaveText('Albertslund');
  await page.locator('nearest-places a').first().click();
  await expect(page.locator('h1')).toHaveText('Albertslund');
});

test('names that are offered move nothing on a phone', async ({ page }) => {
  await page.setViewportSize({ width: 360, height: 740 });
  await page.addInitScript(() => {
    Reflect.set(window, 'shift', 0);
    new PerformanceObserver((list) => {
      for (const entry of list.getEntries())
        Reflect.set(
          window,
          'shift',
          Number(Reflect.get(window, 'shift')) + Number(Reflect.get(entry, 'value')),
        );
    }).observe({ type: 'layout-shift', buffered: true });
  });
  // They come after the page has been seen, as on a slow line.
  await page.route('**/finder.json', async (route) => {
    await expect(page.locator('.site-footer')).toHaveCSS('display', 'block');
    await route.continue();
  });
  await page.goto('kommune/albertlund/');
  await expect(page.locator('nearest-places a').first()).toBeVisible();
  // A shift is told with the frame after it.
  await page.evaluate(() => new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(done))));
  expect(await page.evaluate((): unknown => Reflect.get(window, 'shift'))).toBe(0);
});
