import { expect, it } from 'vitest';
import { published, publishedFiles } from '../fixtures/publishedFiles.ts';

it('every published table has the types of its columns beside it, as many as it has columns', () => {
  const tables = [...publishedFiles.keys()].filter((path) => path.endsWith('.csvt'));
  expect(tables).toHaveLength(5);
  for (const path of tables) {
    const heads = (published(path.slice(0, -1)).split('\n')[0] ?? '').split(',');
    const types = published(path).trimEnd().split(',');
    expect(types, path).toHaveLength(heads.length);
    for (const type of types) expect(['"String"', '"Integer"', '"Real"']).toContain(type);
    heads.forEach((head, i) => {
      if (/kode$|^kommune$|kilde/.test(head)) expect(types[i], head).toBe('"String"');
      if (/^antal_20\d\d$|^aar$/.test(head)) expect(types[i], head).toBe('"Integer"');
      if (head.startsWith('antal_pr_1000')) expect(types[i], head).toBe('"Real"');
    });
  }
});

it('comma CSVs have no byte-order mark, which Python would read into the first heading; those for Excel have one', () => {
  const texts = [...publishedFiles.values()].filter(({ path }) => path.endsWith('.csv'));
  expect(texts.length).toBeGreaterThan(200);
  for (const { path, body } of texts) {
    expect(String(body).startsWith('\uFEFF'), path).toBe(path.endsWith('-excel.csv'));
  }
});
