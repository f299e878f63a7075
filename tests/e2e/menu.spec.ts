import { expect, test } from '@playwright/test';

const ENTRIES = ['Kortet', 'Kommuner', 'Housing First', 'Data', 'Metode', 'Om', 'English'];

test.use({ viewport: { width: 360, height: 740 } });

test(
  'on a phone the menu opens in place, and leaves the reader where they were',
  { tag: '@once' },
  async ({ page }) => {
    await page.goto('kommune/albertslund/');
    const button = page.getByRole('button', { name: 'Menu' });
    const menu = page.locator('#menu');
    await expect(menu).toBeHidden();
    expect((await button.boundingBox())?.height).toBeGreaterThanOrEqual(44);
    const paragraph = page.locator('.cautions');
    await paragraph.scrollIntoViewIfNeeded();
    const before = await page.evaluate(() => scrollY);
    expect(before).toBeGreaterThan(1000);
    // By its place: Playwright would scroll what sticks into view.
    const box = await button.boundingBox();
    await page.mouse.click((box?.x ?? 0) + 10, (box?.y ?? 0) + 20);
    await expect(menu.getByRole('link')).toHaveText(ENTRIES);
    for (const link of await menu.getByRole('link').all()) {
      await expect(link).toBeInViewport({ ratio: 1 });
      expect((await link.boundingBox())?.height).toBeGreaterThanOrEqual(44);
    }
    expect(await page.evaluate(() => scrollY)).toBe(before);
    await page.keyboard.press('Escape');
    await expect(menu).toBeHidden();
    await expect(button).toBeFocused();
  },
);

test('"Find kommune" leads to a field that is written in at once', async ({ page }) => {
  for (const path of ['', 'kommune/albertslund/', 'om/']) {
    await page.goto(path);
    await page.locator('.phone-menu a').click();
    await expect(page.locator('#find')).toBeFocused();
    await expect(page.locator('#find')).toBeInViewport();
  }
});

test('a place on the same page closes the menu over it', async ({ page }) => {
  await page.goto('');
  await page.getByRole('button', { name: 'Menu' }).click();
  await page.locator('#menu').getByRole('link', { name: 'Kortet' }).click();
  await expect(page.locator('#menu')).toBeHidden();
  await expect(page).toHaveURL(/#kort/);
});

test.describe('without script', () => {
  test.use({ javaScriptEnabled: false });

  test('the menu opens all the same', async ({ page }) => {
    await page.goto('om/');
    await page.getByRole('button', { name: 'Menu' }).click();
    await expect(page.locator('#menu').getByRole('link')).toHaveText(ENTRIES);
  });
});
