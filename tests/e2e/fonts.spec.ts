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
  expect(loaded.map((family) => family.replaceAll('"', '')).sort()).toEqual([
    'Kilde Display',
    'Kilde Sans',
    'Kilde Serif',
  ]);
  expect(fetched).toHaveLength(3);
  expect(new Set(fetched).size).toBe(3);
});
