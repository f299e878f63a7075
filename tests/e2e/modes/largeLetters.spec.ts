import { expect, test } from '@playwright/test';
import { EMBED_VIEWS, PAGE_TYPES } from '../pages.ts';
import { layoutFaults } from './layoutFaults.ts';

/** Pixels: of windows, and of the letters that their readers have chosen in place of the browser's 16. */
const READERS = [
  { width: 320, letters: 32 },
  { width: 360, letters: 24 },
  { width: 390, letters: 32 },
] as const;

/** As the browser's setting does, from the first layout on. */
const setLetters = (size: number): void => {
  const set = (): void => {
    document.documentElement.style.fontSize = `${size}px`;
  };
  set();
  addEventListener('DOMContentLoaded', set);
};

test.use({ viewport: { width: READERS[0].width, height: 740 } });

for (const path of [...PAGE_TYPES, ...EMBED_VIEWS]) {
  test(`/${path} in large letters has nothing cut off, beside the window or on something else`, async ({
    page,
  }) => {
    await page.addInitScript(setLetters, READERS[0].letters);
    await page.goto(path);
    for (const { width, letters } of READERS) {
      await page.setViewportSize({ width, height: 740 });
      await page.evaluate(setLetters, letters);
      expect(await layoutFaults(page), `${letters} px in a window of ${width}`).toEqual([]);
    }
  });
}
