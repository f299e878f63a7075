import { expect, test } from '@playwright/test';
import { FONTS, hold, laidOut, noted, noteFirstPaint, PHONE } from './unfolding.ts';

test.use({ viewport: PHONE, contextOptions: { reducedMotion: 'no-preference' } });

// A font that is still held up when a test is over is nobody's fault.
test.afterEach(({ page }) => page.unrouteAll({ behavior: 'ignoreErrors' }));

test('who reloads stays where they were, on a page that is whole at once', async ({ page }) => {
  await noteFirstPaint(page);
  await page.goto('kommune/albertslund/');
  await laidOut(page);
  const place = page.locator('#naboer');
  await place.evaluate((element) => {
    element.scrollIntoView();
  });
  const top = (): Promise<number> => place.evaluate((element) => element.getBoundingClientRect().top);
  const before = await top();
  await page.reload();
  // Letters may have come with the first visit and move lines a little; a lost place is thousands of pixels off.
  await expect.poll(async () => Math.abs((await top()) - before)).toBeLessThan(PHONE.height / 2);
  expect(await noted(page)).toMatchObject({ ended: 'at once' });
});

test('a link to a part leads there, and the page is whole at once', async ({ page }) => {
  await noteFirstPaint(page);
  await page.goto('#kilder');
  await expect(page.locator('#kilder')).toBeInViewport();
  expect(await noted(page)).toMatchObject({ ended: 'at once' });
});

test('a link that is followed before its part has joined in leads there', async ({ page }) => {
  await noteFirstPaint(page, '#kilder');
  const release = await hold(page, FONTS);
  await page.goto('', { waitUntil: 'domcontentloaded' });
  await expect(page.locator('#kilder')).toBeInViewport();
  expect(await noted(page)).toMatchObject({ ended: 'later' });
  release();
});

test('a wide screen and paper get the page at once', async ({ page }) => {
  await noteFirstPaint(page);
  await page.setViewportSize({ width: 1280, height: 800 });
  await page.goto('kommune/albertslund/');
  expect(await noted(page)).toMatchObject({ ended: 'at once' });

  await page.setViewportSize(PHONE);
  await page.emulateMedia({ media: 'print' });
  await page.goto('kommune/albertslund/');
  expect(await page.evaluate(() => document.getAnimations().length)).toBe(0);
});

test.describe('without script', () => {
  test.use({ javaScriptEnabled: false });
  test('the page is whole at once', async ({ page }) => {
    await page.goto('kommune/albertslund/', { waitUntil: 'domcontentloaded' });
    await expect(page.locator('.site-footer')).toHaveCSS('animation-name', 'none');
    await expect(page.locator('.site-footer')).toBeVisible();
  });
});
