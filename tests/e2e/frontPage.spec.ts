import { type Browser, expect, test } from '@playwright/test';

const SECTIONS = [
  'forord',
  'hjemloeshed-i-danmark',
  'hvem',
  'kommunerne',
  'det-virker',
  'reformen',
  'hvad-skal-der-til',
  'kom-i-gang',
  'kilder',
];

/** 2022 and 2024 as the report prints the regions' last rows, and the unrounded rate: of Sjælland 855 of 854,499. */
const REGIONS = [
  { name: 'Region Hovedstaden', total: ['2.476', '2.605', '1,4'] },
  { name: 'Region Sjælland', total: ['781', '855', '1,00'] },
  { name: 'Region Syddanmark', total: ['868', '846', '0,7'] },
  { name: 'Region Midtjylland', total: ['1.199', '1.250', '0,9'] },
  { name: 'Region Nordjylland', total: ['465', '433', '0,7'] },
] as const;

for (const javaScriptEnabled of [true, false]) {
  test.describe(`scripts ${javaScriptEnabled ? 'on' : 'off'}`, () => {
    test.use({ javaScriptEnabled });

    test(
      'all nine sections, five tables, 98 linked shapes',
      { tag: javaScriptEnabled ? ['@once'] : [] },
      async ({ page }) => {
        await page.goto('');
        for (const id of SECTIONS) await expect(page.locator(`#${id}`)).toBeVisible();
        await expect(page.locator('table.region-list')).toHaveCount(5);
        await expect(page.locator('table.region-list tbody tr')).toHaveCount(98);
        await expect(page.locator('.map-drawing svg a')).toHaveCount(98);
        await expect(page.locator('table.region-list tbody .flag')).toHaveCount(31);
      },
    );

    for (const [i, { name, total }] of REGIONS.entries()) {
      test(`${name}: on a phone the line says the newest total, a press opens the list`, async ({ page }) => {
        await page.setViewportSize({ width: 360, height: 740 });
        await page.goto('');
        const details = page.locator('details.region-details').nth(i);
        const summary = details.locator('summary');
        const [before, now, rate] = total;
        await expect(summary).toContainText(name);
        await expect(summary).toContainText(`${now} mennesker`);
        await expect(details.locator('table')).toBeHidden();
        await summary.click();
        const rows = details.locator('tfoot tr');
        const figures = await rows.evaluateAll((all) =>
          all.map((row) => [...row.children].map((cell) => cell.textContent.trim())),
        );
        expect(figures[0]).toEqual(['I alt 2024', now, rate]);
        expect(figures[1]?.slice(0, 2)).toEqual(['I alt 2022', before]);
        await details.getByRole('link', { name: `Hele tabellen for ${name}` }).click();
        await expect(page.locator('h1')).toHaveText(name);
        await expect(page.locator('#tabel')).toBeInViewport();
      });
    }

    test('from 1,100 px on all 98 stand open in five lists beside each other', async ({ page }) => {
      await page.setViewportSize({ width: 1100, height: 900 });
      await page.goto('');
      const lists = page.locator('table.region-list');
      await expect(page.locator('table.region-list tbody a:visible')).toHaveCount(98);
      const boxes = await Promise.all((await lists.all()).map((list) => list.boundingBox()));
      expect(new Set(boxes.map((box) => Math.round(box?.y ?? 0))).size).toBe(1);
      expect(Math.max(...boxes.map((box) => box?.height ?? Infinity))).toBeLessThan(900);
      // 28 lie above 1 unrounded, Dragør with 111 of 14,626 inhabitants furthest.
      await expect(page.locator('table.region-list .above')).toHaveCount(28);
      await expect(page.locator('tr[data-code="0155"]')).toContainText('111');
    });

    test('a shape of the map leads to its municipality', async ({ page }) => {
      await page.goto('');
      const link = page.locator('.map-drawing svg a').filter({ has: page.locator('[data-code="0760"]') });
      await link.locator('path').click();
      await expect(page.locator('h1')).toHaveText('Ringkøbing-Skjern');
    });
  });
}

/** Heights of Region Hovedstaden's list with its head and totals, and of its lowest row; pixels. */
async function heightsOfLongest(browser: Browser, baseURL: string | undefined, hasTouch: boolean) {
  const context = await browser.newContext({
    viewport: { width: 1280, height: 800 },
    hasTouch,
    ...(baseURL && { baseURL }),
  });
  const page = await context.newPage();
  await page.goto('');
  const list = page.locator('#tabel-hovedstaden');
  const heights = await list.evaluate((table) => ({
    list: table.getBoundingClientRect().height,
    row: Math.min(
      ...[...table.querySelectorAll('tbody tr')].map((row) => row.getBoundingClientRect().height),
    ),
    letters: Number.parseFloat(getComputedStyle(table).fontSize),
  }));
  await context.close();
  return heights;
}

test('with a mouse the longest list fits below the header of a small screen', async ({
  browser,
  baseURL,
}) => {
  const { list, letters } = await heightsOfLongest(browser, baseURL, false);
  expect(list).toBeLessThanOrEqual(735);
  expect(letters).toBeGreaterThanOrEqual(13);
});

test('at 1,280 px the five lists begin at one height', async ({ page }) => {
  await page.setViewportSize({ width: 1280, height: 800 });
  await page.goto('');
  const tops = await page
    .locator('table.region-list')
    .evaluateAll((lists) => lists.map((list) => Math.round(list.getBoundingClientRect().top)));
  expect(tops).toHaveLength(5);
  expect(new Set(tops).size).toBe(1);
});

test('under a finger the rows of the longest list keep their height', async ({ browser, baseURL }) => {
  const { row } = await heightsOfLongest(browser, baseURL, true);
  expect(row).toBeGreaterThanOrEqual(24);
});
