import { expect, test } from '@playwright/test';
import type { APIRequestContext, Page } from '@playwright/test';
import { watch } from './pages.ts';

const contentOf = (page: Page, name: string): Promise<string | null> =>
  page.locator(`meta[property="${name}"], meta[name="${name}"]`).getAttribute('content');

/** Fetches what the site's own absolute address leads to, from the server of the test. */
const fetchOwn = (request: APIRequestContext, page: Page, address: string) =>
  request.get(new URL(new URL(address).pathname, page.url()).href);

for (const [path, image, figure] of [
  ['', 'billeder/danmark.png', '5.989'],
  ['metode/', 'billeder/danmark.png', '5.989'],
  ['kommune/albertslund/', 'billeder/kommune/albertslund.png', '44 for 2024'],
  ['kommune/dragoer/', 'billeder/kommune/dragoer.png', 'særlige forhold'],
  ['region/hovedstaden/', 'billeder/region/hovedstaden.png', '2.605 for 2024'],
] as const) {
  test(`/${path} has a share image of 1200 × 630 with its figures in words`, async ({ page, request }) => {
    await page.goto(path);
    const address = (await contentOf(page, 'og:image')) ?? '';
    expect(address).toMatch(new RegExp(`^https?://.+/${image}$`));
    const response = await fetchOwn(request, page, address);
    expect(response.headers()['content-type']).toBe('image/png');
    const png = await response.body();
    const size = [png.readUInt32BE(16), png.readUInt32BE(20)].map(String);
    expect(size).toEqual([await contentOf(page, 'og:image:width'), await contentOf(page, 'og:image:height')]);
    expect(size).toEqual(['1200', '630']);
    expect(await contentOf(page, 'og:image:alt')).toContain(figure);
    expect(await contentOf(page, 'twitter:image:alt')).toBe(await contentOf(page, 'og:image:alt'));
    expect(await contentOf(page, 'twitter:card')).toBe('summary_large_image');
  });
}

test('structured data: breadcrumbs and the data set, parsed, and not complained of', async ({
  page,
  request,
}) => {
  const complaints = watch(page);
  await page.goto('kommune/albertslund/');
  const text = (await page.locator('script[type="application/ld+json"]').textContent()) ?? '';
  const graph: unknown = JSON.parse(text);
  const canonical = (await page.locator('link[rel=canonical]').getAttribute('href')) ?? '';
  const home = canonical.replace('kommune/albertslund/', '');
  expect(graph).toMatchObject({
    '@context': 'https://schema.org',
    '@graph': [
      {
        '@type': 'BreadcrumbList',
        itemListElement: [
          { position: 1, name: 'Danmark', item: home },
          { position: 2, name: 'Region Hovedstaden', item: `${home}region/hovedstaden/` },
          { position: 3, name: 'Albertslund' },
        ],
      },
      {
        '@type': 'Dataset',
        name: 'Mennesker i hjemløshed i Albertslund Kommune, 2022 og 2024',
        url: canonical,
        dateModified: '2026-11-23',
        temporalCoverage: '2022/2024',
        spatialCoverage: { '@type': 'AdministrativeArea', name: 'Albertslund Kommune', identifier: '0165' },
        isBasedOn: { '@type': 'Report', name: 'Hjemløshed i Danmark – og hvordan vi løser det' },
        distribution: [
          { encodingFormat: 'text/csv', contentUrl: `${home}data/kommune/albertslund.csv` },
          { encodingFormat: 'application/json', contentUrl: `${home}data/kommune/albertslund.json` },
        ],
      },
    ],
  });
  const csv = await fetchOwn(request, page, `${home}data/kommune/albertslund.csv`);
  expect(csv.ok()).toBe(true);
  expect(complaints).toEqual([]);
});

test('the sitemap lists every page once with the date of the data, and robots.txt leads to it', async ({
  page,
  request,
}) => {
  await page.goto('');
  const canonical = (await page.locator('link[rel=canonical]').getAttribute('href')) ?? '';
  const robots = await (await request.get('robots.txt')).text();
  expect(robots).toContain(`Sitemap: ${canonical}sitemap.xml`);
  const xml = await (await request.get('sitemap.xml')).text();
  const entries = [...xml.matchAll(/<url><loc>([^<]+)<\/loc><lastmod>([^<]+)<\/lastmod><\/url>/g)];
  const addresses = entries.map((entry) => entry[1] ?? '');
  expect(new Set(addresses).size).toBe(addresses.length);
  expect(addresses.filter((address) => address.includes('/kommune/'))).toHaveLength(99);
  expect(addresses).toContain(canonical);
  expect(addresses.filter((address) => !address.startsWith(canonical))).toEqual([]);
  expect(new Set(entries.map((entry) => entry[2]))).toEqual(new Set(['2026-11-23']));
  for (const address of addresses) {
    expect((await fetchOwn(request, page, address)).status(), address).toBe(200);
  }
});

test('the icons of the tab and of a phone are there', async ({ page, request }) => {
  await page.goto('kommune/albertslund/');
  const address = (await page.locator('link[rel=apple-touch-icon]').getAttribute('href')) ?? '';
  const icon = await request.get(new URL(address, page.url()).href);
  const png = await icon.body();
  expect([png.readUInt32BE(16), png.readUInt32BE(20)]).toEqual([180, 180]);
  const svg = (await page.locator('link[rel=icon]').getAttribute('href')) ?? '';
  expect((await request.get(new URL(svg, page.url()).href)).headers()['content-type']).toContain(
    'image/svg+xml',
  );
});
