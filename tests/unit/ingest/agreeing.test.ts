import { describe, expect, it } from 'vitest';
import { buildDataset } from '../../../src/ingest/buildDataset.ts';
import { da } from '../../../src/ingest/messages/da.ts';
import { en } from '../../../src/ingest/messages/en.ts';
import { formatProblems } from '../../../src/ingest/problem.ts';
import { questionsAbout } from '../../../src/ingest/questionsAbout.ts';
import { damaged, problemsOf, realFiles, textOf } from '../../fixtures/sourceFiles.ts';

const H = 'data/vive/hovedstaden.csv';
const REGISTER = 'data/register/kommuner.csv';

/** The real files with several replacements, each in a file of its own or the same. */
function changed(...changes: readonly (readonly [file: string, from: string, to: string])[]) {
  const files = new Map(realFiles);
  for (const [file, from, to] of changes) {
    const text = textOf(file, files);
    if (!text.includes(from)) throw new Error(`no "${from}" in ${file}`);
    files.set(file, new TextEncoder().encode(text.replace(from, () => to)));
  }
  return files;
}

describe('a time that has not come', () => {
  it.each([
    ['data/udgivelse.csv', 'rapport-maaned;2025-09', 'rapport-maaned;2027-09', '2027-09', 'vaerdi'],
    ['data/udgivelse.csv', 'rapport-maaned;2025-09', 'rapport-maaned;2026-12', '2026-12', 'vaerdi'],
  ])('%s: %s → %s lies after the data itself', (file, from, to, value, column) => {
    expect(problemsOf(damaged(file, from, to))).toEqual([
      expect.objectContaining({
        file,
        column,
        value,
        expected:
          'a time not after 2026-11-23, when the data was last changed (data-aendret in data/udgivelse.csv)',
      }),
    ]);
  });

  it('a count later than the data is refused', () => {
    const files = changed(
      ['data/udgivelse.csv', 'data-aendret;2026-11-23', 'data-aendret;2023-11-23'],
      ['data/aendringer.csv', '2026-11-23', '2023-11-23'],
      ['data/udgivelse.csv', '2025-09', '2023-09'],
    );
    expect(problemsOf(files)).toContainEqual(
      expect.objectContaining({
        file: 'data/vive/landet.csv',
        line: 9,
        column: 'aar',
        value: '2024',
        kind: 'notAfter',
      }),
    );
  });

  it('by the clock of the machine is asked about', () => {
    const dataset = buildDataset(realFiles);
    expect(questionsAbout(dataset, '2026-11-23')).toEqual([]);
    const early = questionsAbout(dataset, '2026-11-22');
    expect(formatProblems(early, en)).toBe(
      'data/udgivelse.csv: found "2026-11-23"\n  Expected a time that has come; today is 2026-11-22. Correct it, if it is not meant so.',
    );
    expect(formatProblems(early, da)).toContain(
      'Forventet: et tidspunkt, der er kommet; i dag er det 2026-11-22.',
    );
    expect(questionsAbout(dataset, '2023-01-01').map(({ value }) => value)).toEqual(['2026-11-23', '2024']);
  });
});

describe('what inhabitants find out', () => {
  it('a printed rate that doesn’t follow', () => {
    expect(problemsOf(damaged(H, 'Albertslund*;52;44;-15%;1,6', 'Albertslund*;52;44;-15%;1,5'))).toEqual([
      expect.objectContaining({ file: H, line: 2, value: '1,5', kind: 'unexplainedRate' }),
    ]);
  });

  it('two codes swapped wherever they stand', () => {
    const files = new Map(realFiles);
    for (const file of [REGISTER, 'data/dst/folketal.csv']) {
      const text = textOf(file)
        .replaceAll(/^0151;Ballerup;/gm, '#;Ballerup;')
        .replaceAll(/^0153;Brøndby;/gm, '0151;Brøndby;')
        .replaceAll(/^#;/gm, '0153;');
      files.set(file, new TextEncoder().encode(text));
    }
    expect(problemsOf(files)).toEqual([
      expect.objectContaining({
        file: REGISTER,
        line: 5,
        column: 'kommunekode',
        value: '0151',
        expected: 'a code after 0153, that of the line before, as the lines stand in the order of the codes',
      }),
    ]);
  });

  it('inhabitants swapped between two places', () => {
    const files = changed(
      ['data/dst/folketal.csv', '0151;Ballerup;2024-01-01;51237', '0151;Ballerup;2024-01-01;39067'],
      ['data/dst/folketal.csv', '0153;Brøndby;2024-01-01;39067', '0153;Brøndby;2024-01-01;51237'],
    );
    expect(problemsOf(files).map(({ kind }) => kind)).toContain('unexplainedRate');
  });

  it('two errors that cancel out in the total', () => {
    const files = changed(
      [H, 'Albertslund*;52;44;-15%', 'Albertslund*;52;49;-6%'],
      [H, 'Ballerup;41;25;-39%', 'Ballerup;41;20;-51%'],
    );
    expect(problemsOf(files).map(({ line, kind }) => [line, kind])).toEqual([
      [2, 'unexplainedRate'],
      [4, 'unexplainedRate'],
    ]);
  });
});
