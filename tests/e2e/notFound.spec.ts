import { expect, test } from '@playwright/test';
import { noteShifts, shiftOf } from './shifts.ts';

test('an unknown address finds the nearest name', { tag: '@once' }, async ({ page }) => {
  const response = await page.goto('kommune/albertlund/');
  expect(response?.status()).toBe(404);
  await expect(page.locator('nearest-places a').first()).toHaveText('Albertslund');
  await page.locator('nearest-places a').first().click();
  await expect(page.locator('h1')).toHaveText('Albertslund');
});

test('names that are offered move nothing on a phone', async ({ page }) => {
  await page.setViewportSize({ width: 360, height: 740 });
  await noteShifts(page);
  // They come after the page has been seen, as on a slow line.
  await page.route('**/finder.json', async (route) => {
    await expect(page.locator('.site-footer')).toHaveCSS('display', 'block');
    await route.continue();
  });
  await page.goto('kommune/albertlund/');
  await expect(page.locator('nearest-places a').first()).toBeVisible();
  expect(await shiftOf(page)).toBe(0);
});
