import { expect, test } from '@playwright/test';
import type { Page } from '@playwright/test';
import { watch } from './pages.ts';

const names = (page: Page) => page.locator('.compare-sheets h3 a');
const message = (page: Page) => page.locator('.compare-message');

test('an address that was sent shows its municipalities, and says what was left out', async ({ page }) => {
  const complaints = watch(page);
  await page.goto('sammenlign/?kommuner=albertslund,malmoe,laesoe');
  await expect(names(page)).toHaveText(['Albertslund', 'Læsø']);
  await expect(message(page)).toHaveText('Vi kender ikke »malmoe«, så det er udeladt.');
  const sheet = page.locator('.compare-sheets article').first();
  await expect(sheet.locator('dd.latest')).toHaveText('44');
  await expect(sheet.locator('dd.previous')).toHaveText('52');
  await expect(sheet.locator('dd.rate')).toHaveText('1,59');
  await expect(page.locator('.compare-example')).toBeHidden();
  expect(complaints).toEqual([]);
});

test('what stands in the address is text and nothing else', async ({ page }) => {
  await page.goto(`sammenlign/?kommuner=${encodeURIComponent('<img src=x onerror=alert(1)>')}`);
  await expect(message(page)).toContainText('<img src=x');
  await expect(page.locator('.compare img')).toHaveCount(0);
});

test(
  'municipalities are added by name or town and taken away; going back undoes it',
  { tag: '@once' },
  async ({ page }) => {
    await page.goto('sammenlign/');
    await expect(page.locator('.compare-example tbody tr')).toHaveCount(6);
    const field = page.getByLabel('Tilføj en kommune').getByRole('combobox');
    await field.fill('dragør');
    await field.press('Enter');
    await expect(names(page)).toHaveText(['Dragør']);
    await field.fill('skagen');
    await page.getByRole('option', { name: /Skagen/ }).click();
    await expect(names(page)).toHaveText(['Dragør', 'Frederikshavn']);
    await expect(page.locator('.compare-sheets')).toContainText('særlige forhold');
    expect(new URL(page.url()).search).toBe('?kommuner=dragoer,frederikshavn');

    // What stands there already is not suggested, and a region never.
    await field.fill('dragør');
    await expect(page.getByRole('option')).toHaveCount(0);
    await field.fill('region hovedstaden');
    await expect(page.getByRole('option')).toHaveCount(0);
    await field.fill('');

    await page.getByRole('button', { name: 'Fjern Dragør' }).click();
    await expect(names(page)).toHaveText(['Frederikshavn']);
    await expect(field).toBeFocused();
    await page.goBack();
    await expect(names(page)).toHaveText(['Dragør', 'Frederikshavn']);
  },
);

test('no more than four', async ({ page }) => {
  await page.goto('sammenlign/?kommuner=fanoe,laesoe,samsoe,aeroe,bornholm');
  await expect(names(page)).toHaveText(['Fanø', 'Læsø', 'Samsø', 'Ærø']);
  await expect(message(page)).toContainText('fire kommuner ad gangen');
  const field = page.getByLabel('Tilføj en kommune').getByRole('combobox');
  await field.fill('bornholm');
  await field.press('Enter');
  await expect(message(page)).toContainText('Fjern en af dem');
  await expect(names(page)).toHaveCount(4);
});

test('a prepared comparison is one press away', async ({ page }) => {
  await page.goto('sammenlign/');
  await page.getByRole('link', { name: 'De fire med flest i Region Nordjylland' }).click();
  await expect(names(page)).toHaveCount(4);
  await expect(names(page).first()).toHaveText('Aalborg');
});

test('figures of one kind stand in line across the sheets', async ({ page }) => {
  await page.setViewportSize({ width: 1280, height: 900 });
  await page.goto('sammenlign/?kommuner=koebenhavn,nordfyns,fanoe,laesoe');
  await expect(names(page)).toHaveCount(4);
  const tops = await page
    .locator('.compare-sheets dd.rate')
    .evaluateAll((cells) =>
      cells.map((cell) => Math.round(cell.parentElement?.getBoundingClientRect().top ?? 0)),
    );
  expect(new Set(tops).size).toBe(1);
});

test.describe('without script', () => {
  test.use({ javaScriptEnabled: false });

  test('says how, shows the six largest and leads to the tables', async ({ page }) => {
    await page.goto('sammenlign/?kommuner=albertslund,glostrup');
    await expect(page.getByText('Valget kræver JavaScript')).toBeVisible();
    await expect(page.locator('.compare-example tbody tr')).toHaveCount(6);
    await expect(page.locator('.compare-controls')).toBeHidden();
    await page.getByRole('link', { name: 'Se alle 98 kommuner i tabellen' }).click();
    await expect(page.locator('table.municipalities tbody tr')).toHaveCount(98);
  });
});
