import { expect, test, type Page } from '@playwright/test';

/** Pixels that answer one above the other, the middle one among them, where 44 may begin within one. */
const TARGET = 43;
const PATHS = [
  '',
  'kommune/albertslund/',
  'region/hovedstaden/',
  'kommune/',
  'sammenlign/?kommuner=lyngby-taarbaek,dragoer,laesoe,nordfyns',
  'indlejr/',
  'metode/',
  'data/',
  'presse/',
  'om/',
  '404.html',
];

test.use({ viewport: { width: 360, height: 740 }, hasTouch: true, isMobile: true });

/**
 * What answers on less than that height through its middle: too low, or under the reach of something else. Links in
 * sentences are as high as their line, and a map's areas as large as the land.
 */
const lowTargets = (page: Page, needed: number): Promise<string[]> =>
  page.evaluate((needed) => {
    const isInSentence = (target: Element): boolean => {
      const around = target.matches('a') ? target.closest('p, li, dd, td, figcaption, caption') : null;
      const copy = around?.cloneNode(true);
      if (!(copy instanceof Element)) return false;
      for (const other of copy.querySelectorAll('a, button, .vh')) other.remove();
      // A word that no label begins with, or a full stop.
      return /(?:^|\s)\p{Ll}{2,}|\.\s*$/u.test(copy.textContent);
    };
    const isSeen = (target: Element): boolean =>
      target.checkVisibility({ visibilityProperty: true }) &&
      target.closest('svg, [inert], .skip, .vh') === null &&
      target.getBoundingClientRect().width > 1;
    for (const fold of document.querySelectorAll('details')) fold.open = true;
    return [...document.querySelectorAll('a[href], button, summary, select, label:has(input)')]
      .filter((target) => isSeen(target) && !isInSentence(target))
      .flatMap((target) => {
        target.scrollIntoView({ block: 'center', behavior: 'instant' });
        const { left, top, width, height } = target.getClientRects()[0] ?? new DOMRect();
        const answers = (below: number): boolean =>
          target.contains(document.elementFromPoint(left + width / 2, top + height / 2 + below));
        const reach = (step: number): number => {
          let far = 0;
          while (Math.abs(far) < needed && answers(far + step)) far += step;
          return Math.abs(far);
        };
        const hit = answers(0) ? reach(-1) + 1 + reach(1) : 0;
        return hit < needed ? [`${hit} px: <${target.localName}> ${target.textContent.trim()}`] : [];
      });
  }, needed);

for (const path of PATHS) {
  test(`/${path}: what is pressed is 44 px high`, async ({ page }) => {
    await page.goto(path);
    // The map of the front page then tells of one municipality, and leads to it.
    if (path === '') {
      await page.locator('.map-drawing svg a').first().focus();
      await expect(page.locator('.map-readout a')).toBeVisible();
    }
    expect(await lowTargets(page, TARGET)).toEqual([]);
  });
}

for (const [path, longest] of [
  ['', 21_000],
  ['en/', 21_000],
  ['kommune/albertslund/', 7000],
] as const) {
  test(`/${path} stays below ${longest} px with room for fingers`, async ({ page }) => {
    await page.goto(path);
    expect(await page.evaluate(() => document.documentElement.scrollHeight)).toBeLessThan(longest);
  });
}
