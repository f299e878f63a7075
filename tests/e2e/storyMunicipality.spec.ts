import { expect, test, type Page } from '@playwright/test';
import { watch } from './pages.ts';

const parts = (page: Page) => page.locator('[data-part]:visible');
const status = (page: Page) => page.locator('.chosen-place [role=status]');

/** Types a name into the finder and stays on the page, as a reader does. */
async function choose(page: Page, name: string): Promise<void> {
  const field = page.locator('#find');
  await field.fill(name);
  await expect(page.locator('story-municipality .suggestions p')).not.toBeEmpty();
  await page.getByRole('button', { name: 'Læs videre med en kommunes tal' }).click();
  await expect(status(page)).toContainText(`Tallene for ${name}`);
}

/** A reader stays for a moment: only then the page keeps the place. */
const restHere = (page: Page): Promise<void> =>
  expect
    .poll(() => page.evaluate(() => JSON.stringify(history.state) === JSON.stringify({ top: scrollY })))
    .toBe(true);

/** How far from the top of the screen an element stands; pixels. */
const topOf = (page: Page, selector: string): Promise<number> =>
  page.locator(selector).evaluate((element) => element.getBoundingClientRect().top);

test.describe('a municipality carried through the story', () => {
  test(
    'stands beside the national figures once it is chosen, and in the address',
    { tag: '@once' },
    async ({ page }) => {
      const complaints = watch(page);
      await page.goto('');
      await expect(parts(page)).toHaveCount(0);
      await choose(page, 'Albertslund');
      expect(new URL(page.url()).search).toBe('?kommune=albertslund');
      await expect(parts(page)).toHaveCount(4);
      await expect(page.locator('[data-part=opening]')).toContainText(
        '44 af de 5.989 mennesker hører til i Albertslund Kommune. Det er 1,6 pr.',
      );
      await expect(page.locator('[data-part=place]')).toContainText('1,6');
      await expect(page.locator('.region-list tr.here')).toContainText(['Albertslund']);
      await expect(page.locator('#kort .chosen').first()).toBeVisible();
      expect(complaints).toEqual([]);
    },
  );

  test('comes with the address, in whatever case it is written', async ({ page }) => {
    for (const slug of ['samsoe', 'SAMSOE']) {
      await page.goto(`?kommune=${slug}`);
      await expect(status(page)).toContainText('Tallene for Samsø');
      await expect(page.locator('[data-part=opening]')).toContainText('5 af de 5.989');
    }
  });

  test('brings its own experience where the report tells of one', async ({ page }) => {
    await page.goto('?kommune=odense');
    await expect(page.locator('[data-part=work] a')).toHaveAttribute('href', /godtigang-housingfirst\.dk/);
    await page.goto('?kommune=laesoe');
    await expect(page.locator('[data-part=opening]')).toContainText('Ingen af de 5.989 mennesker');
    await expect(page.locator('[data-part=work]')).toBeHidden();
  });

  test('goes as it came: back, forward, and by the button', async ({ page }) => {
    await page.goto('');
    await choose(page, 'Fanø');
    await choose(page, 'Dragør');
    await page.goBack();
    await expect(page.locator('[data-part=opening] h3')).toHaveText('Fanø');
    await page.goBack();
    await expect(parts(page)).toHaveCount(0);
    await expect(status(page)).toHaveText('Historien har nu kun landets tal.');
    await page.goForward();
    await expect(page.locator('[data-part=opening] h3')).toHaveText('Fanø');
    await page.getByRole('button', { name: 'Fjern' }).click();
    await expect(parts(page)).toHaveCount(0);
    await expect(page.locator('.region-list tr.here')).toHaveCount(0);
    expect(new URL(page.url()).search).toBe('');
  });

  for (const slug of ['findes-ikke', '..%2Fdata%2Fkommuner', '%3Cimg%20src=x%3E']) {
    test(`an address that names none (${slug}) says so and asks for no file`, async ({ page }) => {
      const complaints = watch(page);
      const asked: string[] = [];
      page.on('request', (request) => asked.push(request.url()));
      await page.goto(`?kommune=${slug}`);
      await expect(status(page)).toHaveText('Kommunen i adressen findes ikke. Vælg en anden.');
      await expect(parts(page)).toHaveCount(0);
      expect(asked.filter((url) => url.includes('/historien/'))).toEqual([]);
      expect(complaints).toEqual([]);
    });
  }

  test('says so when its file does not come', async ({ page }) => {
    await page.route('**/historien/**', (route) => route.abort());
    await page.goto('?kommune=odense');
    await expect(status(page)).toHaveText('Tallene kunne ikke hentes. De står på kommunens egen side.');
    await expect(parts(page)).toHaveCount(0);
  });

  test("opens its region's list on a phone", async ({ page }) => {
    await page.setViewportSize({ width: 360, height: 740 });
    await page.goto('?kommune=fanoe');
    await expect(page.locator('.region-list tr.here')).toBeVisible();
    await expect(page.locator('.region-details[open] h4')).toHaveText('Region Syddanmark');
  });

  test('leaves nothing behind in the browser', async ({ page, context }) => {
    await page.goto('');
    await choose(page, 'Vejle');
    await page.locator('#kort input[value=antal]').check();
    expect(await context.storageState()).toEqual({ cookies: [], origins: [] });
    expect(await page.evaluate(() => [localStorage.length, sessionStorage.length])).toEqual([0, 0]);
  });

  test('follows the links of the contents', async ({ page }) => {
    await page.goto('?kommune=odense');
    await page.locator('.fold:has(.contents) summary').click();
    await page.locator('.contents a').nth(4).click();
    expect(new URL(page.url()).search + new URL(page.url()).hash).toBe('?kommune=odense#reformen');
    await expect(page.locator('[data-part=opening] h3')).toHaveText('Odense');
  });
});

test.describe('what one is reading stays where it is', () => {
  for (const width of [360, 1280]) {
    for (const anchor of ['hvem', 'kort', 'odense', 'kilder']) {
      test(`#${anchor} while a municipality comes with the address, ${width} px`, async ({ page }) => {
        await page.setViewportSize({ width, height: 740 });
        await page.addInitScript(() => {
          new PerformanceObserver((list) => {
            for (const entry of list.getEntries()) {
              if ('value' in entry) document.documentElement.dataset['shifted'] = String(entry.value);
            }
          }).observe({ type: 'layout-shift', buffered: true });
        });
        // The file comes when the page has settled, so that what is measured is what the file does.
        const settled = Promise.withResolvers<undefined>();
        await page.route('**/historien/**', async (route) => {
          await settled.promise;
          await route.continue();
        });
        await page.goto(`?kommune=odense#${anchor}`);
        await page.evaluate(async () => {
          await document.fonts.ready;
          await new Promise(requestAnimationFrame);
          delete document.documentElement.dataset['shifted'];
        });
        settled.resolve(undefined);
        await expect(parts(page)).toHaveCount(5);
        await page.evaluate(() => new Promise(requestAnimationFrame));
        const top = await topOf(page, `#${anchor}`);
        expect(top).toBeGreaterThanOrEqual(56);
        expect(top).toBeLessThan(90);
        expect(await page.locator('html').getAttribute('data-shifted')).toBeNull();
      });
    }
  }

  test('going back to where one chose, and forward to where one read', async ({ page }) => {
    await page.goto('');
    await choose(page, 'København');
    await page.locator('#reformen h2').scrollIntoViewIfNeeded();
    const before = await topOf(page, '#reformen h2');
    await restHere(page);
    await page.goBack();
    await expect(parts(page)).toHaveCount(0);
    await expect(page.getByRole('button', { name: 'Læs videre med en kommunes tal' })).toBeInViewport();
    await page.goForward();
    await expect(parts(page)).toHaveCount(4);
    await expect.poll(async () => Math.abs((await topOf(page, '#reformen h2')) - before)).toBeLessThan(2);
  });

  test('loading the page anew', async ({ page }) => {
    await page.goto('?kommune=koebenhavn');
    await expect(parts(page)).toHaveCount(4);
    await page.locator('#reformen h2').scrollIntoViewIfNeeded();
    const before = await topOf(page, '#reformen h2');
    await restHere(page);
    await page.reload();
    await expect(parts(page)).toHaveCount(4);
    // Fonts may come in time the second time and not the first, and change how many lines stand above: two at most.
    await expect.poll(async () => Math.abs((await topOf(page, '#reformen h2')) - before)).toBeLessThan(60);
  });
});

test.describe('the story without script', () => {
  test.use({ javaScriptEnabled: false });

  test('leads from the finder to the list, and from the lists to each municipality', async ({ page }) => {
    await page.setViewportSize({ width: 360, height: 740 });
    await page.goto('?kommune=odense');
    await expect(page.getByRole('button', { name: 'Læs videre med en kommunes tal' })).toBeHidden();
    await page.locator('.region-details summary').nth(2).click();
    await page.locator('.region-details').nth(2).getByRole('link', { name: 'Odense', exact: true }).click();
    await expect(page.locator('h1')).toHaveText('Odense');
    await page.goto('');
    await page.locator('story-municipality').getByRole('link', { name: 'Se alle kommuner' }).click();
    await expect(page.locator('table.municipalities tbody tr')).toHaveCount(98);
  });
});
