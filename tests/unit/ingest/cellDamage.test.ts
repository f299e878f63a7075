import { describe, expect, it } from 'vitest';
import { buildDataset } from '../../../src/ingest/buildDataset.ts';
import { damaged, messageOf, problemsOf, realFiles, textOf, withFile } from '../../fixtures/sourceFiles.ts';

const HOVEDSTADEN = 'data/vive/hovedstaden.csv';
const NOTER = 'data/noter.csv';
const text = textOf(HOVEDSTADEN);
const real = buildDataset(realFiles);

describe('separators, lines and cells', () => {
  it.each([
    [',', 'commas'],
    ['\t', 'tabs'],
    ['|', 'vertical bars'],
  ])('names the wrong separator %j', (separator, name) => {
    expect(messageOf(withFile(HOVEDSTADEN, text.replaceAll(';', separator)))).toContain(
      `Expected semicolons between the columns, but here are ${name}. Save the file again as CSV with semicolon`,
    );
  });

  it.each([
    ['a space after', 'Greve', 'Greve ', 'no space before or after'],
    ['a space before', 'Greve', ' Greve', 'no space before or after'],
    ['a non-breaking space', 'Greve', 'Greve\u00A0', 'ordinary spaces only'],
    ['a narrow non-breaking space', '39;49', '39\u202F;49', 'ordinary spaces only'],
    ['a zero-width space', 'Greve', 'Gre\u200Bve', 'visible characters only'],
    ['a soft hyphen', 'Greve', 'Gre\u00ADve', 'visible characters only'],
    ['a second byte-order mark', 'Greve', '\uFEFFGreve', 'visible characters only'],
    ['a tab', 'Greve', 'Greve\t', 'no tab character'],
    ['two spaces', 'I alt', 'I  alt', 'one space at a time'],
    ['a carriage return', 'Greve', 'Greve\r', 'a cell on one line'],
    ['a line break in quotes', 'Greve', '"Gre\nve"', 'a cell on one line'],
    ['a replacement character', 'Køge', 'K\uFFFDge', 'readable letters'],
  ])('refuses %s', (_, from, to, expected) => {
    const [problem] = problemsOf(damaged('data/vive/sjaelland.csv', from, to));
    expect(problem).toMatchObject({ file: 'data/vive/sjaelland.csv' });
    expect(problem?.line).toBeGreaterThan(2);
    expect(problem?.expected).toContain(expected);
  });

  it('shows what cannot be seen', () => {
    expect(messageOf(damaged(HOVEDSTADEN, '1,6', '1,6\u00A0'))).toContain('found "1,6⟨U+00A0⟩"');
  });

  it('refuses an empty line in the middle', () => {
    expect(messageOf(damaged(HOVEDSTADEN, '\nBallerup', '\n\nBallerup'))).toContain(
      `${HOVEDSTADEN}:4\n  Expected a line with figures, but this one is empty. Delete the empty line.`,
    );
  });

  it.each([
    ['too many', 'Ballerup;41', 'Ballerup;;41', 6],
    ['too few', 'Ballerup;41', 'Ballerup41', 4],
  ])('refuses %s cells', (_, from, to, count) => {
    expect(messageOf(damaged(HOVEDSTADEN, from, to))).toContain(
      `Expected 5 cells as in the header, but there are ${count}. Look for a semicolon`,
    );
  });

  it.each([
    ['that is never closed', 'Ballerup;', '"Ballerup;', 4],
    ['that is closed too early', 'Ballerup;', '"Balle"rup;', 4],
  ])('refuses a quotation mark %s', (_, from, to, line) => {
    const [problem] = problemsOf(damaged(HOVEDSTADEN, from, to));
    expect(problem).toMatchObject({ file: HOVEDSTADEN, line });
    expect(problem?.expected).toContain('quotation marks in pairs');
  });

  it('reads a quoted text with semicolon and quotation marks, and still counts the lines right', () => {
    const files = damaged(NOTER, 'medier har omtalt sagen. Tallet', 'medier har omtalt sagen; tallet');
    expect(messageOf(files)).toContain(`${NOTER}:2`);
    const quoted = textOf(NOTER, files).replace(
      /^(.*?;.*?;.*?;.*?;)(.*sagen; tallet.*?);(Hjem til.*)$/m,
      '$1"$2 ""x""."; $3',
    );
    expect(messageOf(files.set(NOTER, new TextEncoder().encode(quoted)))).toContain(
      `${NOTER}:2, column "kilde": found " Hjem til Alle og SAND, september 2025"`,
    );
    const clean = quoted.replace('"; Hjem', '";Hjem');
    const dataset = buildDataset(files.set(NOTER, new TextEncoder().encode(clean)));
    expect(dataset.municipalities.find(({ code }) => code === '0155')?.remarks[0]?.text).toContain(
      'sagen; tallet',
    );
    const later = clean.replace('nordfyns-rate;0480', 'nordfyns-rate;0481');
    expect(messageOf(files.set(NOTER, new TextEncoder().encode(later)))).toContain(
      `${NOTER}:3, column "omfang"`,
    );
  });

  it('counts lines right below a cell with a line break', () => {
    const files = damaged(HOVEDSTADEN, 'Ballerup;41', '"Balle\nrup";41');
    const both = textOf(HOVEDSTADEN, files).replace('Hørsholm;2', 'Hørsholm ;2');
    expect(problemsOf(withFile(HOVEDSTADEN, both)).map(({ line }) => line)).toEqual([4, 24]);
  });
});

describe('columns', () => {
  it.each([
    ['data/register/kommuner.csv', 'slug', 'Slug'],
    ['data/dst/befolkning.csv', 'indbyggere', 'Indbyggertal'],
    [NOTER, 'kilde', 'kilder'],
    [HOVEDSTADEN, 'Kommune', 'Kommuner'],
    [HOVEDSTADEN, 'Udvikling 2022 - 2024', 'Udvikling 2022-2024'],
    [HOVEDSTADEN, 'Antal pr. 1000 indbyggere 2024', 'Antal pr. 1.000 indbyggere 2024'],
  ])('%s: names the missing column %s and the unknown one', (file, column, renamed) => {
    const message = messageOf(damaged(file, column, renamed));
    expect(message).toContain(`Expected a column with the heading "${column}". Add the column, or correct`);
    expect(message).toContain(
      `${file}:1, column "${renamed}": found "${renamed}"\n  Expected only these columns`,
    );
    expect(message).toContain(`Rename it to "${column}" if that is what it holds`);
  });

  it('refuses a column that is there twice', () => {
    const twice = text.replaceAll(/^([^;]+;[^;]+)(.*)$/gm, '$1$2;1').replace(';1\n', ';Antal 2022\n');
    expect(messageOf(withFile(HOVEDSTADEN, twice))).toContain(
      'column "Antal 2022": found "Antal 2022"\n  Expected each column once',
    );
  });

  it('does not guess at an extra column', () => {
    const extra = text.replaceAll(/$/gm, ';x').replace(/;x\n/, ';Bemærkning\n').replace(/\n;x$/, '\n');
    expect(messageOf(withFile(HOVEDSTADEN, extra))).toContain('column "Bemærkning": found "Bemærkning"');
  });

  it('takes the columns in any order', () => {
    const turned = text
      .trimEnd()
      .split('\n')
      .map((line) => line.split(';').toReversed().join(';'));
    expect(buildDataset(withFile(HOVEDSTADEN, turned.join('\n')))).toEqual(real);
  });
});
