import { describe, expect, it } from 'vitest';
import { buildDataset } from '../../../src/ingest/buildDataset.ts';
import { localSeriesTable } from '../../../src/publish/data/otherTables.ts';
import { filesOf2026 } from '../../fixtures/filesOf2026.ts';
import { messageOf, realFiles, textOf } from '../../fixtures/sourceFiles.ts';

const encode = (text: string) => new TextEncoder().encode(text);

describe('a later count with other regions', () => {
  const dataset = buildDataset(filesOf2026());
  const region = (slug: string) => dataset.regions.find((candidate) => candidate.slug === slug);
  const municipality = (name: string) => dataset.municipalities.find((candidate) => candidate.name === name);

  it('needs no code', () => {
    expect(dataset.country.latestYear).toBe(2026);
    expect(dataset.country.latestPersons).toBe(5989 + 94 - 101 + 4 + 110);
    expect(dataset.regions).toHaveLength(6);
  });

  it('puts a municipality into the region of its newest count, with all its counts', () => {
    expect(municipality('København')).toMatchObject({
      regionCode: '1086',
      latestYear: 2026,
      counts: [
        { year: 2022, persons: 1370 },
        { year: 2024, persons: 1387 },
        { year: 2026, persons: 1388 },
      ],
      changes: [{ percent: 1 }, { fromYear: 2024, toYear: 2026, persons: 1, percent: 0 }],
      population: 659350,
      ranks: { country: { rank: 3, of: 98 }, region: { rank: 2, tied: false, of: 46 } },
    });
    expect(municipality('Odense')).toMatchObject({ regionCode: '1083', counts: [{}, {}, { persons: 96 }] });
  });

  it('gives no figure a remark of a count that it is not of', () => {
    // Dragør's high rate was of 2024: now it is odd about the change since, and about no newer figure.
    expect(municipality('Dragør')).toMatchObject({
      changes: [{ persons: -10 }, { persons: -101 }],
      remarks: [{ id: 'dragoer-saerlige-forhold', figure: 'change' }],
    });
    expect(municipality('Herning')?.remarks).toEqual([]);
    expect(municipality('Samsø')?.remarks).toMatchObject([{ id: 'samsoe-faerge', figure: 'rate' }]);
    expect(municipality('Ishøj')).toMatchObject({ ranks: { country: { rank: 1 } }, remarks: [] });
  });

  const PRINTED = /^VIVEs optællinger, gengivet i /;
  it('makes a series of the three counts of each municipality, and a longer one where there is more', () => {
    expect(dataset.localSeries).toHaveLength(98);
    const seriesOf = (code: string) =>
      dataset.localSeries.find(({ municipalityCode }) => municipalityCode === code)?.series;
    expect(seriesOf('0165')).toMatchObject([
      { year: 2022, persons: 52 },
      { year: 2024, persons: 44 },
      { year: 2026, persons: 45 },
    ]);
    expect(seriesOf('0461')).toHaveLength(9);
    expect(localSeriesTable(dataset).rows.filter(([code]) => code === '0165')).toMatchObject([
      ['0165', 'Albertslund', 2022, 52, 6, expect.stringMatching(PRINTED), '2027-04-15'],
      ['0165', 'Albertslund', 2024, 44, 6, expect.stringMatching(PRINTED), '2027-04-15'],
      ['0165', 'Albertslund', 2026, 45, 6, expect.stringMatching(PRINTED), '2027-04-15'],
    ]);
  });

  it('keeps the rates of the older count beside the new ones', () => {
    expect(municipality('København')?.rates).toEqual([
      { year: 2024, printed: 2.1, flagged: true },
      { year: 2026, printed: 2.1, flagged: true },
    ]);
    // One table with both rates: its asterisks are of the newer.
    expect(municipality('Odense')?.rates).toEqual([
      { year: 2024, printed: 0.5, flagged: null },
      { year: 2026, printed: 0.5, flagged: false },
    ]);
  });

  it('leaves the older counts in the regions they were made in', () => {
    expect(region('hovedstaden')).toMatchObject({
      latestYear: 2024,
      counts: [{ persons: 2476 }, { persons: 2605 }],
    });
    expect(region('oestdanmark')).toMatchObject({ latestYear: 2026, population: 2764020 });
    expect(region('oestdanmark')?.municipalityCodes).toHaveLength(46);
    expect(region('syddanmark')?.counts).toHaveLength(3);
  });

  it('must agree with the older tables about the same year', () => {
    const files = filesOf2026();
    const file = 'data/vive/oestdanmark.csv';
    const text = textOf(file, files).replace(/;38;37;Gribskov;3%/, ';38;36;Gribskov;6%');
    expect(messageOf(files.set(file, encode(text)))).toMatch(
      /oestdanmark\.csv:\d+, column "Antal 2024": found "36"\n {2}Expected 37, as data\/vive\/hovedstaden\.csv:16 has it/,
    );
  });

  it('must not stand in two regions at once', () => {
    const files = filesOf2026();
    const register = textOf('data/register/kommuner.csv', files).replace(
      ';odense;1083;',
      ';odense;1083 1086;',
    );
    const file = 'data/vive/oestdanmark.csv';
    const text = textOf(file, files).replace(/(?=\n.*;Ringsted;)/, '\n0,5;96;95;Odense;1%');
    files.set('data/register/kommuner.csv', encode(register)).set(file, encode(text));
    expect(messageOf(files)).toContain("Expected the newest count of Odense in one region's table only");
  });
});

describe('what goes with a later count', () => {
  it.each([
    [
      'fordelinger-aar;2026',
      'fordelinger-aar;2024',
      'udgivelse.csv:5, column "vaerdi": found "2024"\n  Expected 2026, the year of the newest count',
    ],
    [
      'rapport-maaned;2027-03',
      'rapport-maaned;2025-09',
      'udgivelse.csv:4, column "vaerdi": found "2025-09"\n  Expected a month of 2026 or later, as a report that prints the count of 2026 comes after it. Write the title and the month of that report here',
    ],
    [
      'data-aendret;2027-04-15',
      'data-aendret;2027-05-01',
      'udgivelse.csv:2, column "vaerdi": found "2027-05-01"\n  Expected 2027-04-15, the newest date in data/aendringer.csv',
    ],
  ])('%s must be right: %s', (from, to, message) => {
    const files = filesOf2026();
    const text = textOf('data/udgivelse.csv', files).replace(from, to);
    expect(messageOf(files.set('data/udgivelse.csv', encode(text)))).toContain(message);
  });
});

describe('columns of older years', () => {
  it('may carry a rate, which is checked and not shown', () => {
    const file = 'data/vive/nordjylland.csv';
    const lines = textOf(file).trimEnd().split('\n');
    const add = (i: number, line: string) => {
      if (i === 0) return `${line};Antal pr. 1000 indbyggere 2022`;
      if (i === lines.length - 1) return `${line};0,8`;
      return `${line};${line.startsWith('Læsø') ? '-' : '0,9'}`;
    };
    const files = new Map(realFiles).set(file, encode(lines.map((line, i) => add(i, line)).join('\n')));
    expect(messageOf(files)).toContain(
      'column "Antal pr. 1000 indbyggere 2022": found "0,9"\n  Expected 0,3, as 10 among 36194 inhabitants',
    );
  });
});
