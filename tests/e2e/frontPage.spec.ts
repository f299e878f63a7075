import { expect, test } from '@playwright/test';

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

/** 2022, 2024 and the rate, as the report prints the regions' last rows. */
const REGIONS = [
  { name: 'Region Hovedstaden', total: ['2.476', '2.605', '1,4'] },
  { name: 'Region Sjælland', total: ['781', '855', '1,0'] },
  { name: 'Region Syddanmark', total: ['868', '846', '0,7'] },
  { name: 'Region Midtjylland', total: ['1.199', '1.250', '0,9'] },
  { name: 'Region Nordjylland', total: ['465', '433', '0,7'] },
] as const;

for (const javaScriptEnabled of [true, false]) {
  test.describe(`scripts ${javaScriptEnabled ? 'on' : 'off'}`, () => {
    test.use({ javaScriptEnabled });

    test('all nine sections, five tables, 98 linked shapes', { tag: '@once' }, async ({ page }) => {
      await page.goto('');
      for (const id of SECTIONS) await expect(page.locator(`#${id}`)).toBeVisible();
      await expect(page.locator('table.municipalities')).toHaveCount(5);
      await expect(page.locator('table.municipalities tbody tr')).toHaveCount(98);
      await expect(page.locator('.map-drawing svg a')).toHaveCount(98);
      await expect(page.locator('table.municipalities tbody .flag')).toHaveCount(31);
    });

    for (const [i, { name, total }] of REGIONS.entries()) {
      test(`${name}: the closed line says the newest total, a press opens the whole table`, async ({
        page,
      }) => {
        await page.goto('');
        const details = page.locator('details.region-details').nth(i);
        const summary = details.locator('summary');
        const [before, now, rate] = total;
        await expect(summary).toContainText(name);
        await expect(summary).toContainText(`${now} mennesker, ${rate} pr. 1.000 indbyggere`);
        await expect(details.locator('table')).toBeHidden();
        await summary.click();
        const row = details.locator('tfoot tr');
        await expect(row).toBeVisible();
        const figures = await row.locator('td').allInnerTexts();
        expect(figures.slice(0, 2)).toEqual([before, now]);
        expect(figures[4]).toBe(rate);
      });
    }

    test('a shape of the map leads to its municipality', async ({ page }) => {
      await page.goto('');
      const link = page.locator('.map-drawing svg a').filter({ has: page.locator('[data-code="0760"]') });
      await link.locator('path').click();
      await expect(page.locator('h1')).toHaveText('Ringkøbing-Skjern');
    });
  });
}
