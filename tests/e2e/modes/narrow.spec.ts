import { expect, test } from '@playwright/test';
import { EMBED_VIEWS } from '../pages.ts';
import { drawingsOutOfOrder } from './drawingsOutOfOrder.ts';
import { layoutFaults } from './layoutFaults.ts';
import { movingParts } from './movingParts.ts';

/** A window of 1280 × 1024 whose reader has enlarged it four times. */
test.describe('400 %', () => {
  test.use({ viewport: { width: 320, height: 256 }, deviceScaleFactor: 4 });

  // Pages of the site are seen so in `everyPage.spec.ts`.
  for (const path of EMBED_VIEWS) {
    test(`/${path} has nothing cut off, beside the window, out of order or moving`, async ({ page }) => {
      await page.goto(path);
      expect(await layoutFaults(page)).toEqual([]);
      expect(await drawingsOutOfOrder(page)).toEqual([]);
      expect(await movingParts(page)).toEqual([]);
    });
  }

  test('the header leaves the window to the text', async ({ page }) => {
    await page.goto('kommune/albertslund/');
    await page.locator('#bund').scrollIntoViewIfNeeded();
    await expect(page.locator('.site-header')).not.toBeInViewport();
  });
});

test('what is cut off, outside, broken or covered is seen', async ({ page }) => {
  await page.setContent(
    `<p style="width:4em;overflow:hidden;white-space:nowrap">Lyngby-Taarbæk Kommune</p>
     <p style="width:9000px;text-align:right">Helsingør</p>
     <p style="width:4em;overflow-wrap:break-word">Mariagerfjord Lyngby-Taarbæk</p>
     <p style="position:absolute;top:300px">Furesø</p><p style="position:absolute;top:303px">Egedal</p>
     <svg><text y="20">Ishøj</text><text x="9" y="22">Vallensbæk</text></svg>`,
  );
  const faults = await layoutFaults(page);
  expect(faults.map((fault) => fault.replace(/ px wide.*|:.*/, ''))).toEqual([
    expect.stringMatching(/^90\d\d$/),
    'cuts off',
    'outside the window',
    'breaks Mariagerfjord',
    'lie on one another',
    'lie on one another',
  ]);
});
