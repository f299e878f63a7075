/** The site in English: the same pages with the same figures, and no Danish left in them. */
import { globSync, readFileSync } from 'node:fs';
import { expect, test, type Page } from '@playwright/test';

/** Danish pages and their English ones, from the site's root. */
const PAIRS: readonly (readonly [string, string])[] = [
  ['', 'en/'],
  ['kommune/', 'en/municipalities/'],
  ['kommune/koebenhavn/', 'en/municipality/koebenhavn/'],
  ['region/sjaelland/', 'en/region/sjaelland/'],
  ['sammenlign/', 'en/compare/'],
  ['indlejr/', 'en/embed/'],
  ['metode/', 'en/method/'],
  ['presse/', 'en/press/'],
  ['om/', 'en/about/'],
  ['om/ydeevne/', 'en/about/performance/'],
  ['data/', 'en/data/'],
  ['data/aendringer/', 'en/data/changes/'],
];

const alternates = (page: Page) =>
  page.locator('head link[hreflang]').evaluateAll((links) =>
    links.map((link) => {
      const { pathname } = new URL(link.getAttribute('href') ?? '');
      return [link.getAttribute('hreflang'), pathname];
    }),
  );

for (const [danish, english] of PAIRS) {
  test(
    `/${danish} and /${english} name each other, and lead to each other`,
    { tag: danish === 'kommune/koebenhavn/' ? ['@once'] : [] },
    async ({ page, baseURL }) => {
      const at = (path: string): string => new URL(path, baseURL).pathname;
      const expected = [
        ['da', at(danish)],
        ['en', at(english)],
        ['x-default', at(danish)],
      ];
      await page.goto(danish);
      await expect(page.locator('html')).toHaveAttribute('lang', 'da');
      expect(await alternates(page)).toEqual(expected);
      await page.locator('#menu').getByRole('link', { name: 'English' }).click();
      await expect(page).toHaveURL(new URL(english, baseURL).href);
      await expect(page.locator('html')).toHaveAttribute('lang', 'en');
      expect(await alternates(page)).toEqual(expected);
      await page.locator('#menu').getByRole('link', { name: 'Dansk' }).click();
      await expect(page).toHaveURL(new URL(danish, baseURL).href);
    },
  );
}

for (const [typed, name, slug] of [
  ['Copenhagen', 'Copenhagen', 'koebenhavn'],
  ['København', 'Copenhagen', 'koebenhavn'],
  ['Aarhus', 'Aarhus', 'aarhus'],
] as const) {
  test(
    `who types "${typed}" comes to ${name}`,
    { tag: typed === 'Copenhagen' ? ['@once'] : [] },
    async ({ page, baseURL }) => {
      await page.goto('en/');
      await page.locator('#find').fill(typed);
      await expect(page.getByRole('option').first()).toContainText(name);
      await page.locator('#find').press('Enter');
      await expect(page).toHaveURL(new URL(`en/municipality/${slug}/`, baseURL).href);
      await expect(page.locator('h1')).toContainText(name);
    },
  );
}

test(
  'an embed follows sprog=en with script, and stays Danish without',
  { tag: '@once' },
  async ({ browser, baseURL }) => {
    for (const [javaScriptEnabled, language, path] of [
      [true, 'en', 'embed/v1/en/kommune/odense/tal/?sprog=en&tema=moerk'],
      [false, 'da', 'embed/v1/kommune/odense/tal/?sprog=en&tema=moerk'],
    ] as const) {
      const context = await browser.newContext({
        javaScriptEnabled,
        ...(baseURL !== undefined && { baseURL }),
      });
      const page = await context.newPage();
      await page.goto('embed/v1/kommune/odense/tal/?sprog=en&tema=moerk');
      await expect(page).toHaveURL(new URL(path, baseURL).href);
      await expect(page.locator('html')).toHaveAttribute('lang', language);
      await context.close();
    }
  },
);

/** Of Danish pages and embeds, with their English ones. */
function builtPairs(): [string, string][] {
  const folders: readonly (readonly [RegExp, string])[] = [
    [/^embed\/v1\//, 'embed/v1/en/'],
    [/^kommune\/index/, 'en/municipalities/index'],
    [/^kommune\//, 'en/municipality/'],
    [/^sammenlign\//, 'en/compare/'],
    [/^indlejr\//, 'en/embed/'],
    [/^metode\//, 'en/method/'],
    [/^presse\//, 'en/press/'],
    [/^om\/ydeevne\//, 'en/about/performance/'],
    [/^om\//, 'en/about/'],
    [/^data\/aendringer\//, 'en/data/changes/'],
    [/^/, 'en/'],
  ];
  return globSync('**/index.html', { cwd: 'dist' })
    .filter((path) => !/^(embed\/v1\/)?en\//.test(path))
    .map((path) => {
      const [from, to] = folders.find(([start]) => start.test(path)) ?? [/^/, ''];
      return [path, path.replace(from, to)];
    });
}

const valuesIn = (path: string): string[] =>
  [...readFileSync(`dist/${path}`, 'utf8').matchAll(/<data value="([^"]*)"/g)]
    .map(([, value = '']) => value)
    .toSorted();

test('every page and embed has the same figures in both languages', () => {
  const pairs = builtPairs();
  // 98 municipalities, 5 regions, their embeds, the country's, and the other pages.
  expect(pairs.length).toBeGreaterThan(600);
  const differing = pairs.filter(([danish, english]) => {
    const values = valuesIn(danish);
    return JSON.stringify(values) !== JSON.stringify(valuesIn(english));
  });
  expect(differing).toEqual([]);
  expect(valuesIn('kommune/albertslund/index.html')).toContain('44');
});

/** Danish that no name holds, and letters that English has not. */
const DANISH_WORDS =
  /(?<![\p{L}\d_/.-])(og|af|det|ikke|mennesker?|kommunen?|kommuner|hvor|eller|med|til|på|hver|ved|efter|siden|antal|indbyggere|uge|kilder?|vis|hent|kopiér|tabel|færre|flere|blandt|fra|som|har|kan|der|den|et|én|hele|landet|optælling(?:en|er)?|hjemløshed|tilfældig|udsving)(?![\p{L}\d_/.-])/giu;
/** Names may stand in any text. */
const NAMES =
  /Region (?:Hovedstaden|Sjælland|Syddanmark|Midtjylland|Nordjylland|Østdanmark)|Hjem til Alle|De Hjemløses Landsorganisation|Hjemløshed i Danmark (?:– og hvordan vi løser det|2024)/g;

test('no Danish is left in English pages, names and titles aside', async ({ page }) => {
  await page.goto('robots.txt');
  const paths = globSync(['en/**/index.html', 'embed/v1/en/**/index.html'], { cwd: 'dist' });
  expect(paths.length).toBeGreaterThan(600);
  const hits: string[] = [];
  for (const path of paths) {
    // What is read or heard, but for what is marked as Danish and the addresses in codes to copy.
    const text = await page.evaluate(
      (html) => {
        const { body, head, title } = new DOMParser().parseFromString(html, 'text/html');
        for (const part of body.querySelectorAll(
          '[lang=da], script, style, code, pre, textarea, [translate=no]',
        ))
          part.remove();
        const said = [...body.querySelectorAll('[alt], [title], [aria-label], [placeholder]')].flatMap(
          (element) =>
            ['alt', 'title', 'aria-label', 'placeholder'].map((name) => element.getAttribute(name) ?? ''),
        );
        const metas = [...head.querySelectorAll('meta[content]')].map(
          (meta) => meta.getAttribute('content') ?? '',
        );
        const walker = document.createTreeWalker(body, NodeFilter.SHOW_TEXT);
        for (let node = walker.nextNode(); node !== null; node = walker.nextNode())
          said.push(node.nodeValue ?? '');
        return [title, ...metas, ...said].join('\n');
      },
      readFileSync(`dist/${path}`, 'utf8'),
    );
    const found = [...text.replace(NAMES, '').matchAll(DANISH_WORDS)].map(([word]) => word);
    if (found.length > 0) hits.push(`${path}: ${[...new Set(found)].join(', ')}`);
  }
  expect(hits).toEqual([]);
});
