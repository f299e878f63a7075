import { expect, test } from '@playwright/test';

test('the fonts that the page announces are those that the stylesheet asks for: each comes once', async ({
  page,
}) => {
  const fetched: string[] = [];
  page.on('request', (request) => {
    if (request.url().endsWith('.woff2')) fetched.push(request.url());
  });
  await page.goto('kommune/albertslund/');
  const loaded = await page.evaluate(async () => {
    await document.fonts.ready;
    return [...document.fonts].filter(({ status }) => status === 'loaded').map(({ family }) => family);
  });
  const own = loaded.map((family) => family.replaceAll('"', '')).filter((name) => !name.includes('Fallback'));
  expect(own.sort()).toEqual(['Kilde Sans', 'Kilde Serif']);
  expect(fetched).toHaveLength(2);
  expect(new Set(fetched).size).toBe(2);
});

test('fonts that come late move nothing', async ({ page }) => {
  await page.setViewportSize({ width: 360, height: 740 });
  await page.route('**/*.woff2', async (route) => {
    await new Promise((resolve) => setTimeout(resolve, 1500));
    await route.continue();
  });
  await page.goto('kommune/albertslund/');
  const shift = await page.evaluate(async () => {
    await document.fonts.ready;
    await new Promise((resolve) => requestAnimationFrame(() => requestAnimationFrame(resolve)));
    return new Promise<number>((resolve) => {
      let total = 0;
      new PerformanceObserver((list) => {
        for (const entry of list.getEntries()) if ('value' in entry) total += Number(entry.value);
      }).observe({ type: 'layout-shift', buffered: true });
      setTimeout(() => {
        resolve(total);
      }, 200);
    });
  });
  expect(shift).toBe(0);
});
