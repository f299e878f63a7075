import { describe, expect, it } from 'vitest';
import { publishedFiles } from '../../fixtures/publishedFiles.ts';
import { headerRules, headersFile, headersFor as headersUnder } from '../../../src/publish/headerRules.ts';

/** What the pages of a build say of themselves. */
const POLICY = "default-src 'none'; script-src 'self'; style-src 'sha256-abc='";
const headersFor = (path: string) => headersUnder(path, POLICY);

const PAGES = [
  '/',
  '/index.html',
  '/404',
  '/kommune/',
  '/kommune/aarhus/',
  '/region/nordjylland/',
  '/sammenlign/',
  '/om/',
  '/data/',
];

describe('headers', () => {
  it.each(PAGES)('of the page %s: strict policy, no framing, asked for again each time', (path) => {
    const headers = headersFor(path);
    expect(headers['Content-Security-Policy']).toBe(`${POLICY}; frame-ancestors 'none'`);
    expect(headers['X-Frame-Options']).toBe('DENY');
    expect(headers['Cache-Control']).toBe('public, max-age=0, must-revalidate');
    expect(headers['X-Content-Type-Options']).toBe('nosniff');
    expect(headers['Referrer-Policy']).toBe('same-origin');
    expect(headers['Permissions-Policy']).toContain('geolocation=(self)');
  });

  it('let anybody frame an embed, for an hour from the cache, and leave its style and script to itself', () => {
    const headers = headersFor('/embed/v1/kommune/aarhus/tal/');
    const policy = headers['Content-Security-Policy'] ?? '';
    expect(policy).not.toMatch(/frame-ancestors|default-src|style-src|script-src|unsafe/);
    expect(policy).toContain("connect-src 'none'");
    expect(headers).not.toHaveProperty('X-Frame-Options');
    expect(headers['Cache-Control']).toBe('public, max-age=3600');
    expect(headersFor('/embed.js')['Cache-Control']).toBe('public, max-age=3600');
  });

  it('keep for a year what is named for its content, and nothing else', () => {
    const kept = [
      '/aktiver/Page.abc.css',
      ...PAGES,
      '/embed.js',
      '/finder.json',
      '/billeder/danmark.png',
    ].filter((path) => headersFor(path)['Cache-Control']?.includes('immutable'));
    expect(kept).toEqual(['/aktiver/Page.abc.css']);
  });

  it('open data, script and images to other sites, and no page of ours but the one about data', () => {
    const open = [
      '/data/kommuner.csv',
      '/embed.js',
      '/billeder/danmark.png',
      '/oembed/danmark.json',
      ...PAGES,
      '/finder.json',
    ].filter((path) => headersFor(path)['Access-Control-Allow-Origin'] === '*');
    expect(open).toEqual([
      '/data/kommuner.csv',
      '/embed.js',
      '/billeder/danmark.png',
      '/oembed/danmark.json',
      '/data/',
    ]);
    for (const path of open) {
      expect(headersFor(path)['Cross-Origin-Resource-Policy'], path).toBe('cross-origin');
    }
  });

  it('let an embed stand in a page that takes in only what says so', () => {
    expect(headersFor('/embed/v1/kommune/aarhus/tal/')).toMatchObject({
      'Cross-Origin-Resource-Policy': 'cross-origin',
      'Cross-Origin-Embedder-Policy': 'require-corp',
    });
  });
});

describe('types', () => {
  it('are said of every published file whose ending few servers know', () => {
    const files = [...publishedFiles.values()].filter(({ path }) => /\.(topojson|csvt)$/.test(path));
    expect(files.length).toBeGreaterThanOrEqual(6);
    for (const { path, mediaType } of files) {
      expect(headersFor(`/data/${path}`)['Content-Type'], path).toBe(mediaType);
    }
  });
});

describe('_headers', () => {
  it('gives no path the same header twice, as hosts differ in what they make of it', () => {
    const rules = headerRules(POLICY).flatMap(({ paths, headers }) =>
      paths.map((path) => ({ path, headers })),
    );
    const within = (path: string, pattern: string): boolean =>
      path === pattern || (pattern.endsWith('*') && path.startsWith(pattern.slice(0, -1)));
    const twice = rules.flatMap((one) =>
      rules
        .filter((other) => other !== one && within(one.path, other.path))
        .flatMap((other) => Object.keys(one.headers).filter((name) => name in other.headers))
        .map((name) => `${name} for ${one.path}`),
    );
    expect(twice).toEqual([]);
  });

  it('stays within what Cloudflare Pages reads: 100 rules, 2,000 characters a line, one star at the end', () => {
    const lines = headersFile('/', POLICY).split('\n');
    expect(lines.filter((line) => line.startsWith('/')).length).toBeLessThanOrEqual(100);
    expect(Math.max(...lines.map((line) => line.length))).toBeLessThanOrEqual(2000);
    expect(lines.filter((line) => line.startsWith('/') && /\*./.test(line))).toEqual([]);
  });

  it('follows the path that the site stands under', () => {
    expect(headersFile('/', POLICY)).toMatch(/^\/\*\n {2}X-Content-Type-Options: nosniff\n/);
    const rules = headersFile('/under/sti/', POLICY)
      .split('\n')
      .filter((line) => line.startsWith('/'));
    expect(rules.slice(0, 3)).toEqual(['/under/sti/*', '/under/sti/', '/under/sti/index.html']);
    expect(rules).toContain('/under/sti/embed/*');
  });
});
