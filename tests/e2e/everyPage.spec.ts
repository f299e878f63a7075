import { expect, test } from '@playwright/test';
import { axeFaults } from './axeFaults.ts';
import { drawingsOutOfOrder } from './modes/drawingsOutOfOrder.ts';
import { layoutFaults } from './modes/layoutFaults.ts';
import { movingParts } from './modes/movingParts.ts';
import { unnamedParts } from './modes/unnamedParts.ts';
import { ENGLISH_PAGES, ONE_OF_EACH, PAGE_TYPES, watch } from './pages.ts';

/** Pages that have most parts among them; axe takes longer on the front page than a browser on all else here. */
const JUDGED_ONCE: readonly string[] = [
  'kommune/',
  'kommune/albertslund/',
  'region/hovedstaden/',
  'indlejr/',
];
const once = (paths: readonly string[], path: string): { tag: string[] } => ({
  tag: paths.includes(path) ? ['@once'] : [],
});

for (const path of [...PAGE_TYPES, ...ENGLISH_PAGES]) {
  test(
    `/${path}: no complaint, no foreign request, no part without a name or out of order, nothing that moves, nothing cut off at 320 px`,
    once(ONE_OF_EACH, path),
    async ({ page }) => {
      const complaints = watch(page);
      await page.goto(path);
      await expect(page.locator('h1')).toHaveCount(1);
      expect(await unnamedParts(page)).toEqual([]);
      expect(await drawingsOutOfOrder(page)).toEqual([]);
      expect(await movingParts(page)).toEqual([]);
      await page.setViewportSize({ width: 320, height: 700 });
      expect(await layoutFaults(page)).toEqual([]);
      expect(complaints).toEqual([]);
    },
  );
}

for (const path of [...PAGE_TYPES, ...ENGLISH_PAGES]) {
  test(
    `/${path}: no fault that axe finds, nothing cut off at 400 %`,
    once(JUDGED_ONCE, path),
    async ({ page }) => {
      await page.goto(path);
      expect(await axeFaults(page)).toEqual([]);
      // Only colours differ in the dark, and they are those of the other language.
      if (!path.startsWith('en/')) {
        await page.emulateMedia({ colorScheme: 'dark' });
        expect(await axeFaults(page, { rules: ['color-contrast'] })).toEqual([]);
      }
      // A window of 1280 × 1024 that was enlarged four times.
      await page.setViewportSize({ width: 320, height: 256 });
      expect(await layoutFaults(page)).toEqual([]);
    },
  );
}
