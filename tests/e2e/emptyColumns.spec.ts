/** On a wide screen neither half of a page is empty over a screen, whatever stands in the other. */
import { expect, test } from '@playwright/test';

const HEIGHT = 800;
const PATHS = ['', 'kommune/albertslund/', 'kommune/laesoe/', 'region/hovedstaden/', 'region/nordjylland/'];

for (const path of PATHS) {
  test(`/${path} has no half that is empty over a screen`, async ({ page }) => {
    for (const width of [1024, 1280, 1440]) {
      await page.setViewportSize({ width, height: HEIGHT });
      if (page.url() === 'about:blank') await page.goto(path);
      const found = await page.evaluate(() => {
        const main = document.querySelector('main');
        if (main === null) throw new Error('no main');
        const range = document.createRange();
        const texts = document.createTreeWalker(main, NodeFilter.SHOW_TEXT);
        const boxes = [...main.querySelectorAll('svg, input, img')].map((one) => one.getBoundingClientRect());
        while (texts.nextNode()) {
          if (texts.currentNode.textContent?.trim() === '') continue;
          range.selectNodeContents(texts.currentNode);
          boxes.push(...range.getClientRects());
        }
        const middle = innerWidth / 2;
        const { top } = main.getBoundingClientRect();
        const halves = [
          boxes.filter(({ left }) => left < middle - 40),
          boxes.filter(({ right }) => right > middle + 40),
        ].map((half) => {
          let [end, longest] = [top, 0];
          for (const box of half.filter(({ height }) => height > 1).toSorted((a, b) => a.top - b.top)) {
            longest = Math.max(longest, box.top - end);
            end = Math.max(end, box.bottom);
          }
          return longest;
        });
        return { halves, sideways: document.documentElement.scrollWidth - innerWidth };
      });
      expect(Math.max(...found.halves), `${String(width)} px`).toBeLessThan(HEIGHT);
      expect(found.sideways).toBeLessThanOrEqual(0);
    }
  });
}
