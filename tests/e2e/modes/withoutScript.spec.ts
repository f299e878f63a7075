import { expect, test, type Page } from '@playwright/test';
import { EMBED_VIEWS, PAGE_TYPES } from '../pages.ts';

/** What can be read, a line each, without forms: some can do nothing without a script and are hidden then. */
async function linesOf(page: Page, path: string): Promise<string[]> {
  await page.goto(path);
  const lines = await page.evaluate(() => {
    for (const form of document.querySelectorAll('form, button')) form.remove();
    return document.body.innerText;
  });
  return lines
    .split(/[\n\t]/)
    .map((line) => line.trim())
    .filter((line) => line !== '');
}

/** What goes with forms that need a script. */
const BELONGS_TO_FORM: readonly RegExp[] = [
  /^Viser \d+ af 98 kommuner\./,
  /^Peg på en kommune/,
  /^Tilføj en kommune$/,
  /^Eller begynd med:$/,
  /^De fire med flest i /,
  // Without script the builder says the codes of the country, each under a heading of its own.
  /^Koden$/,
];

/** A choice in the address is made by a script; without it the page says all there is to choose from. */
const paths = [...PAGE_TYPES, ...EMBED_VIEWS].filter((path) => !path.includes('?kommune'));

test.describe('scripts off', () => {
  test.use({ javaScriptEnabled: false });
  for (const path of paths) {
    test(`/${path} lacks nothing`, async ({ page, browser, baseURL }) => {
      const context = await browser.newContext({
        javaScriptEnabled: true,
        ...(baseURL !== undefined && { baseURL }),
      });
      const scripted = await linesOf(await context.newPage(), path);
      await context.close();
      const plain = new Set(await linesOf(page, path));
      expect(scripted.length).toBeGreaterThan(5);
      expect(
        scripted.filter((line) => !plain.has(line) && !BELONGS_TO_FORM.some((known) => known.test(line))),
      ).toEqual([]);
    });
  }

  test('a comparison leads to the places it could compare', async ({ page }) => {
    const lines = await linesOf(page, 'sammenlign/?kommuner=odense,aarhus');
    expect(lines.join(' ')).toContain('København');
  });
});
