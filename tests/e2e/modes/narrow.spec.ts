import { expect, test } from '@playwright/test';
import { EMBED_VIEWS, PAGE_TYPES } from '../pages.ts';
import { layoutFaults } from './layoutFaults.ts';

/** A window of 1280 × 1024 whose reader has enlarged it four times. */
test.describe('400 %', () => {
  test.use({ viewport: { width: 320, height: 256 }, deviceScaleFactor: 4 });

  for (const path of [...PAGE_TYPES, ...EMBED_VIEWS]) {
    test(`/${path} has nothing cut off and nothing beside the window`, async ({ page }) => {
      await page.goto(path);
      expect(await layoutFaults(page)).toEqual([]);
    });
  }

  test('the header leaves the window to the text', async ({ page }) => {
    await page.goto('kommune/albertslund/');
    await page.locator('#bund').scrollIntoViewIfNeeded();
    await expect(page.locator('.site-header')).not.toBeInViewport();
  });
});

test('what is cut off, outside or covered is seen', async ({ page }) => {
  await page.setContent(
    `<p style="width:4em;overflow:hidden;white-space:nowrap">Lyngby-Taarbæk Kommune</p>
     <p style="width:9000px;text-align:right">Helsingør</p>
     <svg><text y="20">Ishøj</text><text x="9" y="22">Vallensbæk</text></svg>`,
  );
  const faults = await layoutFaults(page);
  expect(faults.map((fault) => fault.replace(/ px wide.*|:.*/, ''))).toEqual([
    expect.stringMatching(/^90\d\d$/),
    'cuts off',
    'outside the window',
    'lie on one another',
  ]);
});
