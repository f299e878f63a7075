/** Rules that the words of every built page keep, in both languages; the files are read, not opened. */
import { globSync, readFileSync } from 'node:fs';
import { expect, test } from '@playwright/test';

const PAGES = globSync('dist/**/index.html').toSorted();
const isEnglish = (path: string): boolean => path.startsWith('dist/en/');

/** What one reads of a page, without its header and footer, drawings and code. */
const read = (path: string): string =>
  (/<main[\s\S]*<\/main>/.exec(readFileSync(path, 'utf8'))?.[0] ?? '')
    .replaceAll(/<(script|style|svg|pre|textarea)\b[\s\S]*?<\/\1>/g, '')
    .replaceAll(/<[^>]+>/g, ' ')
    .replaceAll(/&nbsp;|&#160;/g, '\u00a0');

test('no figure is parted from its per cent', { tag: '@once' }, () => {
  expect(PAGES.length).toBeGreaterThan(500);
  const parted = PAGES.flatMap((path) => {
    const found = /\d[\t\n\r ]+(?:per\scent|pct\.)|\d\u00a0per[\t\n\r ]+cent/.exec(read(path))?.[0];
    return found === undefined ? [] : [`${path}: ${found}`];
  });
  expect(parted).toEqual([]);
  expect(read('dist/en/index.html')).toContain('\u00a0per\u00a0cent');
});

/** A page of each kind, in both languages. */
const KINDS = [
  'index.html',
  'kommune/index.html',
  'kommune/albertslund/index.html',
  'kommune/odense/index.html',
  'kommune/nordfyns/index.html',
  'region/hovedstaden/index.html',
  'data/index.html',
  'metode/index.html',
  'presse/index.html',
  'om/index.html',
  'en/index.html',
  'en/municipalities/index.html',
  'en/municipality/albertslund/index.html',
  'en/municipality/odense/index.html',
  'en/municipality/nordfyns/index.html',
  'en/region/hovedstaden/index.html',
  'en/data/index.html',
  'en/method/index.html',
  'en/press/index.html',
  'en/about/index.html',
];

test('a page that speaks of the report has said whose it is', { tag: '@once' }, () => {
  const unsaid = KINDS.filter((path) => {
    const text = read(`dist/${path}`)
      // Headings name it, and lists of them lead to it.
      .replaceAll(/Her afviger vi fra rapporten|Where we depart from the report/g, '')
      .replaceAll(/Rapporten og siden|The report and this site/g, '');
    const spoken = (isEnglish(`dist/${path}`) ? /\bthe report\b/i : /\brapporten/i).exec(text);
    expect(spoken, path).not.toBeNull();
    // In the same breath: the mark under a figure stands just above the line that says it.
    return spoken !== null && !text.slice(0, spoken.index + 200).includes('Hjem til Alle');
  });
  expect(unsaid).toEqual([]);
});

test('a remark stands at most twice on the front page', { tag: '@once' }, () => {
  expect(read('dist/index.html').split('særlige forhold i selve optællingen')).toHaveLength(3);
  expect(read('dist/en/index.html').split('particular circumstances in the count itself')).toHaveLength(3);
});

test('the builder offers every view that a page leads to', { tag: '@once' }, () => {
  const values = (path: string, pattern: RegExp): string[] =>
    [...readFileSync(path, 'utf8').matchAll(pattern)].map(([, view = '']) => view);
  const led = new Set(PAGES.flatMap((path) => values(path, /[?;&]visning=(\w+)/g)));
  expect(led.size).toBeGreaterThan(5);
  for (const builder of ['dist/indlejr/index.html', 'dist/en/embed/index.html']) {
    const offered = values(builder, /name="visning" value="(\w+)"/g);
    expect([...led].filter((view) => !offered.includes(view))).toEqual([]);
  }
});
