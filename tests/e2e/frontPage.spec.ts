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

for (const javaScriptEnabled of [true, false]) {
  test.describe(`scripts ${javaScriptEnabled ? 'on' : 'off'}`, () => {
    test.use({ javaScriptEnabled });

    test('all nine sections, five tables, 98 linked shapes', async ({ page }) => {
      await page.goto('');
      for (const id of SECTIONS) await expect(page.locator(`#${id}`)).toBeVisible();
      await expect(page.locator('table.municipalities')).toHaveCount(5);
      await expect(page.locator('table.municipalities tbody tr')).toHaveCount(98);
      await expect(page.locator('.map-drawing svg a')).toHaveCount(98);
      const totals = await page.locator('table.municipalities tfoot tr').allInnerTexts();
      const expected = [
        ['2.476', '2.605', '1,4'],
        ['781', '855', '1,0'],
        ['868', '846', '0,7'],
        ['1.199', '1.250', '0,9'],
        ['465', '433', '0,7'],
      ];
      for (const [i, figures] of expected.entries()) {
        for (const figure of figures) expect(totals[i]).toContain(figure);
      }
      await expect(page.locator('table.municipalities tbody .flag')).toHaveCount(31);
    });

    test('a shape of the map leads to its municipality', async ({ page }) => {
      await page.goto('');
      const link = page.locator('.map-drawing svg a').filter({ has: page.locator('[data-code="0760"]') });
      await link.locator('path').click();
      await expect(page.locator('h1')).toHaveText('Ringkøbing-Skjern');
    });
  });
}
