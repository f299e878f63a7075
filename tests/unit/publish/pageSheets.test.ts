import { createHash } from 'node:crypto';
import { expect, it } from 'vitest';
import { PAGE_POLICY, policyIn } from '../../../src/publish/contentSecurityPolicy.ts';
import { inlineSheets } from '../../../src/publish/pageSheets.ts';

const page = (...sheets: string[]): string =>
  `<head><meta http-equiv="content-security-policy" content="${PAGE_POLICY}">${sheets
    .map((href) => `<link rel="stylesheet" href="${href}">`)
    .join('')}</head><p>`;
const TEXTS = new Map([
  ['/a.css', 'p{content:"$&"}\n'],
  ['/b.css', 'q{}'],
]);
const hash = (text: string) => `'sha256-${createHash('sha256').update(text).digest('base64')}'`;

it('writes the sheets of a page into it, in their order, and names those of all pages in each policy', () => {
  const pages = inlineSheets(
    new Map([
      ['index.html', page('/a.css', '/b.css')],
      ['om/index.html', page('/b.css')],
      ['metode/index.html', page('/b.css')],
      ['plain.html', '<p>'],
    ]),
    (href) => TEXTS.get(href) ?? '',
  );
  expect([...pages.keys()]).toEqual(['index.html', 'om/index.html', 'metode/index.html']);
  const front = pages.get('index.html') ?? '';
  expect(front).toContain('<style>p{content:"$&"}\nq{}</style></head><p>');
  expect(front).not.toContain('<link');
  const named = /style-src ([^;]*);/.exec(policyIn(front))?.[1]?.split(' ');
  expect(named).toHaveLength(2);
  expect(named).toEqual(expect.arrayContaining([hash('p{content:"$&"}\nq{}'), hash('q{}')]));
  expect(policyIn(pages.get('metode/index.html') ?? '')).toBe(policyIn(front));
  expect(policyIn(front)).not.toMatch(/unsafe|style-src 'self'/);
});

it('says what is missing where a page has no policy', () => {
  expect(() => policyIn('<p>')).toThrow('build the site first');
});
