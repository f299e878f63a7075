import { describe, expect, it } from 'vitest';
import { plausibleRates } from '../../../src/ingest/plausibleRates.ts';
import { damaged, messageOf, problemsOf, textOf, withFile } from '../../fixtures/sourceFiles.ts';

const H = 'data/vive/hovedstaden.csv';
const SJ = 'data/vive/sjaelland.csv';
const SY = 'data/vive/syddanmark.csv';
const N = 'data/vive/nordjylland.csv';
const CHANGE = 'Udvikling 2022 - 2024';
const RATE = 'Antal pr. 1000 indbyggere 2024';

describe('numbers in the tables', () => {
  it.each([
    [H, 'København*;1.370', 'København*;1370', 25, 'Antal 2022', '1370', 'Write 1.370.'],
    [H, 'København*;1.370', 'København*;1,370', 25, 'Antal 2022', '1,370', 'has no comma'],
    [H, 'København*;1.370', 'København*;1.37', 25, 'Antal 2022', '1.37', 'Compare'],
    [H, 'Hørsholm;2', 'Hørsholm;-2', 23, 'Antal 2022', '-2', 'cannot be negative'],
    [H, 'Hørsholm;2', 'Hørsholm;2,5', 23, 'Antal 2022', '2,5', 'has no comma'],
    [H, 'Hørsholm;2;4', 'Hørsholm;2;', 23, 'Antal 2024', '', 'Write 0 if nobody'],
    [H, '-15%;1,6', '-15%;1.6', 2, RATE, '1.6', 'comma: 1,6'],
    [H, '-15%;1,6', '−15%;1,6', 2, CHANGE, '−15%', 'ordinary hyphen'],
    [H, '-15%;1,6', '-15 %;1,6', 2, CHANGE, '-15 %', 'Leave out the space'],
    [N, 'Læsø;0;0;;-', 'Læsø;;;;', 6, 'Antal 2022', '', 'Write 0 if nobody'],
  ])('%s: %s → %s', (file, from, to, line, column, value, remedy) => {
    const problem = problemsOf(damaged(file, from, to)).find((candidate) => candidate.column === column);
    expect(problem).toMatchObject({ file, line, column, value });
    expect(problem?.remedy).toContain(remedy);
  });
});

describe('a percentage', () => {
  it.each([
    [H, '52;44;-15%', '52;44;-14%', 2, '-14%', '-15%, the change from 52 to 44'],
    [H, '52;44;-15%', '52;44;15%', 2, '15%', '-15%, the change from 52 to 44'],
    [H, '52;44;-15%', '52;44;', 2, '', '-15%, the change from 52 to 44'],
    [H, '80;74;-8%', '80;74;-7%', 21, '-7%', '-8%, the change from 80 to 74'],
    [SY, '8;7;-13%', '8;7;-12%', 22, '-12%', '-13%, the change from 8 to 7'],
    [N, '16;10;-38%', '16;10;-37%', 8, '-37%', '-38%, the change from 16 to 10'],
    [
      SY,
      'Fanø;0;1;;',
      'Fanø;0;1;100%;',
      5,
      '100%',
      'an empty cell, as a change from 0 to 1 has no percentage',
    ],
    [N, 'Læsø;0;0;;', 'Læsø;0;0;0%;', 6, '0%', 'an empty cell, as a change from 0 to 0 has no percentage'],
    [SY, 'Kerteminde;8;8;0%', 'Kerteminde;8;8;', 9, '', '0%, the change from 8 to 8'],
    [H, '2.605;5%', '2.605;6%', 31, '6%', '5%, the change from 2.476 to 2.605'],
  ])('%s: %s → %s', (file, from, to, line, value, expected) => {
    expect(problemsOf(damaged(file, from, to))).toEqual([
      expect.objectContaining({ file, line, column: CHANGE, value, expected }),
    ]);
  });
});

describe('a rate', () => {
  it.each([
    [N, 'Læsø;0;0;;-', 'Læsø;0;0;;0,0', 6, '0,0', 'a dash (-), as nobody was counted in 2024'],
    [N, '12;9%;0,3', '12;9%;-', 5, '-', 'a rate between 0,1 and 8,0'],
    [H, '200%;0,1', '200%;2,1', 3, '2,1', 'a rate between 0,0 and 2,0'],
    [H, '1%;2,1', '1%;1,2', 25, '1,2', 'a rate between 1,7 and'],
    [SY, '1;;0,3', '1;;3,0', 5, '3,0', 'a rate between 0,0 and 0,7'],
    [H, '44;-15%;1,6', '44;-15%;61,6', 2, '61,6', 'a rate between 0,1 and 29,3'],
    [H, '5%;1,4', '5%;1,3', 31, '1,3', '1,4, as 2605 among 1911067 inhabitants'],
    [SJ, '9%;1,0', '9%;-', 19, '-', '1,0, as 855 among 852953 inhabitants'],
  ])('%s: %s → %s', (file, from, to, line, value, expected) => {
    const problems = problemsOf(damaged(file, from, to)).filter(({ column }) => column === RATE);
    expect(problems).toEqual([expect.objectContaining({ file, line, value })]);
    expect(problems[0]?.expected).toContain(expected);
  });

  it('is bounded by the inhabitants a municipality can have', () => {
    expect(plausibleRates(1)).toEqual({ lowest: 0, highest: 0.7 });
    expect(plausibleRates(5)).toEqual({ lowest: 0, highest: 3.3 });
    expect(plausibleRates(6)).toEqual({ lowest: 0.1, highest: 4 });
    expect(plausibleRates(1387)).toEqual({ lowest: 1.7, highest: 924.7 });
  });
});

describe('a star', () => {
  it.each([
    [
      H,
      'Albertslund*',
      'Albertslund',
      2,
      'Albertslund',
      'a star exactly where the printed rate is 1,0 or more; here the printed rate is 1,6',
    ],
    [H, 'Allerød;', 'Allerød*;', 3, 'Allerød*', 'here the printed rate is 0,1'],
    [N, 'Læsø;', 'Læsø*;', 6, 'Læsø*', 'here there is no rate'],
    [H, 'Hillerød*', 'Hillerød', 20, 'Hillerød', 'here the printed rate is 1,0'],
    [H, 'Albertslund*', 'Albertslund**', 2, 'Albertslund**', 'one star directly after it'],
    [H, 'Albertslund*', 'Albertslund *', 2, 'Albertslund *', 'one star directly after it'],
    [H, 'Albertslund*', '*Albertslund', 2, '*Albertslund', 'one star directly after it'],
    [H, 'Albertslund*', '*', 2, '*', 'one star directly after it'],
    [H, 'I alt', 'I alt*', 31, 'I alt*', 'totals are not marked'],
  ])('%s: %s → %s', (file, from, to, line, value, expected) => {
    const [problem] = problemsOf(damaged(file, from, to));
    expect(problem).toMatchObject({ file, line, column: 'Kommune', value });
    expect(problem?.expected).toContain(expected);
  });

  it('elsewhere is named as one', () => {
    expect(messageOf(damaged(H, '52;44;', '52;44*;'))).toContain(
      `${H}:2, column "Antal 2024": found "44*"\n  Expected a star only directly after the name of a municipality.`,
    );
  });
});

describe('the total', () => {
  it.each([
    [H, '2.476', '2.477', 'Antal 2022', '2.477', '2.476, the sum of the lines above'],
    [H, '2.605', '2.604', 'Antal 2024', '2.604', '2.605, the sum of the lines above'],
  ])('%s: %s → %s', (file, from, to, column, value, expected) => {
    expect(problemsOf(damaged(file, from, to))[0]).toMatchObject({ file, line: 31, column, value, expected });
  });

  it('finds the slip in a row', () => {
    const problems = problemsOf(damaged(H, 'Gribskov;39;37;-5%', 'Gribskov;38;36;-5%'));
    expect(problems.map(({ line, column }) => [line, column])).toEqual([
      [31, 'Antal 2022'],
      [31, 'Antal 2024'],
    ]);
  });

  it('is the last line, once', () => {
    const total = 'I alt;2.476;2.605;5%;1,4\n';
    const without = textOf(H).replace(total, '');
    expect(messageOf(withFile(H, without))).toContain(
      `${H}:30, column "Kommune": found "Vallensbæk"\n  Expected "I alt" as the last line`,
    );
    const early = without.replace('Allerød', `${total}Allerød`);
    expect(messageOf(withFile(H, early))).toContain(
      `${H}:3, column "Kommune": found "I alt"\n  Expected "I alt" once, as the last line`,
    );
    expect(problemsOf(withFile(H, textOf(H) + total))).toEqual([
      expect.objectContaining({ line: 31, expected: '"I alt" once, as the last line' }),
    ]);
  });

  it('of a table without any line is asked for', () => {
    expect(messageOf(withFile(H, `${textOf(H).split('\n', 1).join('')}\n`))).toContain(
      `${H}:1, column "Kommune"`,
    );
  });

  it('of all regions is the national count', () => {
    expect(problemsOf(damaged('data/vive/landet.csv', '2024;5989', '2024;5998'))).toEqual([
      expect.objectContaining({
        file: 'data/vive/landet.csv',
        line: 9,
        column: 'antal',
        value: '5998',
        expected: '5989 people in 2024, as in the sum of all region tables',
      }),
    ]);
  });
});
