import { expect, test } from '@playwright/test';
import { watch } from './pages.ts';

const finder = '.finder.large:has(#find)';

test.describe('find me', () => {
  test('asks for nothing, and loads nothing, before it is pressed', async ({ page }) => {
    const requests: string[] = [];
    page.on('request', (request) => requests.push(request.url()));
    await page.goto('kommune/');
    await page.locator('#find').focus();
    await page.waitForLoadState('networkidle');
    expect(requests.filter((url) => /kort-linjer|readerLocator/.test(url))).toEqual([]);
    await expect(page.locator(`${finder} .locate`)).toContainText(
      'Din placering bliver på din telefon eller computer.',
    );
  });

  test('names the municipality, and sends nothing', { tag: '@once' }, async ({ page, context }) => {
    const complaints = watch(page);
    await context.grantPermissions(['geolocation']);
    await context.setGeolocation({ latitude: 55.13, longitude: 14.92, accuracy: 40 });
    await page.goto('kommune/');
    await page.waitForLoadState('networkidle');
    const requests: string[] = [];
    page.on('request', (request) => requests.push(`${request.method()} ${request.url()}`));
    await page.locator(finder).getByRole('button', { name: 'Brug min placering' }).click();
    await expect(page.locator(`${finder} .locate [role=status]`)).toHaveText(
      'Du er i Bornholms Regionskommune.',
    );
    const links = page.locator(`${finder} .locate`).getByRole('link');
    await expect(links).toHaveCount(1);
    // The same two files for everybody: code and map.
    expect(requests.filter((request) => !/^GET .+(\.js|kort-linjer\.json)$/.test(request))).toEqual([]);
    expect(complaints).toEqual([]);
    await links.click();
    await expect(page.locator('h1')).toHaveText('Bornholm');
  });

  test('offers the neighbours near a border', async ({ page, context }) => {
    await context.grantPermissions(['geolocation']);
    await context.setGeolocation({ latitude: 55.6786, longitude: 12.5326, accuracy: 20 });
    await page.goto('');
    await page.locator(finder).getByRole('button', { name: 'Brug min placering' }).click();
    await expect(page.locator(`${finder} .locate [role=status]`)).toContainText('omtrentlige');
    await expect(page.locator(`${finder} .locate`).getByRole('link')).toHaveText([
      'Frederiksberg Kommune',
      'Københavns Kommune',
    ]);
  });

  for (const [what, geolocation, answer] of [
    ['abroad', { latitude: 52.37, longitude: 9.73, accuracy: 50 }, 'uden for Danmark'],
    ['where the browser hardly knows', { latitude: 55.6, longitude: 12.3, accuracy: 60_000 }, 'ved ikke nok'],
  ] as const) {
    test(`says so ${what}`, async ({ page, context }) => {
      await context.grantPermissions(['geolocation']);
      await context.setGeolocation(geolocation);
      await page.goto('kommune/');
      await page.locator(finder).getByRole('button', { name: 'Brug min placering' }).click();
      await expect(page.locator(`${finder} .locate [role=status]`)).toContainText(answer);
      await expect(page.locator(`${finder} .locate`).getByRole('link')).toHaveCount(0);
    });
  }

  test('says so when it is not allowed', async ({ page, context }) => {
    await context.clearPermissions();
    await page.goto('kommune/');
    await page.locator(finder).getByRole('button', { name: 'Brug min placering' }).click();
    await expect(page.locator(`${finder} .locate [role=status]`)).toContainText('ikke fået lov');
  });

  test('works in the header too, by keyboard, and Escape closes it', async ({ page, context }) => {
    await context.grantPermissions(['geolocation']);
    await context.setGeolocation({ latitude: 55.13, longitude: 14.92, accuracy: 40 });
    await page.goto('kommune/albertslund/');
    const header = page.locator('.finder.small');
    await expect(header.locator('.locate')).toBeHidden();
    await page.locator('#find-top').focus();
    await page.keyboard.press('Escape');
    await expect(header.locator('.locate')).toBeHidden();
    await page.keyboard.press('Tab');
    await page.keyboard.press('Shift+Tab');
    await page.keyboard.press('b');
    await page.keyboard.press('Backspace');
    await page.keyboard.press('Tab');
    await expect(header.getByRole('button', { name: 'Brug min placering' })).toBeFocused();
    await page.keyboard.press('Enter');
    await expect(header.locator('[role=status]').last()).toContainText('Bornholms Regionskommune');
  });

  test.describe('without script', () => {
    test.use({ javaScriptEnabled: false });
    test('is not offered', async ({ page }) => {
      await page.goto('kommune/');
      await expect(page.getByRole('button', { name: 'Brug min placering' })).toHaveCount(0);
    });
  });
});
