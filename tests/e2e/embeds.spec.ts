import { expect, test } from '@playwright/test';
import { heightOf, withAir } from '../fixtures/hosts/hostPage.ts';
import { axeFaults } from './axeFaults.ts';
import { watch } from './pages.ts';

/** Every view of every kind of place, and the municipalities whose data are unusual. */
const EMBEDS = [
  ...['tal', 'udvikling', 'placering', 'kort', 'tabel', 'kurve'].map((view) => `danmark/${view}`),
  ...['tal', 'udvikling', 'placering', 'kort', 'tabel'].map((view) => `region/hovedstaden/${view}`),
  ...['tal', 'udvikling', 'placering', 'niveau', 'kort'].map((view) => `kommune/albertslund/${view}`),
  'kommune/dragoer/placering',
  'kommune/laesoe/tal',
  'kommune/laesoe/kort',
  'kommune/nordfyns/placering',
  'kommune/koebenhavn/kurve',
  'kommune/odense/kurve',
];
/** Each view once. */
const ONCE: readonly string[] = [
  'danmark/kort',
  'danmark/tabel',
  'danmark/kurve',
  'region/hovedstaden/udvikling',
  'region/hovedstaden/kort',
  'kommune/albertslund/niveau',
  'kommune/albertslund/placering',
  'kommune/albertslund/kort',
  'kommune/laesoe/tal',
];
const MAPS = [
  'danmark/kort',
  'region/hovedstaden/kort',
  'region/midtjylland/kort',
  'kommune/koebenhavn/kort',
  'kommune/samsoe/kort',
];
const at = (embed: string, query = ''): string => `embed/v1/${embed}/${query}`;

for (const embed of EMBEDS) {
  test(
    `${embed}: one request, nothing stored, no complaint, nothing sideways at 320 px`,
    { tag: ONCE.includes(embed) ? ['@once'] : [] },
    async ({ page }) => {
      const complaints = watch(page);
      let requests = 0;
      page.on('request', () => (requests += 1));
      // The frame as it is reserved: nothing in it may scroll, neither down nor sideways.
      await page.setViewportSize({ width: 320, height: heightOf(embed) });
      await page.goto(at(embed));
      await expect(page.locator('h1')).toHaveCount(1);
      // What the source says of the figures, and the way to the whole story.
      await expect(page.locator('footer')).toContainText(
        /Kilder?: VIVE.*Senest opdateret \d+\.\s\w+ \d{4}\./s,
      );
      const way = page.locator('footer a').last();
      expect(await way.evaluate((a) => [a.getAttribute('target'), a.getAttribute('rel')])).toEqual([
        '_top',
        'noopener',
      ]);
      // What frames reserve is enough, with air for wider fonts and no more.
      const height = await page.evaluate(() => document.documentElement.getBoundingClientRect().height);
      expect(heightOf(embed)).toBeGreaterThanOrEqual(height);
      expect(heightOf(embed)).toBeLessThan(withAir(height));
      const shown = await page.evaluate(() => ({
        wide: document.documentElement.scrollWidth,
        high: document.documentElement.scrollHeight,
        cookie: document.cookie,
        stored: localStorage.length + sessionStorage.length,
        robots: document.querySelector('meta[name=robots]')?.getAttribute('content'),
      }));
      expect(shown).toEqual({ wide: 320, high: heightOf(embed), cookie: '', stored: 0, robots: 'noindex' });
      expect(requests).toBe(1);
      expect(complaints).toEqual([]);
    },
  );

  test(`${embed}: axe finds nothing in light and dark`, async ({ page }) => {
    await page.goto(at(embed, '?tema=lys'));
    expect(await axeFaults(page)).toEqual([]);
    // Only colours differ in the dark.
    await page.goto(at(embed, '?tema=moerk'));
    expect(await axeFaults(page, { rules: ['color-contrast'] })).toEqual([]);
  });
}

for (const embed of MAPS) {
  test(`${embed}: names on the map are 13 px high in every width`, async ({ page }) => {
    for (const width of [320, 420, 600, 760]) {
      await page.setViewportSize({ width, height: 900 });
      await page.goto(at(embed));
      const sizes = await page.locator('svg.map text:visible').evaluateAll((texts) =>
        texts.map((text) => {
          const svg = text.closest('svg');
          const scale = (svg?.getBoundingClientRect().width ?? 0) / (svg?.viewBox.baseVal.width ?? 1);
          return parseFloat(getComputedStyle(text).fontSize) * scale;
        }),
      );
      expect(sizes.length, `${width} px`).toBeGreaterThan(0);
      expect(Math.min(...sizes), `${width} px`).toBeGreaterThanOrEqual(12.9);
      expect(Math.max(...sizes), `${width} px`).toBeLessThan(15);
    }
  });
}

test('labels of the national curve keep clear of each other', async ({ page }) => {
  for (const width of [320, 360, 600]) {
    await page.setViewportSize({ width, height: 800 });
    await page.goto(at('danmark/kurve'));
    const touching = await page.locator('.drawing svg text:visible').evaluateAll((texts) => {
      const boxes = texts.map((text) => ({ text: text.textContent, box: text.getBoundingClientRect() }));
      return boxes.flatMap(({ text, box }, i) =>
        boxes
          .slice(i + 1)
          .filter(
            ({ box: other }) =>
              box.left < other.right - 1 &&
              other.left < box.right - 1 &&
              box.top + 3 < other.bottom - 3 &&
              other.top + 3 < box.bottom - 3,
          )
          .map((other) => `${text} / ${other.text}`),
      );
    });
    expect(touching, `${width} px`).toEqual([]);
  }
});

test('the table of all municipalities scrolls in its box, by keyboard too', async ({ page }) => {
  await page.setViewportSize({ width: 320, height: 900 });
  await page.goto(at('danmark/tabel'));
  const box = page.getByRole('region', { name: 'Tabel over alle kommuner' });
  await expect(box.locator('tbody tr')).toHaveCount(98);
  expect(await box.evaluate(({ clientHeight }) => clientHeight)).toBeLessThanOrEqual(416);
  await box.focus();
  await page.keyboard.press('End');
  await expect(box.locator('tfoot')).toBeInViewport();
  await expect(box.getByRole('columnheader', { name: 'Kommune' })).toBeInViewport();
});
