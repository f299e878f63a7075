import { describe, expect, it } from 'vitest';
import { buildDataset } from '../../../src/ingest/buildDataset.ts';
import { damaged, messageOf, problemsOf, textOf, withFile } from '../../fixtures/sourceFiles.ts';

const MUNICIPALITIES = 'data/register/kommuner.csv';
const REGIONS = 'data/register/regioner.csv';
const POPULATION = 'data/dst/befolkning.csv';
const INHABITANTS = 'data/dst/folketal.csv';
const REMARKS = 'data/noter.csv';
const NATIONAL = 'data/vive/landet.csv';
const ODENSE = 'data/cases/odense.csv';
const SITUATION = 'data/vive/situation.csv';
const AGE = 'data/vive/alder.csv';
const RELEASE = 'data/udgivelse.csv';

it.each([
  [MUNICIPALITIES, '0101;', '101;', 2, 'kommunekode', '101', 'a code of four digits'],
  [
    MUNICIPALITIES,
    '0151;Ballerup',
    '0147;Ballerup',
    4,
    'kommunekode',
    '0147',
    'no other line has, but line 3',
  ],
  [MUNICIPALITIES, ';broendby;', ';ballerup;', 5, 'slug', 'ballerup', 'no other line has, but line 4'],
  [MUNICIPALITIES, ';broendby;', ';brøndby;', 5, 'slug', 'brøndby', 'small letters a–z'],
  [MUNICIPALITIES, 'https://www.brondby.dk', 'www.brondby.dk', 5, 'hjemmeside', 'www.brondby.dk', 'https://'],
  [
    MUNICIPALITIES,
    'https://www.brondby.dk',
    'https://www.brondby.dk/hjemløs',
    5,
    'hjemmeside',
    'https://www.brondby.dk/hjemløs',
    'an address such as',
  ],
  [
    MUNICIPALITIES,
    'https://www.brondby.dk',
    'https://www.ballerup.dk',
    5,
    'hjemmeside',
    'https://www.ballerup.dk',
    'no other line has, but line 4',
  ],
  [MUNICIPALITIES, ';Svenborg', ';Svenborg|Nyborg', 54, 'navn', 'Nyborg', 'no other line has, but line 52'],
  [
    MUNICIPALITIES,
    ';Svenborg',
    ';Svenborg| Svendb',
    54,
    'andre_stavemaader',
    'Svenborg| Svendb',
    'no spaces between',
  ],
  [
    MUNICIPALITIES,
    ';broendby;1084',
    ';broendby;1099',
    5,
    'regionskode',
    '1099',
    'a region of data/register/regioner.csv',
  ],
  [
    MUNICIPALITIES,
    ';broendby;1084',
    ';broendby;1084,1085',
    5,
    'regionskode',
    '1084,1085',
    'with a space between them',
  ],
  [MUNICIPALITIES, ';på Fanø;', ';ved Fanø;', 63, 'stedangivelse', 'ved Fanø', '"i …" or "på …"'],
  [MUNICIPALITIES, '0151;Ballerup', '0151;', 4, 'navn', '', 'a text'],
  [REGIONS, '1085;', '1084;', 3, 'regionskode', '1084', 'no other line has, but line 2'],
  [REGIONS, '2026-12-31', '2026-31-12', 2, 'gyldig_til', '2026-31-12', 'a date as year-month-day'],
  [REGIONS, '2026-12-31', '2026-02-30', 2, 'gyldig_til', '2026-02-30', 'a date as year-month-day'],
  [REGIONS, '2026-12-31', '2006-12-31', 2, 'gyldig_til', '2006-12-31', 'a day not before 2007-01-01'],
  [POPULATION, '593135', '593.135', 13, 'indbyggere', '593.135', 'a whole number in digits alone'],
  [POPULATION, '593135', '593136', 8, 'indbyggere', '5961249', '5961250, the sum of the regions'],
  [POPULATION, 'Region Nordjylland', 'Nordjylland', 7, 'navn', 'Nordjylland', '"Region Nordjylland"'],
  [POPULATION, 'Danmark', 'Danmak', 2, 'navn', 'Danmak', '"Danmark"'],
  [POPULATION, '1081;', '1091;', 7, 'kode', '1091', 'the code of a region'],
  [
    POPULATION,
    '1081;Region Nordjylland;2024-01-01',
    '1081;Region Nordjylland;2024-02-01',
    13,
    'dato',
    '2024-02-01',
    'a 1 January',
  ],
  [
    INHABITANTS,
    'København;2022-01-01;644431',
    'København;2022-01-01;644.431',
    2,
    'indbyggere',
    '644.431',
    'in digits alone',
  ],
  [INHABITANTS, '0101;København;2022', '0102;København;2022', 2, 'kode', '0102', 'or 0411 for Christiansø'],
  [INHABITANTS, '0101;København;2022', '0101;Københavns;2022', 2, 'navn', 'Københavns', '"København"'],
  [
    INHABITANTS,
    '0101;København;2022',
    '0101;København;2024',
    101,
    'kode',
    '0101 2024-01-01',
    'no other line has, but line 2',
  ],
  [
    INHABITANTS,
    '0411;Christiansø;2022-01-01;93\n',
    '',
    99,
    'kode',
    null,
    'a line for Christiansø (0411) on 1 January 2022',
  ],
  [INHABITANTS, 'Læsø;2024-01-01;1759', 'Læsø;2024-07-01;1759', 194, 'dato', '2024-07-01', 'a 1 January'],
  [REMARKS, ';0155;', ';0154;', 2, 'omfang', '0154', 'the code of a municipality or region'],
  [
    'data/aendringer.csv',
    'København.;',
    'København.;0154',
    2,
    'omfang',
    '0154',
    'the code of a municipality or region',
  ],
  [REMARKS, ';0219;', ';1084;', 5, 'omfang', '1084', 'the code of a municipality of data/register'],
  [REMARKS, ';0155;2024;', ';0155;2023;', 2, 'aar', '2023', 'the year of a count: 2009, 2011'],
  [REMARKS, '0250 0360', '0250 0250', 4, 'omfang', '0250', 'no other line has'],
  [
    REMARKS,
    ';0155;2024;rate;',
    ';0155;2024;raten;',
    2,
    'tal',
    'raten',
    'one of antal, aendring, rate, markering, region',
  ],
  [REMARKS, 'praecis-et-langeland', 'praecis-et', 6, 'id', 'praecis-et', 'no other line has, but line 4'],
  [REMARKS, 'dragoer-saerlige', 'Dragør-saerlige', 2, 'id', 'Dragør-saerlige-forhold', 'small letters a–z'],
  [REMARKS, 'uden det forbehold.', 'uden det', 2, 'tekst', null, 'sentences that end with a full stop'],
  [
    REMARKS,
    'without that caveat.',
    'without that',
    2,
    'tekst_en',
    null,
    'sentences that end with a full stop',
  ],
  [REMARKS, ';Hjem til Alle and SAND, September 2025', ';', 2, 'kilde_en', '', 'a text'],
  ['data/aendringer.csv', ';First edition;', ';;', 2, 'titel_en', '', 'a text'],
  [NATIONAL, '2019;6431', '2019;6.431', 7, 'antal', '6.431', 'a whole number in digits alone'],
  [NATIONAL, '2019;', '19;', 7, 'aar', '19', 'a year, such as 2024'],
  [NATIONAL, '2019;', '2017;', 7, 'aar', '2017', 'a year after 2017'],
  [NATIONAL, '2009;4998\n', '', 8, 'aar', null, 'a line for 2009, of which data/cases/'],
  [NATIONAL, '2024;5989\n', '', 8, 'antal', null, 'a line for 2024 with 5989 people'],
  [NATIONAL, '2024;5989\n', '2024;5989\n2026;6100\n', 10, 'aar', '2026', '2024 as the newest year'],
  [ODENSE, '2024;95', '2024;96', 9, 'antal', '96', "95 people in 2024, as in its region's table"],
  [ODENSE, '2024;95\n', '', 8, 'antal', null, 'a line for 2024 with 95 people'],
  [
    SITUATION,
    'natvarmestue;Natvarmestue;5',
    'natvarmestue;Natvarmestue;',
    6,
    'procent',
    '',
    'exactly one line without percentage',
  ],
  [SITUATION, 'Gaden;8', 'Gaden;80', 6, 'procent', null, 'sum to less than 100, but these sum to 154'],
  [SITUATION, 'Gaden;8', 'Gaden;8%', 4, 'procent', '8%', 'without a per cent sign'],
  [AGE, ';26', ';27', 6, 'procent', null, 'percentages that sum to 100, but these sum to 101'],
  [AGE, ';26', ';', 3, 'procent', '', 'a percentage on every line'],
  [AGE, '30-39;', '18-29;', 3, 'noegle', '18-29', 'no other line has'],
  [RELEASE, '2026-11-23', '23.11.2026', 2, 'vaerdi', '23.11.2026', 'a date as year-month-day'],
  [RELEASE, '2025-09', '2025-13', 4, 'vaerdi', '2025-13', 'a month as year-month'],
  [
    RELEASE,
    'rapport-titel',
    'titel',
    3,
    'noegle',
    'titel',
    'each of data-aendret, rapport-titel, rapport-maaned, fordelinger-aar once',
  ],
  [RELEASE, 'data-aendret;2026-11-23\n', '', 4, 'noegle', null, 'a line with the key data-aendret'],
])('%s: %s → %s', (file, from, to, line, column, value, expected) => {
  const problem = problemsOf(damaged(file, from, to)).find((candidate) =>
    candidate.expected.includes(expected),
  );
  expect(problem).toMatchObject({ file, line, column, ...(value === null ? {} : { value }) });
  expect(problem?.remedy).toMatch(/\.$/);
});

describe('the population', () => {
  it('is needed for the year of the newest count', () => {
    const message = messageOf(withFile(POPULATION, textOf(POPULATION).replaceAll('2024-', '2023-')));
    expect(message).toContain(
      `${POPULATION}:1, column "dato"\n  Expected the population of the country on 1 January 2024`,
    );
    expect(message).toContain(
      'Add the line 1081;Region Nordjylland;2024-01-01;… to data/dst/befolkning.csv.',
    );
  });

  it('of another year may stand beside it', () => {
    const more = textOf(POPULATION)
      .trimEnd()
      .split('\n')
      .slice(7)
      .map((line) => line.replace('2024', '2023'));
    expect(problemsOf(withFile(POPULATION, `${textOf(POPULATION)}${more.join('\n')}\n`))).toEqual([]);
  });
});

describe('the inhabitants of the municipalities', () => {
  it('make up their region and the country, with Christiansø', () => {
    const problems = problemsOf(
      damaged(INHABITANTS, 'Albertslund;2024-01-01;27677', 'Albertslund;2024-01-01;27678'),
    );
    expect(problems.map(({ file, line, value, expected }) => [file, line, value, expected])).toEqual([
      [
        POPULATION,
        8,
        '5961249',
        expect.stringMatching(/^5961250, the sum of its municipalities and Christiansø/),
      ],
      [
        POPULATION,
        9,
        '1911067',
        expect.stringMatching(/^1911068, the sum of its municipalities and Christiansø/),
      ],
    ]);
    const christiansoe = damaged(INHABITANTS, 'Christiansø;2022-01-01;93', 'Christiansø;2022-01-01;94');
    expect(problemsOf(christiansoe).map(({ line }) => line)).toEqual([2, 3]);
  });

  it('are needed for the year of each count', () => {
    const without = textOf(INHABITANTS).replaceAll(/.*;2022-01-01;.*\n/g, '');
    expect(problemsOf(withFile(INHABITANTS, without))).toMatchObject([
      {
        file: INHABITANTS,
        line: 1,
        column: 'dato',
        expected: expect.stringContaining('on 1 January 2022') as unknown,
      },
    ]);
  });

  it('give the printed rates, rounded half up, but for Nordfyns, of which a remark says so', () => {
    const other = damaged('data/vive/hovedstaden.csv', ';1,6', ';1,5');
    expect(problemsOf(other)).toMatchObject([
      {
        file: 'data/vive/hovedstaden.csv',
        line: 2,
        column: 'Antal pr. 1000 indbyggere 2024',
        value: '1,5',
        expected: '1,6, as 44 among 27677 inhabitants (data/dst/folketal.csv)',
      },
    ]);
    // A remark on another figure explains nothing, nor does one on the rate of another count.
    for (const other of ['2024;antal;', '2022;rate;']) {
      expect(
        problemsOf(damaged(REMARKS, 'nordfyns-rate;0480;2024;rate;', `nordfyns-rate;0480;${other}`)),
      ).toMatchObject([
        { value: '0,6', expected: '0,3, as 10 among 29610 inhabitants (data/dst/folketal.csv)' },
      ]);
    }
  });
});

it('computes the rest of the situations as what is left to 100', () => {
  expect(buildDataset(damaged(SITUATION, 'Gaden;8', 'Gaden;9')).situations.at(-1)).toEqual({
    key: 'rest',
    percent: 17,
    remainder: true,
  });
});

it('says of broken registers what is wrong with them, and of the tables what can still be said', () => {
  const files = damaged(REGIONS, '1085;', '85;');
  const spoiled = textOf('data/vive/sjaelland.csv').replace('26%', '27%');
  const problems = problemsOf(files.set('data/vive/sjaelland.csv', new TextEncoder().encode(spoiled)));
  expect(problems.map(({ file, line, column }) => [file, line, column])).toEqual([
    [REGIONS, 3, 'regionskode'],
    ['data/vive/sjaelland.csv', 3, 'Udvikling 2022 - 2024'],
  ]);
});

it('writes a message that names place, value, expectation and remedy', () => {
  expect(messageOf(damaged('data/vive/hovedstaden.csv', '52;44;-15%', '52;44;-14%'))).toBe(
    'The data has 1 problem:\n\n' +
      'data/vive/hovedstaden.csv:2, column "Udvikling 2022 - 2024": found "-14%"\n' +
      '  Expected -15%, the change from 52 to 44. Compare the whole line with the printed table.\n',
  );
});
