import { expect, test } from '@playwright/test';

test('an unknown address finds the nearest name', async ({ page }) => {
  const response = await page.goto('kommune/albertlund/');
  expect(response?.status()).toBe(404);
  await expect(page.locator('nearest-places a').first()).toHaveText('Albertslund');
  await page.locator('nearest-places a').first().click();
  await expect(page.locator('h1')).toHaveText('Albertslund');
});
