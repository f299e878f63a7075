/** The embed of municipalities side by side, its code, and its rows as a file. */
import { readFileSync } from 'node:fs';
import { expect, type Page } from '@playwright/test';
import { article } from '../fixtures/hosts/hostPage.ts';
import { test } from '../fixtures/hosts/hostServer.ts';
import { complaintsOf, expectRight, open } from '../fixtures/hosts/watchHost.ts';
import { axeFaults } from './axeFaults.ts';
import { watch } from './pages.ts';

const EMBED = 'embed/v1/sammenlign/';
const names = (page: Page) => page.locator('tbody th a');
/** What stands in a row, as it is seen. */
const rowsOf = (page: Page) =>
  page
    .locator('tbody tr.with-about')
    .evaluateAll((rows) =>
      rows.map((row) =>
        [...row.querySelectorAll('th a, td data')].map((cell) => cell.textContent.trim()).join(' '),
      ),
    );

test('shows those that its address asks for, in that order', { tag: '@once' }, async ({ page }) => {
  const complaints = watch(page);
  await page.setViewportSize({ width: 320, height: 1200 });
  await page.goto(`${EMBED}?kommuner=glostrup,albertslund,laesoe`);
  expect(await rowsOf(page)).toEqual(['Glostrup 21 39 1,65', 'Albertslund 52 44 1,59', 'Læsø 0 0 0']);
  await expect(page.locator('tfoot')).toContainText('Danmark');
  await expect(page.locator('tfoot')).toContainText('5.989');
  await expect(page.locator('tbody').nth(1)).toContainText('Ændring siden 2022: −8, kan være tilfældigt.');
  await expect(page.getByText('øjebliksbilleder fra én uge')).toBeVisible();
  await expect(page.locator('footer a')).toHaveAttribute(
    'href',
    /\/sammenlign\/\?kommuner=glostrup,albertslund,laesoe$/,
  );
  // So few stand without a box that scrolls.
  await expect(page.locator('.table-box')).toHaveCount(0);
  expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(320);
  await expect(page.locator('meta[name=robots]')).toHaveAttribute('content', 'noindex');
  expect(complaints).toEqual([]);
});

test('passes over what is no municipality, and shows no more than four', async ({ page }) => {
  await page.goto(`${EMBED}?kommuner=malmoe,fanoe,%3Cimg%3E,FANOE,samsoe,aeroe,bornholm,laesoe`);
  await expect(names(page)).toHaveText(['Fanø', 'Samsø', 'Ærø', 'Bornholm']);
  await expect(page.locator('img')).toHaveCount(0);
});

test('shows all where none is asked for, dark where that is asked for', async ({ page }) => {
  await page.goto(`${EMBED}?kommuner=malmoe&tema=moerk`);
  await expect(names(page)).toHaveCount(98);
  await expect(page.locator('html')).toHaveAttribute('data-tema', 'moerk');
  expect(await axeFaults(page)).toEqual([]);
});

test.describe('without script', () => {
  test.use({ javaScriptEnabled: false });

  test('is a table of all in a box that scrolls', async ({ page }) => {
    await page.setViewportSize({ width: 400, height: 900 });
    await page.goto(`${EMBED}?kommuner=albertslund`);
    await expect(names(page)).toHaveCount(98);
    await expect(page.locator('tbody th').first()).toContainText('Albertslund');
    const box = await page.locator('main').boundingBox();
    expect(box?.height).toBeLessThan(880);
  });
});

test('its code comes from the comparison, and fits into an article', async ({ page, host, site }) => {
  await page.goto('sammenlign/?kommuner=dragoer,glostrup');
  await page.getByText('Indlejr sammenligningen').click();
  const code = page.getByLabel('Kode til din egen side');
  await expect(code).toHaveValue(
    /sammenlign\/\?kommuner=dragoer,glostrup".*Dragør: 111\smennesker.*Glostrup: 39/s,
  );
  await page.getByRole('button', { name: 'Fjern Dragør' }).click();
  await expect(code).not.toHaveValue(/Dragør/);
  const given = await code.inputValue();

  // The addresses are those of the site that was built.
  const here = given.replaceAll(/(?<=src=")https?:\/\/[^/]+\/(?:under\/sti\/)?/g, site);
  const complaints = complaintsOf(page);
  await page.setViewportSize({ width: 360, height: 2000 });
  await open(page, host.put(article(here)));
  await expect(page.frameLocator('iframe').locator('tbody th a')).toHaveText(['Glostrup']);
  await expectRight(page);
  expect(complaints).toEqual([]);
});

test('the chosen are a file, in their order', async ({ page }) => {
  await page.goto('sammenlign/?kommuner=laesoe,albertslund');
  const saving = page.waitForEvent('download');
  await page.getByRole('button', { name: 'CSV', exact: true }).click();
  const lines = readFileSync(await (await saving).path(), 'utf8')
    .trimEnd()
    .split('\n');
  expect(lines.map((line) => line.split(',').slice(0, 6).join(','))).toEqual([
    'kommunekode,kommune,regionskode,region,antal_2022,antal_2024',
    '0825,Læsø,1081,Region Nordjylland,0,0',
    '0165,Albertslund,1084,Region Hovedstaden,52,44',
  ]);
});

test('the builder has the code of the four with most people', async ({ page }) => {
  await page.goto('indlejr/');
  const code = page.getByLabel('Kode til din egen side');
  await expect(code).toHaveValue(/kommuner=koebenhavn,[a-z]+,[a-z]+,[a-z]+".*København: 1\.387\smennesker/s);
});
