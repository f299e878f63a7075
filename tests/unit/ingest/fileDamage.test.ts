import { describe, expect, it } from 'vitest';
import { buildDataset } from '../../../src/ingest/buildDataset.ts';
import { damaged, messageOf, problemsOf, realFiles, textOf, withFile } from '../../fixtures/sourceFiles.ts';

const HOVEDSTADEN = 'data/vive/hovedstaden.csv';
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
    expect(problemsOf(new Map())).toHaveLength(11);
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
