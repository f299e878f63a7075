import { expect, test, type Page } from '@playwright/test';
import { wcagContrast } from 'culori';

/** Marks that carry a meaning, by where they stand; each must be found and stand out from the ground. */
const MARKS: Readonly<Record<string, readonly (readonly [selector: string, paint: 'fill' | 'stroke'])[]>> = {
  '': [
    ['svg .dots', 'stroke'],
    ['#kurve .s-ink', 'stroke'],
    ['.map-drawing svg a path', 'stroke'],
  ],
  'kommune/': [
    ['.rate-bar .fill-tegl', 'fill'],
    ['.rate-bar .fill-fjord', 'fill'],
    ['.triangle path', 'fill'],
  ],
  'kommune/albertslund/': [
    ['#optaellinger .s-dot', 'stroke'],
    ['#kort .near-map .s-ink', 'stroke'],
    ['.locator .s-ink', 'stroke'],
    ['#placering .f-ink', 'fill'],
  ],
  'region/hovedstaden/': [
    ['.region-box svg a path', 'stroke'],
    ['#soejler .bar.f-rate-3', 'fill'],
    ['#soejler .bar.f-rate-5', 'fill'],
  ],
  'embed/v1/kommune/albertslund/udvikling/': [['.drawing .s-dot', 'stroke']],
  'embed/v1/kommune/albertslund/kort/': [['.near-map .s-ink', 'stroke']],
  'embed/v1/danmark/kurve/': [['.drawing .s-ink', 'stroke']],
};

const ground = (page: Page): Promise<string> =>
  page.evaluate(() => getComputedStyle(document.body).backgroundColor);

test.use({ contextOptions: { forcedColors: 'active' } });

/** Does so in light and in dark, on a page that was loaded once. */
async function inBoth(page: Page, look: () => Promise<void>): Promise<void> {
  for (const colorScheme of ['light', 'dark'] as const) {
    await page.emulateMedia({ colorScheme });
    await look();
  }
}

for (const [path, marks] of Object.entries(MARKS)) {
  test(`/${path}: its marks stand 3:1 from the ground`, async ({ page }) => {
    await page.goto(path);
    await inBoth(page, async () => {
      for (const [selector, paint] of marks) {
        const colour = await page
          .locator(selector)
          .first()
          .evaluate((mark, paint) => getComputedStyle(mark)[paint], paint);
        expect(wcagContrast(colour, await ground(page)), selector).toBeGreaterThanOrEqual(3);
      }
    });
  });
}

test('the eight classes of the map keep eight colours, and the legend has the same', async ({ page }) => {
  await page.goto('');
  const fills = (selector: string) =>
    page
      .locator(selector)
      .evaluateAll((shapes) => [...new Set(shapes.map((shape) => getComputedStyle(shape).fill))].toSorted());
  await inBoth(page, async () => {
    const onMap = await fills('.map-drawing svg a path');
    expect(onMap).toHaveLength(8);
    expect(await fills('.key-rate svg rect')).toEqual(onMap);
  });
});

test('the arrow of a sorted column is an arrow, buttons and fields have an edge', async ({ page }) => {
  await page.goto('kommune/?sorter=rate');
  await inBoth(page, async () => {
    const arrow = await page.locator('th[aria-sort] button').evaluate((button) => {
      const { borderLeftColor, borderBottomColor, borderTopColor } = getComputedStyle(button, '::after');
      return { side: borderLeftColor, ends: [borderTopColor, borderBottomColor] };
    });
    expect(arrow.side).toBe('rgba(0, 0, 0, 0)');
    const back = await ground(page);
    expect(Math.max(...arrow.ends.map((colour) => wcagContrast(colour, back)))).toBeGreaterThanOrEqual(3);
    for (const field of await page.locator('main :is(input[type=text], select, button[type=submit])').all()) {
      expect(await field.evaluate((element) => getComputedStyle(element).borderTopStyle)).toBe('solid');
    }
  });
});

test('of the map’s measures the chosen one is told apart', async ({ page }) => {
  await page.goto('');
  await inBoth(page, async () => {
    for (const chosen of await page.locator('.map-measures input').all()) {
      await chosen.check();
      const labels = await page.locator('.map-measures label').evaluateAll((all) =>
        all.map((label) => {
          const { backgroundColor, color } = getComputedStyle(label);
          return { isChosen: label.querySelector(':checked') !== null, backgroundColor, color };
        }),
      );
      const [one, ...more] = labels.filter(({ isChosen }) => isChosen);
      expect(more).toEqual([]);
      for (const other of labels.filter(({ isChosen }) => !isChosen))
        expect(other.backgroundColor).not.toBe(one?.backgroundColor);
      expect(wcagContrast(one?.color ?? '', one?.backgroundColor ?? '')).toBeGreaterThanOrEqual(4.5);
    }
  });
});

test('what else is chosen shows by more than its ground', async ({ page }) => {
  /** Of the first that fits. */
  const style = (selector: string) =>
    page
      .locator(selector)
      .first()
      .evaluate((element) => {
        const { appearance, outlineStyle, textDecorationLine } = getComputedStyle(element);
        return { appearance, outlineStyle, textDecorationLine };
      });
  await page.goto('indlejr/');
  // The browser's own, which knows the colours.
  for (const name of ['visning', 'tema', 'kode'])
    expect((await style(`[name=${name}]:checked`)).appearance).toBe('auto');
  await page.goto('metode/');
  expect((await style('.site-header nav [aria-current]')).textDecorationLine).toBe('underline');
  await page.goto('');
  await page.locator('#find').fill('her');
  await page.locator('#find').press('ArrowDown');
  expect((await style('.finder [aria-selected=true]')).outlineStyle).toBe('solid');
});
