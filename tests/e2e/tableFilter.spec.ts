import { readFileSync } from 'node:fs';
import { expect, test } from '@playwright/test';
import type { Page } from '@playwright/test';

const rows = (page: Page) => page.locator('#tabel tbody tr:visible');
const status = (page: Page) => page.locator('.table-filter [role=status]');

test(
  'region, flag and text narrow the table; count and address follow',
  { tag: '@once' },
  async ({ page }) => {
    await page.goto('kommune/');
    await expect(rows(page)).toHaveCount(98);
    await expect(status(page)).toHaveText('Viser 98 af 98 kommuner.');

    await page.getByLabel('Region', { exact: true }).selectOption('Region Sjælland');
    await expect(rows(page)).toHaveCount(17);
    await expect(status(page)).toHaveText('Viser 17 af 98 kommuner.');
    await page.getByLabel('Kun markerede').check();
    // Guldborgsund, Kalundborg, Lolland, Næstved, Slagelse.
    await expect(rows(page)).toHaveCount(5);
    await page.locator('#find').fill('næst');
    await expect(rows(page)).toHaveCount(1);
    await expect(rows(page)).toContainText('Næstved');
    expect(new URL(page.url()).search).toBe('?region=sjaelland&markeret=1&soeg=n%C3%A6st');

    await page.locator('#find').fill('xyzzy');
    await expect(status(page)).toContainText('Ingen kommuner passer');
    await page.getByRole('button', { name: 'Nulstil' }).click();
    await expect(rows(page)).toHaveCount(98);
    expect(new URL(page.url()).search).toBe('');
  },
);

test(
  'rows sort by every column on a phone too, and what is seen can be saved',
  { tag: '@once' },
  async ({ page }) => {
    await page.setViewportSize({ width: 360, height: 740 });
    await page.goto('kommune/');
    await page.getByLabel('Region', { exact: true }).selectOption('Region Midtjylland');
    await page.getByLabel('Sortér efter').selectOption('Ændring, størst fald først');
    expect(new URL(page.url()).search).toBe('?region=midtjylland&sorter=aendring-stigende');
    const names = await rows(page).locator('th a').allTextContents();
    expect(names).toHaveLength(19);
    await page.getByLabel('Kun markerede').check();
    const saving = page.waitForEvent('download');
    await page.getByRole('button', { name: 'CSV', exact: true }).click();
    const saved = await saving;
    expect(saved.suggestedFilename()).toBe('kommuner-udvalg.csv');
    const lines = readFileSync(await saved.path(), 'utf8')
      .trimEnd()
      .split('\n');
    expect(lines[0]).toMatch(/^kommunekode,kommune,/);
    expect(lines.slice(1).map((line) => line.split(',')[1])).toEqual(
      await rows(page).locator('th a').allTextContents(),
    );
    const changes = lines.slice(1).map((line) => Number(line.split(',')[6]));
    expect(changes).toEqual(changes.toSorted((a, b) => a - b));
    const excel = page.waitForEvent('download');
    await page.getByRole('button', { name: 'CSV til dansk Excel' }).click();
    expect(readFileSync(await (await excel).path()).subarray(0, 3)).toEqual(Buffer.from([0xef, 0xbb, 0xbf]));
  },
);

test('an address that was sent shows the same rows in the same order', async ({ page }) => {
  await page.goto('kommune/?region=hovedstaden&markeret=1&sorter=rate');
  await expect(rows(page)).toHaveCount(15);
  await expect(rows(page).first()).toContainText('Dragør');
  await expect(rows(page).nth(1)).toContainText('København');
  await expect(page.getByLabel('Region', { exact: true })).toHaveValue('hovedstaden');
  await expect(page.getByLabel('Kun markerede')).toBeChecked();
});

test('sorting stands in the address, and going back brings back what was chosen', async ({ page }) => {
  await page.goto('kommune/');
  await page.getByRole('columnheader', { name: 'Pr. 1.000' }).getByRole('button').click();
  await page.getByRole('columnheader', { name: 'Pr. 1.000' }).getByRole('button').click();
  expect(new URL(page.url()).search).toBe('?sorter=rate-stigende');
  await page.getByLabel('Region', { exact: true }).selectOption('Region Nordjylland');
  await expect(rows(page)).toHaveCount(11);
  await page.goBack();
  await expect(rows(page)).toHaveCount(98);
  await page.goBack();
  await expect(rows(page).first()).toContainText('Dragør');
  await page.goBack();
  await expect(rows(page).first()).toContainText('Albertslund');
  await page.goForward();
  await expect(rows(page).first()).toContainText('Dragør');
});

for (const [typed, name] of [
  ['svenborg', 'Svendborg'],
  ['skagen', 'Frederikshavn'],
  ['0461', 'Odense'],
  ['vollsmose', 'Odense'],
]) {
  test(`the table has the municipality of "${typed}" alone`, async ({ page }) => {
    await page.goto(`kommune/?soeg=${typed}`);
    await expect(rows(page)).toHaveCount(1);
    await expect(rows(page)).toContainText(name ?? '');
  });
}

test('there is one text field, which finds and narrows', async ({ page }) => {
  await page.goto('kommune/');
  await expect(page.locator('input[type=text]:visible, input[type=search]:visible')).toHaveCount(1);
  await page.locator('#find').fill('vesterbro');
  await expect(rows(page).locator('th a')).toHaveText(['København', 'Odense', 'Aalborg', 'Aarhus']);
  await page.locator('#find').press('Enter');
  await expect(page.locator('.suggestions [role=status]')).toHaveText(
    '4 steder passer. Vælg ét af dem, eller skriv mere.',
  );
  await page.locator('#find').fill('odense');
  await page.locator('#find').press('Enter');
  await expect(page.locator('h1')).toHaveText('Odense');
});

test.describe('without script', () => {
  test.use({ javaScriptEnabled: false });

  test('the whole table stays, with links to the regions', async ({ page }) => {
    await page.goto('kommune/?region=sjaelland');
    await expect(rows(page)).toHaveCount(98);
    await expect(page.locator('.table-filter')).toBeHidden();
    await expect(page.locator('main .region-links').getByRole('link')).toHaveCount(5);
  });
});
