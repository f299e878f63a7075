import { expect, test } from '@playwright/test';
import { PAGE_TYPES } from '../pages.ts';
import { layoutFaults } from './layoutFaults.ts';

test.use({ viewport: { width: 320, height: 900 } });

for (const path of PAGE_TYPES) {
  test(`/${path} with fonts blocked stands in the reader's own, narrow and wide`, async ({ page }) => {
    await page.route(/\.woff2$/, (route) => route.abort());
    await page.goto(path);
    for (const width of [320, 1280]) {
      await page.setViewportSize({ width, height: 900 });
      await page.evaluate(() => document.fonts.ready);
      // What is there is the reader's own, set to the same measures.
      const shown = await page.evaluate(() =>
        [...document.fonts].filter(({ status }) => status === 'loaded').map(({ family }) => family),
      );
      expect(shown.filter((family) => !family.includes('Fallback'))).toEqual([]);
      expect(await layoutFaults(page), `in a window of ${width}`).toEqual([]);
    }
  });
}
