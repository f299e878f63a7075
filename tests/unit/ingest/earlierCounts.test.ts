import { describe, expect, it } from 'vitest';
import { buildDataset } from '../../../src/ingest/buildDataset.ts';
import { problemsOf, realFiles } from '../../fixtures/sourceFiles.ts';

const FILE = 'data/vive/tidligere.csv';
const HEADER = 'kommunekode;navn;aar;antal\n';
/** The real files and a made-up file of earlier counts. */
const withEarlier = (lines: string) => new Map(realFiles).set(FILE, new TextEncoder().encode(HEADER + lines));
const seriesOf = (lines: string, code: string) =>
  buildDataset(withEarlier(lines))
    .localSeries.find(({ municipalityCode }) => municipalityCode === code)
    ?.series.map(({ year, persons }) => [year, persons]);
const real = buildDataset(realFiles);

describe('earlier counts in a file of their own', () => {
  it('make a series with those of the tables, without code, in any order', () => {
    const lines = '0751;Aarhus;2019;801\n0751;Aarhus;2017;779\n0825;Læsø;2019;0\n';
    expect(seriesOf(lines, '0751')).toEqual([
      [2017, 779],
      [2019, 801],
      [2022, 507],
      [2024, 556],
    ]);
    expect(seriesOf(lines, '0825')).toEqual([
      [2019, 0],
      [2022, 0],
      [2024, 0],
    ]);
    expect(
      buildDataset(withEarlier(lines)).localSeries.map(({ municipalityCode }) => municipalityCode),
    ).toEqual(['0101', '0461', '0751', '0825']);
  });

  it('leave all else as printed', () => {
    const { localSeries, ...rest } = buildDataset(withEarlier('0751;Aarhus;2019;801\n'));
    expect(localSeries).toHaveLength(3);
    expect({ ...rest, localSeries: real.localSeries }).toEqual(real);
  });

  it('before a gap don’t appear, as a curve would bridge it', () => {
    expect(seriesOf('0751;Aarhus;2009;500\n0751;Aarhus;2011;600\n', '0751')).toBeUndefined();
    expect(seriesOf('0751;Aarhus;2009;500\n0751;Aarhus;2019;801\n', '0751')).toEqual([
      [2019, 801],
      [2022, 507],
      [2024, 556],
    ]);
  });

  it('may be there for all municipalities', () => {
    const all = real.municipalities.map(({ code, name }) =>
      ['0101', '0461'].includes(code) ? '' : `${code};${name};2019;1\n`,
    );
    expect(buildDataset(withEarlier(all.join(''))).localSeries).toHaveLength(98);
  });

  it('may repeat what a municipality’s own file has', () => {
    expect(buildDataset(withEarlier('0461;Odense;2019;125\n'))).toEqual(real);
  });

  it.each([
    ['0752;Aarhus;2019;801\n', 2, 'kommunekode', '0752', 'the code of a municipality of data/register'],
    ['0751;Århus;2019;801\n', 2, 'navn', 'Århus', '"Aarhus"'],
    [
      '0751;Aarhus;2022;731\n',
      2,
      'aar',
      '2022',
      'a count before those of the region tables: 2009, 2011, 2013, 2015, 2017, 2019',
    ],
    ['0751;Aarhus;2018;801\n', 2, 'aar', '2018', 'a count before those of the region tables'],
    ['0751;Aarhus;2019;801\n0751;Aarhus;2019;802\n', 3, 'aar', '0751 2019', 'no other line has, but line 2'],
    ['0751;Aarhus;2019;8.801\n', 2, 'antal', '8.801', 'a whole number in digits alone'],
    [
      '0751;Aarhus;2019;6000\n0791;Viborg;2019;432\n',
      3,
      'antal',
      null,
      'at most 6431 people in 2019, the national count, but the municipalities have 6432',
    ],
    [
      '0461;Odense;2019;126\n',
      2,
      'antal',
      '126',
      '125 people in 2019, as in the file of its own in data/cases',
    ],
  ])('must fit: %s', (lines, line, column, value, expected) => {
    const problems = problemsOf(withEarlier(lines));
    expect(problems).toEqual([expect.objectContaining({ file: FILE, line, column, value })]);
    expect(problems[0]?.expected).toContain(expected);
  });

  it('under another name are told', () => {
    const files = new Map(realFiles).set('data/vive/tidligere.xlsx', new Uint8Array());
    expect(problemsOf(files)).toEqual([expect.objectContaining({ kind: 'missingBeside', file: FILE })]);
  });
});
