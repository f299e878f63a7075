import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { COMPARISON_TITLE } from '../../src/content/da/compare/comparisonEmbed.ts';
import { currentRegions, dataset } from '../../src/dataset.ts';
import { dataTables } from '../../src/publish/data/dataTables.ts';
import { allEmbeds } from '../../src/publish/embed/embeds.ts';
import { sheets } from '../../src/publish/sheets/sheets.ts';
import { COMPARISON_EMBED_PATH, PRESS_PATH, pressNotePath, SHEETS_ARCHIVE_PATH } from '../../src/site.ts';
import { publishedFiles } from '../fixtures/publishedFiles.ts';
import { brokenPromises, promisesOf } from './promises.ts';

/** Published addresses and columns: lines may be added, none may be taken away or changed. */
const given = readFileSync(new URL('promises.txt', import.meta.url), 'utf8')
  .trimEnd()
  .split('\n');
const now = promisesOf(
  [...allEmbeds(), { path: COMPARISON_EMBED_PATH, title: COMPARISON_TITLE }],
  [...publishedFiles.keys()],
  dataTables(dataset),
  [
    SHEETS_ARCHIVE_PATH,
    ...sheets().map(({ path }) => path),
    PRESS_PATH,
    ...dataset.municipalities.map(({ slug }) => pressNotePath({ kind: 'kommune', slug })),
    ...currentRegions.map(({ slug }) => pressNotePath({ kind: 'region', slug })),
  ],
);

describe('what has been published', () => {
  const { gone, changed, unlisted } = brokenPromises(given, now);

  it('is still there', () => {
    expect(gone).toEqual([]);
  });

  it('still means the same', () => {
    expect(changed).toEqual([]);
  });

  it('stands in tests/data/promises.txt, new things too', () => {
    expect(unlisted).toEqual([]);
  });

  it('is listed once: every embed, file and column', () => {
    expect(new Set(given).size).toBe(given.length);
    const kinds = (kind: string): number => given.filter((line) => line.startsWith(`${kind}\t`)).length;
    // 98 municipalities with five views and two with six, five regions with five, the country with seven, and those side by side.
    expect(kinds('embed')).toBe(98 * 5 + 2 + 5 * 5 + 7 + 1);
    expect(kinds('fil')).toBeGreaterThan(98 * 3);
    // A sheet and a press note of each municipality and region, the country's sheet, all in one, the page.
    expect(kinds('adresse')).toBe(2 * (98 + 5) + 1 + 1 + 1);
    expect(kinds('engelsk')).toBe(kinds('embed') + kinds('adresse'));
    expect(kinds('kolonne')).toBeGreaterThan(40);
  });
});

describe('a promise that is broken', () => {
  it.each([
    ['an address that is gone', now.slice(1), 'gone', now[0]],
    [
      'a column of another unit',
      now.map((line) => line.replace('\tmennesker\t', '\tpersoner\t')),
      'changed',
      'kommuner: antal_2024',
    ],
    [
      'a value that is written otherwise',
      now.map((line) => line.replace(' stoerre ', ' større ')),
      'changed',
      'vurdering_2022_2024',
    ],
    [
      'an embed that shows something else',
      now.map((line) => line.replace(': nøgletal', ': tabel')),
      'changed',
      'nøgletal',
    ],
  ] as const)('is told: %s', (_, then, kind, what) => {
    const broken = brokenPromises(now, then);
    expect(broken[kind].length).toBeGreaterThan(0);
    expect(broken[kind].join('\n')).toContain(what ?? '?');
  });

  it('is told where something new is not listed', () => {
    expect(brokenPromises(now.slice(0, -1), now).unlisted).toEqual(now.slice(-1));
  });
});
