import { expect, test, type Page } from '@playwright/test';
import { EMBED_VIEWS, ENGLISH_PAGES, PAGE_TYPES } from '../pages.ts';
import { layoutFaults } from './layoutFaults.ts';

/** Pixels: of windows, and of the letters that their readers have chosen in place of the browser's 16. */
const READERS = [
  { width: 320, letters: 32 },
  { width: 360, letters: 24 },
  { width: 390, letters: 32 },
] as const;

/** As the browser's setting does, which lengths in rem are of, those of media queries too. */
const setLetters = async (page: Page, size: number): Promise<void> => {
  const session = await page.context().newCDPSession(page);
  await session.send('Page.setFontSizes', { fontSizes: { standard: size, fixed: size } });
};

/** What is folded is read, too. */
const unfold = (page: Page): Promise<void> =>
  page.evaluate(() => {
    for (const fold of document.querySelectorAll<HTMLDetailsElement>('main details')) fold.open = true;
  });

for (const path of [...PAGE_TYPES, ...ENGLISH_PAGES, ...EMBED_VIEWS]) {
  test(`/${path} in large letters has no word broken, cut off, beside the window or on another`, async ({
    page,
  }) => {
    for (const { width, letters } of READERS) {
      await setLetters(page, letters);
      await page.setViewportSize({ width, height: 740 });
      await page.goto(path);
      await unfold(page);
      expect(await layoutFaults(page), `${letters} px in a window of ${width}`).toEqual([]);
    }
  });
}
