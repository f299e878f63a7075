import { describe, expect, it } from 'vitest';
import { buildDataset } from '../../../src/ingest/buildDataset.ts';
import { damaged, messageOf, problemsOf, realFiles, textOf, withFile } from '../../fixtures/sourceFiles.ts';

const HOVEDSTADEN = 'data/vive/hovedstaden.csv';
const NOTER = 'data/noter.csv';
const text = textOf(HOVEDSTADEN);
const real = buildDataset(realFiles);

/** Latin-1, as an old Excel saves it. */
const latin1 = (value: string) => Uint8Array.from(value, (letter) => letter.charCodeAt(0));
const utf16 = (value: string, bom: boolean) =>
  new Uint8Array(Buffer.from(bom ? `\uFEFF${value}` : value, 'utf16le'));

describe('encodings', () => {
  it.each([
    ['a byte-order mark', `\uFEFF${text}`],
    ['CRLF', text.replaceAll('\n', '\r\n')],
    ['both', `\uFEFF${text.replaceAll('\n', '\r\n')}`],
    ['no line break at the end', text.trimEnd()],
    ['a blank last line', `${text}\n`],
    ['quoted cells', text.replaceAll(/^([^;\n]+);/gm, '"$1";')],
    ['every cell quoted', text.trimEnd().replaceAll(/[^;\n]+/g, '"$&"')],
  ])('%s is read as the same data', (_, content) => {
    expect(buildDataset(withFile(HOVEDSTADEN, content))).toEqual(real);
  });

  it('refuses Latin-1 and tells the line', () => {
    const message = messageOf(withFile(HOVEDSTADEN, latin1(text)));
    expect(message).toContain(`${HOVEDSTADEN}:3\n  Expected text in UTF-8, but this line looks like Latin-1`);
    expect(message).toContain('save it again with the encoding "UTF-8"');
  });

  it.each([true, false])('refuses UTF-16 (byte-order mark: %s)', (bom) => {
    const message = messageOf(withFile(HOVEDSTADEN, utf16(text, bom)));
    expect(message).toContain(`${HOVEDSTADEN}:1\n  Expected text in UTF-8, but this looks like UTF-16`);
  });

  it('refuses UTF-8 that has been taken for Latin-1 and saved again', () => {
    const twice = Buffer.from(Buffer.from(text, 'utf8').toString('latin1'), 'utf8');
    expect(messageOf(withFile(HOVEDSTADEN, new Uint8Array(twice)))).toContain(
      `${HOVEDSTADEN}:3, column "Kommune": found "AllerÃ¸d"\n  Expected readable letters`,
    );
  });

  it('refuses letters composed of two characters', () => {
    expect(messageOf(damaged(HOVEDSTADEN, 'Tårnby', 'Ta\u030Arnby'))).toContain('as one character');
  });
});

describe('files', () => {
  it('reports a missing file, and every other problem with it', () => {
    const files = damaged(HOVEDSTADEN, 'Dragør*;121', 'Dragør*;1,21');
    files.delete('data/vive/nordjylland.csv');
    files.delete('data/dst/befolkning.csv');
    const message = messageOf(files);
    expect(message).toContain('The data has 3 problems:');
    expect(message).toContain(
      'data/register/regioner.csv:6, column "slug": found "nordjylland"\n' +
        '  Expected the file data/vive/nordjylland.csv with the table of Region Nordjylland, but it is missing.',
    );
    expect(message).toContain('data/dst/befolkning.csv\n  Expected the file to be there.');
    expect(message).toContain(`${HOVEDSTADEN}:7, column "Antal 2022": found "1,21"`);
  });

  it('tells everything that is wrong in one file together', () => {
    const spoiled = [
      ['Albertslund*;52', 'Albertslund*;x'],
      ['Ballerup;41', 'Ballerup ;41'],
      ['Bornholm;', 'Bornhlom;'],
      ['19;34;79%', '19;34;78%'],
      ['Dragør*', 'Dragør'],
    ].reduce((sofar, [from = '', to = '']) => sofar.replace(from, to), text);
    expect(problemsOf(withFile(HOVEDSTADEN, spoiled)).map(({ line, column }) => [line, column])).toEqual([
      [2, 'Antal 2022'],
      [4, 'Kommune'],
      [5, 'Kommune'],
      [6, 'Udvikling 2022 - 2024'],
      [7, 'Kommune'],
    ]);
  });

  it('reports all files missing where the folder is', () => {
    expect(problemsOf(new Map())).toHaveLength(9);
  });

  it('does not pass over a table that belongs to no region', () => {
    const files = new Map(realFiles).set('data/vive/oestdanmark.csv', new TextEncoder().encode(text));
    expect(messageOf(files)).toContain(
      'data/vive/oestdanmark.csv\n  Expected only files that the site reads',
    );
  });

  it('does not pass over a series of nowhere', () => {
    const files = new Map(realFiles).set(
      'data/cases/atlantis.csv',
      new TextEncoder().encode('aar;antal\n2024;1\n'),
    );
    expect(messageOf(files)).toContain('data/cases/atlantis.csv\n  Expected only files that the site reads');
  });

  it.each(['', '\n', '\n\n\n'])('reports an empty file (%j)', (content) => {
    expect(messageOf(withFile(HOVEDSTADEN, content))).toContain('Expected a header line with the names');
  });

  it('orders the problems by file and line', () => {
    const files = damaged(HOVEDSTADEN, 'Vallensbæk;8', 'Vallensbæk;-8');
    files.set('data/cases/odense.csv', new TextEncoder().encode('aar;antal\n2022;1x\n2024;95\n'));
    const spoiled = textOf(HOVEDSTADEN, files).replace('Allerød;1;', 'Allerød;1.;');
    const places = problemsOf(files.set(HOVEDSTADEN, new TextEncoder().encode(spoiled)));
    expect(places.map(({ file, line }) => `${file}:${String(line)}`)).toEqual([
      'data/cases/odense.csv:2',
      `${HOVEDSTADEN}:3`,
      `${HOVEDSTADEN}:30`,
    ]);
  });
});

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
      /^(.*?;.*?;.*?;)(.*sagen; tallet.*?);(Hjem til.*)$/m,
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
