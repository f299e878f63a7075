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

test('without the own fonts bold is bold all the same', async ({ page }) => {
  await page.route('**/*.woff2', (route) => route.abort());
  await page.goto('kommune/albertslund/');
  for (const family of ['Kilde Serif', 'Kilde Sans']) {
    const [regular = 0, bold = 0] = await page.evaluate(
      (own) =>
        Promise.all(
          [400, 600].map(async (weight) => {
            const font = `${weight} 60px '${own}', '${own} Fallback'`;
            await document.fonts.load(font).catch(() => null);
            const canvas = new OffscreenCanvas(800, 100);
            const context = canvas.getContext('2d');
            if (context === null) return 0;
            context.font = font;
            context.fillText('Mennesker i hjemløshed', 0, 70);
            return context
              .getImageData(0, 0, 800, 100)
              .data.reduce((ink, value, i) => ink + (i % 4 === 3 ? value : 0), 0);
          }),
        ),
      family,
    );
    expect(regular).toBeGreaterThan(0);
    expect(bold / regular).toBeGreaterThan(1.15);
  }
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
