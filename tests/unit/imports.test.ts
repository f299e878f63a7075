import { globSync, readFileSync } from 'node:fs';
import { dirname, join, posix } from 'node:path';
import { describe, expect, it } from 'vitest';

/** What each folder may import of the others: data flows one way. */
const MAY_IMPORT: Readonly<Record<string, readonly string[]>> = {
  addresses: [],
  domain: [],
  format: ['domain', 'addresses'],
  content: ['domain', 'format', 'addresses'],
  ingest: ['domain', 'format'],
  charts: ['domain'],
  enhance: ['domain', 'format'],
  dataset: ['domain', 'ingest', 'content'],
  site: ['addresses', 'format'],
  figures: ['domain', 'format', 'content', 'charts', 'dataset', 'site'],
  draw: ['domain', 'format', 'content', 'charts', 'figures', 'site'],
  publish: ['domain', 'format', 'content', 'dataset', 'addresses', 'site', 'charts', 'figures', 'draw'],
  components: [
    'domain',
    'format',
    'content',
    'charts',
    'dataset',
    'addresses',
    'site',
    'figures',
    'draw',
    'publish',
  ],
  layouts: [
    'domain',
    'format',
    'content',
    'dataset',
    'addresses',
    'site',
    'figures',
    'draw',
    'publish',
    'components',
    'styles',
  ],
  pages: [
    'domain',
    'format',
    'content',
    'dataset',
    'addresses',
    'site',
    'draw',
    'publish',
    'components',
    'layouts',
    'styles',
    'measure',
  ],
  measure: [
    'domain',
    'format',
    'content',
    'ingest',
    'charts',
    'dataset',
    'site',
    'publish',
    'components',
    'layouts',
    'styles',
    'tasks',
  ],
};
/** What `package.json` names by language, and the folder that it stands in. */
const NAMED: Readonly<Record<string, string>> = { '#words': 'content', '#notation': 'format' };
/** Packages that have a home: zod reads what comes from outside, sources and what programs that measure print. */
const HOMES: Readonly<Record<string, readonly string[]>> = {
  papaparse: ['ingest'],
  zod: ['ingest', 'measure'],
  d3: ['charts'],
  'topojson-client': ['charts'],
};

const files = globSync('src/**/*.{ts,astro,mjs}').filter((path) => !path.startsWith('src/tasks/'));

/** The folder, or for a file right below `src` its name. */
const partOf = (path: string): string => (path.split('/')[1] ?? '').replace(/\.ts$/, '');

function importsOf(path: string): { specifier: string; isScript: boolean; isType: boolean }[] {
  const source = readFileSync(path, 'utf8');
  const scripts = source.indexOf('<script');
  return [...source.matchAll(/(?:^|\n)\s*(?:import|export)\s(?:[^'";]*?\sfrom\s+)?'([^']+)'/g)].map(
    (match) => ({
      specifier: match[1] ?? '',
      isScript: scripts >= 0 && match.index > scripts,
      isType: match[0].trim().startsWith('import type'),
    }),
  );
}

/** `src/a.ts imports ../b.ts`, for what may not be. */
function wrongImportsOf(path: string): string[] {
  const part = partOf(path);
  if (part === 'env.d') return [];
  const allowed = MAY_IMPORT[part];
  if (allowed === undefined) return [`${path} stands in a folder without a rule`];
  return importsOf(path)
    .filter(({ specifier, isScript, isType }) => {
      const named = NAMED[specifier.split('/')[0] ?? ''];
      if (named === undefined && !specifier.startsWith('.'))
        return HOMES[specifier]?.includes(part) === false;
      const target = named ?? partOf(posix.normalize(join(dirname(path), specifier)));
      // What runs in the browser reaches pages as a script only: a custom element, or a script as text.
      const asScript = isScript || specifier.endsWith('?script');
      // What was measured is told in words like anything else; what there is to tell of, `measure` says.
      const asType = isType && part === 'content' && target === 'measure';
      const isAllowed = allowed.includes(target) || (asScript && target === 'enhance') || asType;
      return target !== part && !isAllowed;
    })
    .map(({ specifier }) => `${path} imports ${specifier}`);
}

describe('imports point one way', () => {
  it('in every file of src', () => {
    expect(files.length).toBeGreaterThan(150);
    expect(files.flatMap(wrongImportsOf)).toEqual([]);
  });
});

it('lets words know no language but their own, and what stands between them none', () => {
  // The descriptions of data stand in both languages at once.
  const ofWords = files.filter((path) => /^src\/content\/(?!data\/)./.test(path));
  const languageOf = (path: string): string => /^src\/content\/([a-z]{2})\//.exec(path)?.[1] ?? '';
  const wrong = ofWords.flatMap((path) =>
    importsOf(path)
      .map(({ specifier }) => languageOf(posix.normalize(join(dirname(path), specifier))))
      .filter((language) => language !== '' && language !== languageOf(path))
      .map((language) => `${path} imports ${language}`),
  );
  expect(ofWords.length).toBeGreaterThan(300);
  expect(wrong).toEqual([]);
});

it('gives no two files of src the same name, pages and language folders aside', () => {
  // What stands right below src has no folder that would tell it from the records it holds.
  const named = globSync('src/*/**/*.{ts,astro,mjs}').filter(
    (path) => !/^src\/(pages|content\/[a-z]{2})\//.test(path),
  );
  const paths = Map.groupBy(named, (path) => posix.basename(path).replace(/\.\w+$/, ''));
  expect(paths.size).toBeGreaterThan(150);
  expect([...paths.values()].filter(({ length }) => length > 1)).toEqual([]);
});
