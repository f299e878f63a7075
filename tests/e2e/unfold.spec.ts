import { expect, test, type Page } from '@playwright/test';

const PHONE = { width: 360, height: 740 };
const PATHS = [
  '',
  'kommune/albertslund/',
  'kommune/koebenhavn/',
  'region/hovedstaden/',
  'kommune/',
  'metode/',
];

test.use({ viewport: PHONE, contextOptions: { reducedMotion: 'no-preference' } });

/** Notes whether the page's end was there at the first paint, and what moved; `hash` is followed at once. */
async function noteFirstPaint(page: Page, hash = ''): Promise<void> {
  await page.addInitScript((hash) => {
    const noted = { ended: '', shift: 0 };
    Reflect.set(window, 'noted', noted);
    new PerformanceObserver((list) => {
      if (list.getEntriesByName('first-contentful-paint').length === 0) return;
      const end = document.querySelector('.site-footer');
      noted.ended = end?.checkVisibility() ? 'at once' : 'later';
      if (hash) location.hash = hash;
    }).observe({ type: 'paint', buffered: true });
    new PerformanceObserver((list) => {
      for (const entry of list.getEntries()) noted.shift += Number(Reflect.get(entry, 'value'));
    }).observe({ type: 'layout-shift', buffered: true });
  }, hash);
}

/** What was noted, once the page has been painted. */
async function noted(page: Page): Promise<unknown> {
  const note = await page.waitForFunction((): unknown => {
    const noted: unknown = Reflect.get(window, 'noted');
    return typeof noted === 'object' && noted !== null && Reflect.get(noted, 'ended') !== '' && noted;
  });
  return note.jsonValue();
}

/** All that is laid out in the end: the page's height and how many elements have a box. */
async function laidOut(page: Page): Promise<{ height: number; boxes: number }> {
  await expect.poll(() => page.evaluate(() => document.getAnimations().length)).toBe(0);
  return page.evaluate(() => ({
    height: document.documentElement.scrollHeight,
    boxes: [...document.querySelectorAll('body *')].filter((element) => element.getClientRects().length > 0)
      .length,
  }));
}

/** As on a slow line: the page is painted long before all has loaded. */
async function loadSlowly(page: Page): Promise<void> {
  await page.route('**/*.woff2', async (route) => {
    await new Promise((resolve) => setTimeout(resolve, 3000));
    await route.continue();
  });
}

for (const path of PATHS) {
  test(`/${path} unfolds on a phone, moves nothing, and is whole in the end`, async ({ page }) => {
    await noteFirstPaint(page);
    await loadSlowly(page);
    await page.goto(path, { waitUntil: 'domcontentloaded' });
    expect(await noted(page)).toMatchObject({ ended: 'later' });
    const unfolded = await laidOut(page);
    expect(await page.evaluate(() => document.readyState)).toBe('interactive');
    expect(await noted(page)).toEqual({ ended: 'later', shift: 0 });

    await page.emulateMedia({ reducedMotion: 'reduce' });
    await page.goto(path);
    expect(await noted(page)).toEqual({ ended: 'at once', shift: 0 });
    expect(unfolded).toEqual(await laidOut(page));
  });
}

for (const path of PATHS) {
  test(`/${path} is whole as soon as all has loaded`, async ({ page }) => {
    await page.goto(path, { waitUntil: 'load' });
    const height = await page.evaluate(() => document.documentElement.scrollHeight);
    expect((await laidOut(page)).height).toBe(height);
    await expect(page.locator('.site-footer')).toBeVisible();
  });
}

test('who reloads stays where they were, on a page that is whole at once', async ({ page }) => {
  await noteFirstPaint(page);
  await page.goto('kommune/albertslund/');
  await laidOut(page);
  const place = page.locator('#naboer');
  await place.evaluate((element) => {
    element.scrollIntoView();
  });
  const top = (): Promise<number> => place.evaluate((element) => element.getBoundingClientRect().top);
  const before = await top();
  await page.reload();
  await expect.poll(top).toBeCloseTo(before, -1);
  expect(await noted(page)).toMatchObject({ ended: 'at once' });
});

test('a link to a part leads there, and the page is whole at once', async ({ page }) => {
  await noteFirstPaint(page);
  await page.goto('#kilder');
  await expect(page.locator('#kilder')).toBeInViewport();
  expect(await noted(page)).toMatchObject({ ended: 'at once' });
});

test('a link that is followed before its part has joined in leads there', async ({ page }) => {
  await noteFirstPaint(page, '#kilder');
  await loadSlowly(page);
  await page.goto('', { waitUntil: 'domcontentloaded' });
  await expect(page.locator('#kilder')).toBeInViewport();
  expect(await noted(page)).toMatchObject({ ended: 'later' });
});

test('a wide screen and paper get the page at once', async ({ page }) => {
  await noteFirstPaint(page);
  await page.setViewportSize({ width: 1280, height: 800 });
  await page.goto('kommune/albertslund/');
  expect(await noted(page)).toMatchObject({ ended: 'at once' });

  await page.setViewportSize(PHONE);
  await page.emulateMedia({ media: 'print' });
  await page.goto('kommune/albertslund/');
  expect(await page.evaluate(() => document.getAnimations().length)).toBe(0);
});

test.describe('without script', () => {
  test.use({ javaScriptEnabled: false });
  test('the page is whole at once', async ({ page }) => {
    await page.goto('kommune/albertslund/', { waitUntil: 'domcontentloaded' });
    await expect(page.locator('.site-footer')).toHaveCSS('animation-name', 'none');
    await expect(page.locator('.site-footer')).toBeVisible();
  });
});
