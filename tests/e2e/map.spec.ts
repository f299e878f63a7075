import AxeBuilder from '@axe-core/playwright';
import { expect, test } from '@playwright/test';

const members = (page: import('@playwright/test').Page, measure: string) =>
  page.locator(`.map-figure .for-${measure} .legend tbody td:last-child`).allInnerTexts();

for (const javaScriptEnabled of [true, false]) {
  test.describe(`scripts ${javaScriptEnabled ? 'on' : 'off'}`, () => {
    test.use({ javaScriptEnabled });

    test('three measures by radio buttons, each with its legend', { tag: '@once' }, async ({ page }) => {
      await page.goto('');
      const map = page.locator('#kort');
      const aarhus = map.locator('.map-drawing [data-code="0751"]');
      const fill = () => aarhus.evaluate((path) => getComputedStyle(path).fill);
      const first = await fill();
      // Dragør alone, 6 + 9 + 15 from 1.0 up, 22 + 30 + 14 below, and Læsø.
      expect(await members(page, 'rate')).toEqual(['1', '6', '9', '15', '22', '30', '14', '1']);
      await expect(map.locator('.map-drawing .over .for-count').first()).toBeHidden();

      await map.getByLabel('Antal mennesker').check();
      await expect(
        map.getByText('af landets mennesker i hjemløshed er talt i København').first(),
      ).toBeVisible();
      await expect(map.locator('.map-drawing .over .for-count')).toBeVisible();
      expect(await members(page, 'count')).toEqual(['2', '10', '18', '54', '13', '1']);
      expect(await fill()).not.toBe(first);

      await map.getByLabel(/Ændring/).check();
      expect(await members(page, 'change')).toEqual(['6', '7', '37', '1', '37', '4', '3', '3']);
      const pale = await fill();
      expect(pale).not.toBe(first);
      expect(
        await map.locator('.map-drawing [data-code="0825"]').evaluate((path) => getComputedStyle(path).fill),
      ).toContain('#speckle');
      await expect(map.locator('.map-drawing .over .for-change')).toBeVisible();
    });
  });
}

test('one tab stop; arrows walk, the readout tells, Enter opens', { tag: '@once' }, async ({ page }) => {
  await page.goto('');
  const map = page.locator('municipality-map');
  await expect(map.locator('svg a[tabindex="0"]')).toHaveCount(1);
  const readout = map.getByRole('status');
  await map.locator('svg a[tabindex="0"]').focus();
  await expect(readout).toContainText('København 1.387 mennesker, 2,1 pr. 1.000 indbyggere, markeret.');
  await page.keyboard.press('ArrowDown');
  await expect(readout).not.toContainText('København');
  const name = await readout.locator('b').innerText();
  await expect(map.locator('svg a[tabindex="0"]')).toHaveCount(1);
  await page.keyboard.press('Enter');
  await expect(page.locator('h1')).toContainText(name);
});

test('Escape leaves the map, and a link passes it', async ({ page }) => {
  await page.goto('');
  await page.locator('municipality-map svg a[tabindex="0"]').focus();
  await page.keyboard.press('Escape');
  await expect(page.locator('#regioner')).toBeFocused();
  await page.locator('#kort a.skip').focus();
  await expect(page.locator('#kort a.skip')).toBeInViewport();
  await page.keyboard.press('Enter');
  expect(page.url()).toContain('#regioner');
});

test('pointing tells the remark too', async ({ page }) => {
  await page.goto('');
  await page.locator('.map-drawing [data-code="0480"]').hover();
  await expect(page.locator('.map-readout')).toContainText(
    'Nordfyns 10 mennesker, 0,6 pr. 1.000 indbyggere.',
  );
  await expect(page.locator('.map-readout')).toContainText('Rapporten trykker 0,6, men det kan ikke passe');
});

test.describe('with a finger', () => {
  test.use({ hasTouch: true, viewport: { width: 360, height: 740 } });

  test('the first tap shows, the second opens', async ({ page }) => {
    await page.goto('');
    const shape = page.locator('.map-drawing [data-code="0760"]');
    await shape.tap();
    await expect(page.locator('.map-readout b')).toHaveText('Ringkøbing-Skjern');
    await expect(page.locator('.map-readout a')).toBeVisible();
    await shape.tap();
    await expect(page.locator('h1')).toHaveText('Ringkøbing-Skjern');
  });
});

for (const value of ['antal', 'aendring']) {
  test(`axe finds nothing with the measure ${value}, and nothing scrolls sideways at 320 px`, async ({
    page,
  }) => {
    await page.setViewportSize({ width: 320, height: 640 });
    await page.goto('');
    await page.locator(`[name=maal][value=${value}]`).check();
    const { violations } = await new AxeBuilder({ page }).include('#kort').analyze();
    expect(violations).toEqual([]);
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(320);
  });
}

test('keeps its fills where the system forces colours', async ({ page }) => {
  await page.emulateMedia({ forcedColors: 'active' });
  await page.goto('');
  const fills = await page
    .locator('.map-drawing a path')
    .evaluateAll((paths) => paths.map((path) => getComputedStyle(path).fill));
  expect(new Set(fills).size).toBe(8);
});

for (const [path, drawing] of [
  ['', '.map-drawing svg'],
  ['region/midtjylland/', '.region-box svg'],
] as const) {
  test(`names on the map of /${path} are at least 13 px high on a phone`, async ({ page }) => {
    await page.setViewportSize({ width: 360, height: 740 });
    await page.goto(path);
    const sizes = await page.locator(`${drawing} text:visible`).evaluateAll((texts) =>
      texts.map((text) => {
        const svg = text.closest('svg');
        const scale = (svg?.getBoundingClientRect().width ?? 0) / (svg?.viewBox.baseVal.width ?? 1);
        return parseFloat(getComputedStyle(text).fontSize) * scale;
      }),
    );
    expect(sizes.length).toBeGreaterThan(3);
    expect(Math.min(...sizes)).toBeGreaterThanOrEqual(12.9);
  });
}
