import { expect, test } from '@playwright/test';
import { elementsOf } from '../unit/format/parsedElements.ts';

for (const [path, answer, title] of [
  ['', 'oembed/danmark.json', 'Mennesker i hjemløshed i Danmark: nøgletal'],
  [
    'kommune/hoeje-taastrup/',
    'oembed/kommune/hoeje-taastrup.json',
    'Mennesker i hjemløshed i Høje-Taastrup: nøgletal',
  ],
  ['region/sjaelland/', 'oembed/region/sjaelland.json', 'Mennesker i hjemløshed i Region Sjælland: nøgletal'],
] as const) {
  test(`/${path} tells where its oEmbed answer is, and what it shows is there`, async ({ page, request }) => {
    await page.goto(path);
    const own = (address: string) => new URL(new URL(address).pathname, page.url()).href;
    const link = page.locator('link[rel=alternate][type="application/json+oembed"]');
    await expect(link).toHaveCount(1);
    const address = (await link.getAttribute('href')) ?? '';
    expect(address).toMatch(new RegExp(`^https?://.+/${answer}$`));
    const response = await request.get(own(address));
    expect(response.headers()['content-type']).toContain('application/json');
    const body: unknown = await response.json();
    expect(body).toMatchObject({
      type: 'rich',
      version: '1.0',
      title,
      width: 600,
      thumbnail_width: 1200,
      thumbnail_height: 630,
    });
    const fields = new Map<string, unknown>(
      typeof body === 'object' && body !== null ? Object.entries(body) : [],
    );
    const [, , frame] = elementsOf(String(fields.get('html')));
    const shown = [String(fields.get('thumbnail_url')), frame?.attributes['src'] ?? ''];
    for (const part of shown) expect((await request.get(own(part))).ok(), part).toBe(true);
  });
}

test('pages that are no place have none', async ({ page }) => {
  await page.goto('metode/');
  await expect(page.locator('link[type="application/json+oembed"]')).toHaveCount(0);
});

for (const width of [320, 480, 600]) {
  test(`the HTML of an answer takes in ${width} px the height that it states`, async ({
    page,
    request,
    baseURL,
  }) => {
    for (const place of ['danmark', 'region/hovedstaden', 'kommune/dragoer', 'kommune/laesoe']) {
      const response = await request.get(`oembed/${width === 600 ? '' : `${width}/`}${place}.json`);
      const answer: unknown = await response.json();
      const fields = new Map<string, unknown>(
        typeof answer === 'object' && answer !== null ? Object.entries(answer) : [],
      );
      const height = Number(fields.get('height'));
      expect(fields.get('width')).toBe(width);
      await page.setViewportSize({ width, height: 500 });
      await page.goto('robots.txt');
      const root = new URL('embed/', baseURL).href;
      const local = String(fields.get('html')).replace(
        /https:\/\/hjemloeshed\.example\/(?:.*?\/)?embed\//,
        root,
      );
      await page.setContent(`<!doctype html><body style="margin:0;display:flow-root">${local}`);
      const needed = await page.evaluate(() => document.body.getBoundingClientRect().height);
      expect(height, place).toBeGreaterThanOrEqual(needed);
      expect(height, place).toBeLessThan(needed + 60);
    }
  });
}
