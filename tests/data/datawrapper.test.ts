import Papa from 'papaparse';
import { describe, expect, it } from 'vitest';
import { published, publishedFiles } from '../fixtures/publishedFiles.ts';

const paths = [...publishedFiles.keys()].filter((path) => path.startsWith('datawrapper/'));

describe('files for Datawrapper', () => {
  it('are two of each municipality and region', () => {
    expect(paths).toHaveLength(2 * (98 + 5));
  });

  it('are a table of headings and numbers with a decimal point, and nothing else', () => {
    for (const path of paths) {
      const { data, errors, meta } = Papa.parse<string[]>(published(path).trimEnd());
      expect(errors).toEqual([]);
      expect(meta.delimiter).toBe(',');
      const [heads = [], ...rows] = data;
      expect(rows.length).toBeGreaterThanOrEqual(2);
      expect(new Set(rows.map(([name]) => name)).size).toBe(rows.length);
      for (const [, ...values] of rows) {
        expect(values).toHaveLength(heads.length - 1);
        for (const value of values) expect(value).toMatch(/^\d+(\.\d{3})?$/);
      }
    }
  });

  it('hold what is counted, typed by hand', () => {
    expect(published('datawrapper/kommune/albertslund-antal.csv')).toBe(
      'År,Mennesker i hjemløshed\n2022,52\n2024,44\n',
    );
    expect(published('datawrapper/kommune/odense-antal.csv')).toBe(
      'År,Mennesker i hjemløshed\n2009,208\n2011,178\n2013,110\n2015,173\n2017,113\n2019,125\n2022,117\n2024,95\n',
    );
    // 52 of 27,599 and 44 of 27,677.
    expect(published('datawrapper/kommune/albertslund-pr-1000.csv')).toContain(
      'Sted,2022,2024\nAlbertslund,1.884,1.590\n',
    );
    expect(published('datawrapper/region/nordjylland-pr-1000.csv')).toContain('\nLæsø,0.000,0.000\n');
  });

  it('name no doubted rate without its doubt', () => {
    expect(published('datawrapper/kommune/taarnby-pr-1000.csv')).toContain('\nDragør (med forbehold),');
    for (const path of paths) expect(published(path)).not.toMatch(/\nDragør,/);
  });
});
