import { describe, expect, it } from 'vitest';
import { damaged, messageOf, problemsOf, textOf, withFile } from '../../fixtures/sourceFiles.ts';

const SY = 'data/vive/syddanmark.csv';
const M = 'data/vive/midtjylland.csv';
const N = 'data/vive/nordjylland.csv';

describe('municipalities', () => {
  it('that are unknown get the nearest spelling suggested', () => {
    expect(messageOf(damaged(SY, 'Svenborg', 'Svendbørg'))).toContain(
      `${SY}:16, column "Kommune": found "Svendbørg"\n  Expected the name of a municipality, spelled as in data/register/kommuner.csv. Did you mean "Svendborg"?`,
    );
    expect(messageOf(damaged(M, 'Lemvig', 'Xxxxx'))).toContain('Correct the name, or add the spelling');
  });

  it('are known by their official spelling too', () => {
    expect(problemsOf(damaged(SY, 'Svenborg', 'Svendborg'))).toEqual([]);
  });

  it('that are missing are named', () => {
    expect(messageOf(damaged(N, 'Rebild;14;6;-57%;0,2\n', ''))).toContain(
      `${N}:12, column "Kommune"\n  Expected a line for Rebild, which the register has in Region Nordjylland.`,
    );
  });

  it('that are there twice are named, under any spelling', () => {
    const row = 'Nordfyn;22;10;-55%;0,6\n';
    expect(messageOf(damaged(SY, row, `${row}Nordfyns;22;10;-55%;0,6\n`))).toContain(
      `${SY}:14, column "Kommune": found "Nordfyns"\n  Expected Nordfyns once, but line 13 has it too.`,
    );
  });

  it('in the wrong region are named, with their own', () => {
    const files = damaged(N, 'Rebild;14;6;-57%;0,2\n', '');
    const other = textOf(M).replace('Ringkøbing', 'Rebild;14;6;-57%;0,2\nRingkøbing');
    expect(messageOf(files.set(M, new TextEncoder().encode(other)))).toContain(
      `${M}:12, column "Kommune": found "Rebild"\n  Expected municipalities of Region Midtjylland (1082); the register has Rebild in 1081. Move the line to the table of its region, or correct data/register/kommuner.csv. If it has come to another region, write the new code after the old in regionskode there: 1081 1082.`,
    );
  });

  it('whose names have slipped break the alphabetical order', () => {
    const slipped = textOf(N).replace('Thisted', '#').replace('Morsø', 'Thisted').replace('#', 'Morsø');
    expect(messageOf(withFile(N, slipped))).toContain(
      'Expected a name that comes after "Thisted" in the Danish alphabet',
    );
  });
});

describe('counts over the years', () => {
  it('that one table lacks are named', () => {
    const lines = textOf(N).trimEnd().split('\n');
    const short = lines
      .map((line) => line.split(';'))
      .map(([name, , newest, , rate]) => [name, newest, rate].join(';'));
    expect(messageOf(withFile(N, short.join('\n')))).toContain(
      `${N}:1, column "Antal 2022"\n  Expected a count of 2022 for each municipality of Region Nordjylland, as the other regions have.`,
    );
  });

  it.each([
    [
      'Udvikling 2022 - 2024',
      'Udvikling 2020 - 2024',
      'changes between neighbouring counts only: Udvikling 2022 - 2024',
    ],
    ['Antal 2022', 'Antal 2020', 'a column with the heading "Udvikling 2020 - 2024"'],
    ['indbyggere 2024', 'indbyggere 2022', 'a column with the heading "Antal pr. 1000 indbyggere 2024"'],
    ['indbyggere 2024', 'indbyggere 2023', 'only these columns'],
  ])('%s → %s does not fit', (from, to, expected) => {
    expect(messageOf(damaged(N, from, to))).toContain(expected);
  });
});
