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

const FOUR = 'sammenlign/?kommuner=odense,aarhus,aalborg,esbjerg';
const SIZES = [
  { width: 360, height: 740 },
  { width: 1280, height: 800 },
];
/** Pixels of the window's height that the header takes. */
const HEADER = 65;

async function expectWholeInSight(page: Page): Promise<void> {
  const box = await page.locator('.compared').boundingBox();
  expect(box?.y).toBeGreaterThanOrEqual(HEADER);
  expect((box?.y ?? 0) + (box?.height ?? Infinity)).toBeLessThanOrEqual(page.viewportSize()?.height ?? 0);
}

for (const size of SIZES) {
  test(`at ${size.width} px four that come with the address stand on one screen`, async ({ page }) => {
    await page.setViewportSize(size);
    for (const path of [FOUR, 'en/compare/?kommuner=ringkoebing-skjern,lyngby-taarbaek,dragoer,laesoe']) {
      await page.goto(path);
      await expect(page.locator('.compared tbody th')).toHaveCount(4);
      await expectWholeInSight(page);
      expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(size.width);
    }
  });

  test(`at ${size.width} px each that is added is said and seen`, async ({ page }) => {
    await page.setViewportSize(size);
    await page.goto('sammenlign/');
    const field = page.getByLabel('Tilføj en kommune').getByRole('combobox');
    for (const [i, name] of ['Odense', 'Aarhus', 'Aalborg', 'Esbjerg'].entries()) {
      await field.fill(name);
      await field.press('Enter');
      await expect(message(page)).toHaveText(`${name} er tilføjet. ${i + 1} af 4 kommuner er valgt.`);
      await expect(page.locator('.compared tbody th').last()).toContainText(name);
      await expectWholeInSight(page);
    }
    await page.getByRole('button', { name: 'Fjern Aarhus' }).click();
    await expect(message(page)).toHaveText('');
    await expect(page.locator('.compared tbody th')).toHaveCount(3);
  });
}

test('the chosen share one scale with the country: the higher the rate, the longer the bar', async ({
  page,
}) => {
  await page.goto(FOUR);
  const rows = page.locator('.compared :is(tbody, tfoot) tr');
  await expect(rows).toHaveCount(10);
  const figures = await rows.evaluateAll((all) =>
    all
      .filter((_, i) => i % 2 === 0)
      .map((row) => [...row.children].map((cell) => cell.textContent.replaceAll(/\s+/g, ' ').trim())),
  );
  expect(figures).toEqual([
    ['Odense', '95', '−22', '0,45'],
    ['Aarhus * markeret', '556', '+49', '1,51'],
    ['Aalborg * markeret', '254', '−37', '1,14'],
    ['Esbjerg', '106', '−7', '0,92'],
    ['Hele landet', '5.989', '+200', '1,00'],
  ]);
  await expect(rows.nth(1)).toContainText('0,37–0,56');
  const edge = (part: string, side: 'left' | 'right'): Promise<number[]> =>
    rows.locator(part).evaluateAll((all, end) => all.map((mark) => mark.getBoundingClientRect()[end]), side);
  const ones = await edge('.one', 'left');
  expect(ones).toHaveLength(5);
  expect(new Set(ones.map(Math.round)).size).toBe(1);
  const ends = await edge('rect:last-of-type', 'right');
  const byRate = figures.map((cells, i) => ({ rate: cells[3] ?? '', end: ends[i] ?? 0 }));
  expect(byRate.toSorted((a, b) => a.end - b.end).map(({ rate }) => rate)).toEqual([
    '0,45',
    '0,92',
    '1,00',
    '1,14',
    '1,51',
  ]);
  // Each lies within its interval.
  const [from, to] = [await edge('rect:first-of-type', 'left'), await edge('rect:first-of-type', 'right')];
  for (const [i, end] of ends.entries()) {
    expect(end).toBeGreaterThan(from[i] ?? Infinity);
    expect(end).toBeLessThan(to[i] ?? 0);
  }
});

test('who reloads a comparison stays where they were', async ({ page }) => {
  await page.setViewportSize({ width: 360, height: 740 });
  await page.goto(FOUR);
  await page.locator('.compare-notes').scrollIntoViewIfNeeded();
  const before = await page.evaluate(() => scrollY);
  await page.reload();
  await expect.poll(() => page.evaluate(() => scrollY)).toBeGreaterThan(before / 2);
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
