import { expect, test } from '@playwright/test';
import type { APIResponse, Page } from '@playwright/test';
import { watch } from './pages.ts';

const kit = (page: Page) => page.locator('#brug');

const PAGES = [
  { path: 'kommune/albertslund/', images: 5, folder: 'kommune/albertslund', title: 'Albertslund' },
  { path: 'kommune/koebenhavn/', images: 6, folder: 'kommune/koebenhavn', title: 'København' },
  { path: 'kommune/laesoe/', images: 5, folder: 'kommune/laesoe', title: 'Læsø' },
  { path: 'region/hovedstaden/', images: 6, folder: 'region/hovedstaden', title: 'Region Hovedstaden' },
  { path: '', images: 10, folder: 'danmark', title: 'Danmark' },
] as const;

async function expectPng(response: APIResponse): Promise<void> {
  expect(response.headers()['content-type']).toBe('image/png');
  const png = await response.body();
  expect(png.readUInt32BE(16)).toBe(1200);
  expect(png.readUInt32BE(20)).toBeGreaterThan(400);
}

for (const { path, images, folder, title } of PAGES) {
  test(`/${path}: all files of the kit are there, and are what they say`, async ({ page, request }) => {
    await page.goto(path);
    const address = (link: string | null) => new URL(link ?? '', page.url()).href;
    const links = await kit(page)
      .locator('a[download]')
      .evaluateAll((all) => all.map((link) => [link.textContent.trim(), link.getAttribute('href')] as const));
    const of = (name: string) => links.filter(([text]) => text === name).map(([, href]) => address(href));
    expect(of('SVG')).toHaveLength(images);
    // One more for sharing.
    expect(of('PNG')).toHaveLength(images + 1);
    for (const png of of('PNG')) await expectPng(await request.get(png));
    for (const svg of of('SVG')) {
      expect(svg).toContain(`/billeder/${folder}/`);
      const text = await (await request.get(svg)).text();
      const words = await page.evaluate((source) => {
        const image = new DOMParser().parseFromString(source, 'image/svg+xml');
        if (image.querySelector('parsererror')) return 'not XML';
        const leaves = [...image.querySelectorAll('text, tspan')].filter(
          ({ children }) => children.length === 0,
        );
        return leaves.map((line) => line.textContent).join(' ');
      }, text);
      expect(words).toContain(title);
      expect(words).toMatch(/Kilder?: VIVE/);
      expect(words.replaceAll('\u00a0', ' ')).toContain('Senest opdateret 23. november 2026.');
      expect(words).toMatch(/øjebliksbilleder? fra én uge/i);
    }
    const column = folder.startsWith('region') ? 'regionskode' : 'kommunekode';
    for (const [name, start] of [
      ['CSV', `${column},`],
      ['CSV til dansk Excel', `\ufeff${column};`],
    ] as const) {
      const [file = ''] = of(name);
      expect((await (await request.get(file)).text()).slice(0, start.length)).toBe(start);
    }
    const [json = ''] = of('JSON');
    expect(await (await request.get(json)).json()).toBeTruthy();
  });
}

test(
  'sentences and references are copied, and the button says so',
  { tag: '@once' },
  async ({ page, context }) => {
    await context.grantPermissions(['clipboard-read', 'clipboard-write']);
    const complaints = watch(page);
    await page.goto('kommune/albertslund/');
    const copied = async (name: string) => {
      await kit(page).getByRole('button', { name, exact: true }).click();
      await expect(kit(page).getByRole('button', { name: 'Kopieret' }).first()).toBeVisible();
      await expect(kit(page).locator('[role=status]')).toContainText('Kopieret');
      return page.evaluate(() => navigator.clipboard.readText());
    };
    expect((await copied('Kopiér sætning 1')).replaceAll('\u00a0', ' ')).toBe(
      'I én uge i 2024 talte VIVE 44 mennesker i hjemløshed i Albertslund Kommune mod 52 i 2022. Faldet kan være tilfældigt.',
    );
    await kit(page).getByText('Henvis til tallene').click();
    expect(await copied('Kopiér BibTeX')).toMatch(
      /^@misc\{hjemloeshed-albertslund,\n {2}author = \{\{Hjemløshed i Danmark\}\}/,
    );
    expect(await copied('Kopiér lang henvisning')).toMatch(
      /^VIVE \(2024\).*Hjem til Alle.*kommune\/albertslund/,
    );
    expect(complaints).toEqual([]);
  },
);

test('where the browser refuses, the button tells how', async ({ page }) => {
  await page.addInitScript(() => {
    Object.defineProperty(navigator, 'clipboard', { value: undefined });
  });
  await page.goto('kommune/albertslund/');
  await kit(page).getByText('Henvis til tallene').click();
  await kit(page).getByRole('button', { name: 'Kopiér kort henvisning' }).click();
  await expect(kit(page).getByRole('button', { name: 'Ctrl+C' })).toBeVisible();
  await expect(kit(page).locator('[role=status]')).toContainText('Markér teksten');
});

test('the way to the builder chooses the place', async ({ page }) => {
  await page.goto('kommune/hoeje-taastrup/');
  await kit(page).getByRole('link', { name: 'Se og tilpas grafikkerne for Høje-Taastrup' }).click();
  await expect(page.getByRole('combobox', { name: 'Sted' })).toHaveValue('Høje-Taastrup');
  await expect(page.getByLabel('Kode til din side')).toHaveValue(/kommune\/hoeje-taastrup\/tal\//);
});

test.describe('without script', () => {
  test.use({ javaScriptEnabled: false });

  test('no dead buttons; sentences, references and codes stand there whole', async ({ page }) => {
    await page.goto('kommune/odense/');
    await expect(kit(page).getByRole('button')).toHaveCount(0);
    await kit(page).getByText('Koder til indlejring').click();
    const codes = kit(page).locator('details', { hasText: 'Koder til indlejring' }).locator('pre');
    await expect(codes).toHaveCount(6);
    for (const code of await codes.allTextContents()) {
      expect(code).toMatch(
        /^<iframe loading="lazy" src="[^"]+\/embed\/v1\/kommune\/odense\/[a-z]+\/" [^>]+><\/iframe>\n<p><a /,
      );
    }
  });
});

test('is not printed', async ({ page }) => {
  await page.goto('kommune/albertslund/');
  await page.emulateMedia({ media: 'print' });
  await expect(kit(page)).toBeHidden();
});
