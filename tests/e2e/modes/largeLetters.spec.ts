import { expect, test } from '@playwright/test';
import { EMBED_VIEWS, PAGE_TYPES } from '../pages.ts';
import { layoutFaults } from './layoutFaults.ts';

/** Pixels: of windows, and of the letters that their readers have chosen in place of the browser's 16. */
const READERS = [
  [320, 32],
  [360, 24],
  [390, 32],
] as const;

for (const [width, letters] of READERS) {
  test.describe(`letters of ${letters} px in a window of ${width}`, () => {
    test.use({ viewport: { width, height: 740 } });

    for (const path of [...PAGE_TYPES, ...EMBED_VIEWS]) {
      test(`/${path} has nothing cut off, beside the window or on something else`, async ({ page }) => {
        await page.addInitScript((size) => {
          addEventListener('DOMContentLoaded', () => {
            document.documentElement.style.fontSize = `${size}px`;
          });
        }, letters);
        await page.goto(path);
        expect(await layoutFaults(page)).toEqual([]);
      });
    }
  });
}
