import { describe, expect, it } from 'vitest';
import { changePercent } from '../../../src/domain/change.ts';
import { buildDataset } from '../../../src/ingest/buildDataset.ts';
import { printCount, printPercent } from '../../../src/ingest/danishNumber.ts';
import { messageOf, realFiles, textOf } from '../../fixtures/sourceFiles.ts';

const encode = (text: string) => new TextEncoder().encode(text);
const real = buildDataset(realFiles);

/** One more person in each municipality that has any, so that the made-up count has no impossible rate. */
const later = (persons: number) => (persons === 0 ? 0 : persons + 1);

interface Row {
  name: string;
  persons: number;
  rate: string;
}

const rowsOf = (slug: string): Row[] =>
  textOf(`data/vive/${slug}.csv`)
    .trimEnd()
    .split('\n')
    .slice(1, -1)
    .map((line) => line.split(';'))
    .map(([name = '', , persons = '', , rate = '']) => ({
      name,
      persons: Number(persons.replace('.', '')),
      rate,
    }));

/** A table of a made-up count of 2026, as the next report may print it: 2024 and 2026. */
function laterTable(rows: readonly Row[], inhabitants: number): string {
  const sum = (of: (row: Row) => number) => rows.reduce((total, row) => total + of(row), 0);
  const line = (name: string, before: number, after: number, rate: string) =>
    [name, printCount(before), printCount(after), printPercent(changePercent(before, after)), rate].join(';');
  const before = sum(({ persons }) => persons);
  const after = sum(({ persons }) => later(persons));
  const rate = (Math.round((after / inhabitants) * 10_000) / 10).toFixed(1).replace('.', ',');
  return [
    'Kommune;Antal 2024;Antal 2026;Udvikling 2024 - 2026;Antal pr. 1000 indbyggere 2026',
    ...rows.map((row) => line(row.name, row.persons, later(row.persons), row.rate)),
    line('I alt', before, after, rate),
    '',
  ].join('\n');
}

const POPULATIONS = [
  ['1086', 'Region Østdanmark', 2764020],
  ['1083', 'Region Syddanmark', 1238406],
  ['1082', 'Region Midtjylland', 1365688],
  ['1081', 'Region Nordjylland', 593135],
] as const;

/** The real files and a made-up count of 2026 in four regions, of which Region Østdanmark is new. */
function filesOf2026(): Map<string, Uint8Array> {
  const files = new Map(realFiles);
  const add = (file: string, text: string) => files.set(file, encode(textOf(file) + text));
  add('data/register/regioner.csv', '1086;Region Østdanmark;oestdanmark;2027-01-01;\n');
  const register = textOf('data/register/kommuner.csv').replaceAll(/;(108[45]);/g, ';$1 1086;');
  files.set('data/register/kommuner.csv', encode(register));
  add(
    'data/dst/befolkning.csv',
    [
      '0000;Danmark;2026-01-01;5961249',
      ...POPULATIONS.map(([code, name, n]) => `${code};${name};2026-01-01;${n}`),
      '',
    ].join('\n'),
  );
  const east = [...rowsOf('hovedstaden'), ...rowsOf('sjaelland')].toSorted((a, b) =>
    new Intl.Collator('da').compare(a.name.replace('*', ''), b.name.replace('*', '')),
  );
  files.set('data/vive/oestdanmark.csv', encode(laterTable(east, 2764020)));
  // The old regions that stand on are extended: the table of 2022–2024 gets the columns of 2026.
  for (const [, name, inhabitants] of POPULATIONS.slice(1)) {
    const slug = name.replace('Region ', '').toLowerCase();
    const old = textOf(`data/vive/${slug}.csv`).trimEnd().split('\n');
    const extra = laterTable(rowsOf(slug), inhabitants).trimEnd().split('\n');
    const merged = old.map((line, i) => [line, ...(extra[i] ?? '').split(';').slice(2)].join(';'));
    files.set(`data/vive/${slug}.csv`, encode(merged.join('\n')));
  }
  const sum = real.municipalities.reduce(
    (total, { counts }) => total + later(counts.at(-1)?.persons ?? 0),
    0,
  );
  add('data/vive/landet.csv', `2026;${sum}\n`);
  add('data/cases/odense.csv', '2026;96\n');
  add('data/cases/koebenhavn.csv', '2026;1388\n');
  return files;
}

describe('a later count with other regions', () => {
  const dataset = buildDataset(filesOf2026());
  const region = (slug: string) => dataset.regions.find((candidate) => candidate.slug === slug);
  const municipality = (name: string) => dataset.municipalities.find((candidate) => candidate.name === name);

  it('needs no code', () => {
    expect(dataset.country.latestYear).toBe(2026);
    expect(dataset.country.latestPersons).toBe(5989 + 97);
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
      rankInRegion: { rank: 2, tied: false, of: 46 },
    });
    expect(municipality('Odense')).toMatchObject({ regionCode: '1083', counts: [{}, {}, { persons: 96 }] });
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
    const text = textOf(file, files).replace('Gribskov;37;38;3%', 'Gribskov;36;38;6%');
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
    const text = textOf(file, files).replace('Ringsted;', 'Odense;95;96;1%;0,5\nRingsted;');
    files.set('data/register/kommuner.csv', encode(register)).set(file, encode(text));
    expect(messageOf(files)).toContain("Expected the newest count of Odense in one region's table only");
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
      'a population of Region Nordjylland on 1 January 2022 to check the rate by',
    );
  });
});
