import { expect, test } from '@playwright/test';

/** From the page's top; pixels. */
const topOf = async (page: import('@playwright/test').Page, selector: string): Promise<number> =>
  page.locator(selector).evaluate((element) => element.getBoundingClientRect().top + scrollY);

for (const [width, height] of [
  [360, 740],
  [1280, 800],
] as const) {
  test(
    `at ${width} × ${height} the field and the finder are seen at once`,
    { tag: '@once' },
    async ({ page }) => {
      await page.setViewportSize({ width, height });
      await page.goto('');
      const field = await page.locator('.people-field svg:visible').boundingBox();
      const finder = await page.locator('#find').boundingBox();
      // At least half of it.
      expect((field?.y ?? Infinity) + (field?.height ?? Infinity) / 2).toBeLessThanOrEqual(height);
      expect((finder?.y ?? Infinity) + (finder?.height ?? Infinity)).toBeLessThanOrEqual(height);
      await expect(page.getByRole('link', { name: 'Mangler du et sted at sove?' }).first()).toBeInViewport();
    },
  );
}

test.describe('at 360 px', () => {
  test.use({ viewport: { width: 360, height: 740 } });

  test('how many slept where stands in the line of their share', async ({ page }) => {
    await page.goto('');
    const lines = await page.locator('.people-groups p:visible').evaluateAll((all) =>
      all.map((line) => {
        const [share, count] = ['b', '.soft'].map((part) =>
          line.querySelector(part)?.getBoundingClientRect(),
        );
        return (count?.top ?? Infinity) - (share?.bottom ?? 0);
      }),
    );
    expect(lines.length).toBeGreaterThan(5);
    for (const gap of lines) expect(gap).toBeLessThan(0);
  });

  for (const [language, path] of [
    ['Danish', ''],
    ['English', 'en/'],
  ] as const) {
    test(
      `the map begins above 6,000 px, and the page ends before 21,000, in ${language}`,
      { tag: '@once' },
      async ({ page }) => {
        await page.goto(path);
        expect(await topOf(page, '#kort')).toBeLessThan(6000);
        expect(await page.evaluate(() => document.documentElement.scrollHeight)).toBeLessThan(21_000);
      },
    );
  }

  test('no 3,000 px lack a drawing, up to the last section', async ({ page }) => {
    await page.goto('');
    const edges = await page.locator('main svg:visible').evaluateAll((drawings) =>
      drawings
        .map((drawing) => drawing.getBoundingClientRect())
        .filter(({ width, height }) => width > 60 && height > 20)
        .map(({ top, bottom }) => [top + scrollY, bottom + scrollY] as const),
    );
    const end = await page.evaluate(() => document.documentElement.scrollHeight);
    const sorted = [...edges, [end, end] as const].toSorted(([a], [b]) => a - b);
    let last = 0;
    for (const [top, bottom] of sorted) {
      expect(top - last, `before the drawing at ${Math.round(top)}`).toBeLessThan(3000);
      last = Math.max(last, bottom);
    }
  });

  test('where to sleep is one line near the top, and leads to its text', async ({ page }) => {
    await page.goto('');
    await page.getByRole('link', { name: 'Mangler du et sted at sove?' }).first().click();
    await expect(page.locator('#mangler-du-et-sted h2')).toBeInViewport();
  });

  test('the map and what its colours mean are on one screen, above what it answers', async ({ page }) => {
    await page.goto('');
    const key = await topOf(page, '.class-key.for-rate');
    const [map, readout] = await Promise.all([
      page.locator('.map-drawing svg').boundingBox(),
      page.locator('.map-readout').boundingBox(),
    ]);
    const bottom = (map?.y ?? Infinity) + (map?.height ?? Infinity);
    const header = 57;
    expect(bottom - key + (readout?.height ?? Infinity)).toBeLessThanOrEqual(740 - header);
  });

  test('what is said of the reader is asked once: there is one large finder', async ({ page }) => {
    await page.goto('');
    await expect(page.locator('main place-finder')).toHaveCount(1);
  });
});

test('the parts of the story stand in the order in which one asks', async ({ page }) => {
  await page.goto('');
  const order = [
    '#prikker',
    '#situationer',
    '#aldre',
    '#kort',
    '#kurve',
    '#fem-ting',
    '#regioner',
    '#det-virker',
    '#odense',
    '#reformen',
    '#hvad-skal-der-til',
    '#kom-i-gang',
    '#forord',
    '#kilder',
    'details:has(#brug)',
  ];
  const tops = await Promise.all(order.map((selector) => topOf(page, selector)));
  expect(tops).toEqual(tops.toSorted((a, b) => a - b));
});
