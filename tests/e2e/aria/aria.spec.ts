import { expect, test } from '@playwright/test';
import { readableTree } from './readableTree.ts';

/**
 * What a screen reader is told, five files to be read line by line when it changes:
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

/** Those with the most in them that others don't have; the rest is made of the same parts. */
const READ_ALOUD = {
  front: PAGES.front,
  municipalities: PAGES.municipalities,
  municipality: PAGES.municipality,
  region: PAGES.region,
  'embed-map': EMBEDS['embed-map'],
};

for (const [name, path] of Object.entries(READ_ALOUD)) {
  test(`what is read aloud: ${name}`, async ({ page }) => {
    await page.goto(path);
    // One of them with what stands around every page's matter.
    const read = page.locator(name === 'municipality' ? 'body' : 'main');
    expect(readableTree(await read.ariaSnapshot())).toMatchSnapshot(`${name}.txt`);
  });
}

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
