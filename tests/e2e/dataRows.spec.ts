import { expect, test } from '@playwright/test';

test('/data/ shows the first rows of each table as its file has them', async ({ page }) => {
  await page.goto('data/');
  const tables = page.locator('.data-rows table');
  await expect(tables).toHaveCount(5);
  await expect(tables.first().locator('tbody tr')).toHaveCount(3);
  await expect(tables.first().locator('tbody tr').first()).toContainText('0101');
  await expect(tables.first().locator('tbody tr').first()).toContainText('1387');
  // The country's counts begin in 2009.
  await expect(tables.nth(2).locator('tbody tr').first()).toContainText('4998');
});

for (const width of [320, 1280]) {
  test(`and nothing of it leaves the page at ${width} px`, async ({ page }) => {
    await page.setViewportSize({ width, height: 900 });
    await page.goto('data/');
    expect(await page.evaluate(() => document.documentElement.scrollWidth - innerWidth)).toBeLessThanOrEqual(
      0,
    );
  });
}
