import { expect, test } from '@playwright/test';
import { readableTree } from './readableTree.ts';

/**
 * What a screen reader is told, a file for each page type, to be read line by line when it changes:
 * `npm run test:e2e -- aria --update-snapshots` writes them anew.
 */
const PAGES = {
  front: '',
  municipalities: 'kommune/',
  municipality: 'kommune/albertslund/',
  'municipality-without-people': 'kommune/laesoe/',
  region: 'region/nordjylland/',
  comparison: 'sammenlign/?kommuner=albertslund,dragoer',
  method: 'metode/',
  about: 'om/',
  data: 'data/',
  changes: 'data/aendringer/',
  'not-found': '404.html',
};
const EMBEDS = {
  'embed-figures': 'embed/v1/kommune/albertslund/tal/',
  'embed-change': 'embed/v1/kommune/dragoer/udvikling/',
  'embed-place': 'embed/v1/kommune/albertslund/placering/',
  'embed-map': 'embed/v1/kommune/albertslund/kort/',
  'embed-table': 'embed/v1/region/nordjylland/tabel/',
  'embed-curve': 'embed/v1/danmark/kurve/',
};

for (const [name, path] of Object.entries({ ...PAGES, ...EMBEDS })) {
  test(`what is read aloud: ${name}`, async ({ page }) => {
    await page.goto(path);
    expect(readableTree(await page.locator('main').ariaSnapshot())).toMatchSnapshot(`${name}.txt`);
  });
}

test('what is read aloud on every page, around its matter', async ({ page }) => {
  await page.goto('kommune/albertslund/');
  const header = await page.getByRole('banner').ariaSnapshot();
  const footer = await page.getByRole('contentinfo').ariaSnapshot();
  expect(readableTree(header)).toMatchSnapshot('header.txt');
  expect(readableTree(footer)).toMatchSnapshot('footer.txt');
});

test('headings go down a level at a time and each page has one of the first', async ({ page }) => {
  for (const path of [...Object.values(PAGES), ...Object.values(EMBEDS)]) {
    await page.goto(path);
    const levels = await page
      .locator('main :is(h1, h2, h3, h4)')
      .evaluateAll((headings) =>
        headings.filter((heading) => heading.checkVisibility()).map(({ localName }) => Number(localName[1])),
      );
    expect(
      levels.filter((level) => level === 1),
      path,
    ).toHaveLength(1);
    expect(levels[0], path).toBe(1);
    levels.slice(1).forEach((level, i) => {
      expect(level, `${path}: heading ${i + 2} after one of level ${levels[i] ?? 0}`).toBeLessThanOrEqual(
        (levels[i] ?? 0) + 1,
      );
    });
  }
});

test('landmarks of a kind that comes twice have names of their own', async ({ page }) => {
  for (const path of Object.values(PAGES)) {
    await page.goto(path);
    for (const role of ['navigation', 'search', 'form', 'region', 'figure'] as const) {
      const names = await page.getByRole(role).evaluateAll((elements) =>
        elements.map((element) => {
          const by = element.getAttribute('aria-labelledby');
          const labelled = by === null ? null : document.querySelector(`#${by}`);
          return (
            labelled?.textContent ??
            element.getAttribute('aria-label') ??
            element.querySelector('figcaption')?.textContent ??
            ''
          ).trim();
        }),
      );
      expect(names, `${role} on ${path}`).not.toContain('');
      expect(new Set(names).size, `${role} on ${path}`).toBe(names.length);
    }
  }
});
