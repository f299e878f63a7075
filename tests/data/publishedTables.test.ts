import { describe, expect, it } from 'vitest';
import { published, publishedFiles } from '../fixtures/publishedFiles.ts';

const linesOf = (path: string): string[] =>
  published(path)
    .replace(/^\uFEFF/, '')
    .trimEnd()
    .split(/\r?\n/);
const SOURCE =
  '"VIVEs optællinger, gengivet i Hjem til Alle og SAND – De Hjemløses Landsorganisation: Hjemløshed i Danmark – og hvordan vi løser det; folketal: Danmarks Statistik"';
const row = (path: string, start: string): string | undefined =>
  linesOf(path)
    .find((line) => line.startsWith(start))
    ?.replace(SOURCE, 'S')
    // The range of the rank is held by `recomputed.test.ts`.
    .replace(/(,(?:over|under|uafklaret),\d+),\d+,\d+,6,/, '$1,R,R,6,');

describe('kommuner.csv, by the printed tables', () => {
  it('judges each change by one of three fixed keys, or not at all', () => {
    const verdictOf = (code: string): string | undefined => row('kommuner.csv', `${code},`)?.split(',')[8];
    expect(['0165', '0210', '0510', '0825'].map(verdictOf)).toEqual([
      'tilfaeldig',
      'stoerre',
      'klart_stoerre',
      '',
    ]);
  });

  it('has a row for each municipality', () => {
    expect(linesOf('kommuner.csv')).toHaveLength(99);
  });

  it.each([
    '0165,Albertslund,1084,Region Hovedstaden,52,44,-8,-15,tilfaeldig,1.6,ja,27599,27677,1.884,1.590,1.155,2.134,over,7,R,R,6,,S,2026-11-23',
    '0167,Hvidovre,1084,Region Hovedstaden,80,74,-6,-8,tilfaeldig,1.4,ja,53267,53760,1.502,1.376,1.081,1.728,over,12,R,R,6,,S,2026-11-23',
    '0825,Læsø,1081,Region Nordjylland,0,0,0,,,,nej,1769,1759,0.000,0.000,0.000,2.097,uafklaret,98,R,R,6,,S,2026-11-23',
    '0563,Fanø,1083,Region Syddanmark,0,1,1,,tilfaeldig,0.3,nej,3427,3357,0.000,0.298,0.008,1.660,uafklaret,87,R,R,6,,S,2026-11-23',
  ])('%s', (expected) => {
    expect(row('kommuner.csv', expected.slice(0, 5))).toBe(expected);
  });

  it('writes a printed 1,0 with its decimal, flagged and with its remark', () => {
    expect(row('kommuner.csv', '0657')).toMatch(
      /^0657,Herning,.*,1\.0,ja,89230,89848,1\.143,0\.979,0\.786,1\.207,uafklaret,29,R,R,6,"?Rapporten trykker 1,0 og sætter sin stjerne, men Herning ligger lige under 1/,
    );
  });

  it('carries the remarks on Dragør and Nordfyns', () => {
    expect(row('kommuner.csv', '0155')).toContain('særlige forhold');
    expect(row('kommuner.csv', '0480')).toContain(
      '0.6,nej,29714,29610,0.740,0.338,0.162,0.621,under,83,R,R,6,"Rapporten trykker 0,6',
    );
  });
});

it('kommuner-excel.csv has semicolons, decimal commas, a byte-order mark and CRLF', () => {
  const text = published('kommuner-excel.csv');
  expect(text.startsWith('\uFEFFkommunekode;kommune;')).toBe(true);
  expect(text.split('\r\n')).toHaveLength(100);
  expect(text.replaceAll('\r\n', '')).not.toContain('\n');
  expect(text).toContain(
    '\r\n0165;Albertslund;1084;Region Hovedstaden;52;44;-8;-15;tilfaeldig;1,6;ja;27599;27677;1,884;1,590;1,155;2,134;over;7;',
  );
});

it('landet.csv has the counts of the curve and our own rate', () => {
  expect(linesOf('landet.csv').map((line) => line.split(',').slice(0, 2).join(' '))).toEqual([
    'aar antal',
    '2009 4998',
    '2011 5290',
    '2013 5820',
    '2015 6138',
    '2017 6635',
    '2019 6431',
    '2022 5789',
    '2024 5989',
  ]);
  expect(row('landet.csv', '2024')).toMatch(
    /^2024,5989,200,3,tilfaeldig,1\.005,5961249,1\.005,0\.979,1\.030,uafklaret,6,/,
  );
  expect(row('landet.csv', '2022')).toMatch(
    /^2022,5789,-642,-10,klart_stoerre,0\.986,5873420,0\.986,0\.960,1\.011,uafklaret,6,/,
  );
  expect(row('landet.csv', '2019')).toMatch(/^2019,6431,-204,-3,tilfaeldig,,,,,,,6,/);
});

it('regioner.csv has the printed totals', () => {
  expect(
    linesOf('regioner.csv')
      .slice(1)
      .map((line) => line.split(',').slice(1, 4).join(' ')),
  ).toEqual([
    'Region Hovedstaden 2476 2605',
    'Region Sjælland 781 855',
    'Region Syddanmark 868 846',
    'Region Midtjylland 1199 1250',
    'Region Nordjylland 465 433',
  ]);
});

it('fordelinger.csv marks the remainder', () => {
  expect(linesOf('fordelinger.csv').filter((line) => line.includes(',ja,6,'))).toHaveLength(1);
  expect(row('fordelinger.csv', 'situation,På forsorgshjem')).toMatch(/,45,nej,6,/);
});

it('lange-serier.csv has Odense and København', () => {
  expect(linesOf('lange-serier.csv')).toHaveLength(17);
  expect(row('lange-serier.csv', '0461,Odense,2009')).toMatch(/^0461,Odense,2009,208,/);
});

it('gives each place the row of the whole table', () => {
  const [header, line] = linesOf('kommune/aarhus.csv');
  expect(header).toBe(linesOf('kommuner.csv')[0]);
  expect(linesOf('kommuner.csv')).toContain(line);
  expect(linesOf('region/nordjylland.csv')[1]).toBe(
    linesOf('regioner.csv').find((each) => each.startsWith('1081')),
  );
});

it('tells zero, missing and what cannot be computed apart in JSON', () => {
  const laesoe: unknown = JSON.parse(published('kommune/laesoe.json'));
  expect(laesoe).toMatchObject({
    raekker: [
      {
        antal_2022: 0,
        antal_2024: 0,
        aendring_2022_2024: 0,
        aendring_pct_2022_2024: null,
        antal_pr_1000_2024: null,
        markeret_2024: false,
      },
    ],
  });
});

it('publishes five tables, three files for each place, two maps, what describes them, and one archive', () => {
  const paths = [...publishedFiles.keys()];
  expect(paths.filter((path) => path.startsWith('kommune/'))).toHaveLength(98 * 3);
  expect(paths.filter((path) => path.startsWith('region/'))).toHaveLength(5 * 3);
  expect(paths.filter((path) => !path.includes('/')).toSorted()).toEqual(
    [
      ...['fordelinger', 'kommuner', 'landet', 'lange-serier', 'regioner'].flatMap((name) => [
        `${name}-excel.csv`,
        `${name}.csv`,
        `${name}.csv-metadata.json`,
        `${name}.csvt`,
        `${name}.json`,
        `${name}.schema.json`,
      ]),
      'LAESMIG.md',
      'datapackage.json',
      'hjemloeshed-i-danmark.zip',
      'kommuner.geojson',
      'kommuner.xlsx',
      'kommuner.topojson',
    ].toSorted(),
  );
});
