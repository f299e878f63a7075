import AxeBuilder from '@axe-core/playwright';
import { expect, test, type Locator, type Page } from '@playwright/test';

/** What the finder offers, and not the choices of other lists on the page. */
const suggestions = (page: Page): Locator => page.getByRole('listbox').getByRole('option');

test.describe('the finder with script', () => {
  for (const [typed, expected] of [
    ['albertsl', 'Albertslund'],
    ['aarhus', 'Aarhus'],
    ['århus', 'Aarhus'],
    ['kobenhavn', 'København'],
    ['Svenborg', 'Svendborg'],
    ['holsterbro', 'Holstebro'],
    ['vesthimmerland', 'Vesthimmerlands'],
    ['hoje taastrup', 'Høje-Taastrup'],
    ['aero', 'Ærø'],
    ['Skagen', 'Frederikshavn'],
    ['hvide sande', 'Ringkøbing-Skjern'],
    ['nykøbing f', 'Guldborgsund'],
    ['københavns kommune', 'København'],
  ] as const) {
    test(`"${typed}" leads to ${expected}`, async ({ page }) => {
      await page.goto('');
      const field = page.locator('#find');
      await field.fill(typed);
      await expect(suggestions(page).first()).toContainText(expected);
      await field.press('Enter');
      await expect(page.locator('h1')).toContainText(expected);
    });
  }

  test('a town is said to be one, with its municipality', async ({ page }) => {
    await page.goto('');
    await page.locator('#find').fill('skagen');
    await expect(suggestions(page)).toHaveText(['Skagen by i Frederikshavn Kommune']);
  });

  test('of two towns with one name the reader chooses: Enter takes neither', async ({ page }) => {
    await page.goto('');
    const field = page.locator('#find');
    await field.fill('viby');
    await expect(suggestions(page)).toHaveText(['Viby by i Roskilde Kommune', 'Viby by i Aarhus Kommune']);
    const front = page.url();
    await field.press('Enter');
    await expect(suggestions(page)).toHaveCount(2);
    expect(page.url()).toBe(front);
    await field.press('ArrowDown');
    await field.press('ArrowDown');
    await field.press('Enter');
    await expect(page.locator('h1')).toHaveText('Aarhus');
  });

  test('arrow keys choose, Escape closes', { tag: '@once' }, async ({ page }) => {
    await page.goto('');
    const field = page.locator('#find');
    await field.fill('her');
    await expect(suggestions(page).first()).toBeVisible();
    await expect(field).toHaveAttribute('aria-expanded', 'true');
    await field.press('ArrowDown');
    await expect(suggestions(page).and(page.locator('[aria-selected=true]'))).toHaveCount(1);
    await field.press('Escape');
    await expect(suggestions(page)).toHaveCount(0);
    await expect(field).toHaveAttribute('aria-expanded', 'false');
  });

  for (const field of ['#find', '#find-top']) {
    test(`axe finds nothing while ${field} suggests`, async ({ page }) => {
      await page.goto('kommune/');
      await page.locator(field).fill('ny');
      await expect(suggestions(page).first()).toBeVisible();
      await page.locator(field).press('ArrowDown');
      const { violations } = await new AxeBuilder({ page }).include('place-finder').analyze();
      expect(violations.map(({ id, nodes }) => `${id}: ${nodes.map((node) => node.html).join(' ')}`)).toEqual(
        [],
      );
    });
  }

  test('says so when nothing fits', async ({ page }) => {
    await page.goto('');
    await page.locator('#find').fill('xyzzy');
    await expect(page.locator('.finder.large:has(#find) .field [role=status]')).toHaveText(
      /Ingen steder passer/,
    );
  });
});

test.describe('the finder without script', () => {
  test.use({ javaScriptEnabled: false });

  test('leads to the list of all 98', async ({ page }) => {
    await page.goto('');
    await page.locator('#find').fill('Albertslund');
    await page.locator('.finder.large:has(#find)').getByRole('button', { name: 'Find' }).click();
    await expect(page.locator('table.municipalities tbody tr')).toHaveCount(98);
  });
});
