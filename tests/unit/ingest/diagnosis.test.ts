import { gzipSync } from 'node:zlib';
import { strToU8, zipSync } from 'fflate';
import { describe, expect, it } from 'vitest';
import { da } from '../../../src/ingest/messages/da.ts';
import { damaged, messageOf, problemsOf, realFiles, textOf, withFile } from '../../fixtures/sourceFiles.ts';

const SY = 'data/vive/syddanmark.csv';
const text = textOf(SY);

/** Danish letters in Mac Roman and in DOS' code page 850. */
const MAC = { æ: 0xbe, ø: 0xbf, å: 0x8c, Æ: 0xae, Ø: 0xaf, Å: 0x81 };
const DOS = { æ: 0x91, ø: 0x9b, å: 0x86, Æ: 0x92, Ø: 0x9d, Å: 0x8f };
const encoded = (letters: Readonly<Record<string, number>>) =>
  Uint8Array.from(text, (letter) => letters[letter] ?? letter.charCodeAt(0));

const workbook = zipSync({
  '[Content_Types].xml': strToU8('<Types/>'),
  'xl/workbook.xml': strToU8('<workbook/>'),
});
const sheet = zipSync({
  mimetype: [strToU8('application/vnd.oasis.opendocument.spreadsheet'), { level: 0 }],
  'content.xml': strToU8('<office/>'),
});
const starting = (...bytes: number[]) => Uint8Array.from([...bytes, 0, 1, 2, 0, 0, 3]);

describe('a file of another program under a .csv name', () => {
  it.each([
    ['a workbook', workbook, 'an Excel workbook (.xlsx)', 'en Excel-projektmappe (.xlsx)'],
    [
      'an old workbook',
      starting(0xd0, 0xcf, 0x11, 0xe0),
      'an old Excel workbook (.xls)',
      'en gammel Excel-projektmappe (.xls)',
    ],
    ['a LibreOffice sheet', sheet, 'a LibreOffice sheet (.ods)', 'et LibreOffice-regneark (.ods)'],
    ['a PDF', strToU8('%PDF-1.7\n'), 'a PDF', 'en PDF'],
    ['a web page', strToU8('<!DOCTYPE html><table>'), 'a web page', 'en webside'],
    ['a packed file', gzipSync(text), 'a packed file (.gz)', 'en pakket fil (.gz)'],
  ])('%s', (_, bytes, format, danish) => {
    expect(messageOf(withFile(SY, bytes))).toContain(
      `${SY}:1\n  Expected a table as text, but this is ${format} under another name. ` +
        'Open it in its own program and save the sheet as "CSV UTF-8" with semicolons',
    );
    expect(messageOf(withFile(SY, bytes), da)).toContain(
      `Forventet: en tabel som tekst, men det her er ${danish}`,
    );
  });

  it('zero bytes are named with their line', () => {
    expect(messageOf(withFile(SY, text.replace('Billund', 'Bil\0und')))).toContain(
      `${SY}:3\n  Expected text, but there are zero bytes, as a copy has that broke off`,
    );
  });
});

describe('encodings and line ends', () => {
  it.each([
    ['Mac Roman', encoded(MAC), 'Mac Roman, as Excel\'s "CSV (Macintosh)" is'],
    ['DOS', encoded(DOS), 'the old DOS encoding (CP850), as Excel\'s "CSV (MS-DOS)" is'],
    ['Windows', new Uint8Array(Buffer.from(text, 'latin1')), 'Windows-1252, as Excel\'s plain "CSV" is'],
  ])('%s is named', (_, bytes, name) => {
    const message = messageOf(withFile(SY, bytes));
    expect(message).toContain('Expected text in UTF-8, but this line looks like');
    expect(message).toContain(name);
    expect(message).toContain('"CSV UTF-8"');
  });

  it('a lone carriage return after each line is named', () => {
    expect(messageOf(withFile(SY, text.replaceAll('\n', '\r')))).toContain(
      'but these end with a lone carriage return, as in Excel\'s "CSV (Macintosh)". Save the file again as "CSV UTF-8".',
    );
  });
});

describe('what a spreadsheet program has made of a cell', () => {
  const AGE = 'data/vive/alder.csv';
  it.each([
    [AGE, '18-29;', '18. jan;'],
    [AGE, '18-29;', 'jan-29;'],
    [AGE, '18-29;', '18-01-2029;'],
    [SY, '33;19;-42%;0,5', '33;19;-42%;05-jun'],
    [SY, '113;106;', '01.06.2026;106;'],
    ['data/udgivelse.csv', ';2025-09', ';sep-25'],
  ])('a date (%s: %s → %s)', (file, from, to) => {
    const [problem] = problemsOf(damaged(file, from, to));
    expect(problem?.expected).toContain('but a spreadsheet program has made a date of it');
    expect(problem?.remedy).toContain('Set the cell to the format "Text" first');
  });

  it.each([
    ['data/udgivelse.csv', '2026-11-23', '23-11-2026', 'write 2026-11-23'],
    ['data/register/regioner.csv', '2026-12-31', '31.12.2026', 'write 2026-12-31'],
    ['data/dst/befolkning.csv', '2024-01-01', '1/1/2024', 'write 2024-01-01'],
  ])('a date in its own way (%s: %s → %s)', (file, from, to, remedy) => {
    const [problem] = problemsOf(damaged(file, from, to));
    expect(problem?.expected).toContain('a spreadsheet program has written it its own way');
    expect(problem?.remedy).toContain(remedy);
  });

  it.each([
    ['data/dst/befolkning.csv', '5961249', '5,96E+06'],
    [SY, '113;106;', '1,13E+02;106;'],
  ])('a shortened number (%s: %s → %s)', (file, from, to) => {
    const [problem] = problemsOf(damaged(file, from, to));
    expect(problem?.expected).toContain('a spreadsheet program has shortened it (5,96E+06)');
    expect(problem?.remedy).toContain('"Number" without decimals');
  });
});

describe('a file that a spreadsheet program has read and saved again', () => {
  const REGISTER = 'data/register/kommuner.csv';
  // 0101 → 101, as a program does that takes a code for a number.
  const codes = withFile(REGISTER, textOf(REGISTER).replaceAll(/^0(\d{3});/gm, '$1;'));

  it('is told once, with how to put it back and how to open it', () => {
    expect(messageOf(codes)).toContain(
      'The data has 1 problem:\n\ndata/register/kommuner.csv:2, column "kommunekode": found "101"\n  Expected codes and figures as the sources have them, but a spreadsheet program has taken 98 cells of this file for numbers or dates',
    );
    expect(messageOf(codes)).toContain(
      'Put the file back as it was (git restore data/register/kommuner.csv;',
    );
    expect(messageOf(codes, da)).toContain(
      'et regneark har taget 98 celler i denne fil for tal eller datoer',
    );
    expect(messageOf(codes, da)).toContain(
      'i LibreOffice ved at gøre alle kolonner til »Tekst«, når det spørger',
    );
  });

  it('counts rates and counts together, and hides nothing else', () => {
    // 0,5 → 0.5 and 1,0 → 1, as a program does that reads them as numbers.
    const resaved = text
      .replaceAll(/,0$/gm, '')
      .replaceAll(/(\d),(\d)$/gm, '$1.$2')
      .replace('Billund', 'Bil\u00ADlund');
    expect(problemsOf(withFile(SY, resaved)).map(({ kind }) => kind)).toEqual(['reread', 'softHyphen']);
  });

  it('is not meant where a few cells are mistyped', () => {
    const few = withFile(REGISTER, textOf(REGISTER).replace('0101;', '101;').replace('0147;', '147;'));
    expect(problemsOf(few).map(({ kind }) => kind)).toEqual(['code', 'code']);
  });
});

describe('what sources write in place of a count', () => {
  it.each([
    ['-', 'a dash says neither that nobody was counted nor', 'en streg siger hverken'],
    ['..', '".." is how statistics write that a figure is not to be had', '»..« er statistikkens tegn'],
    ['<5', '"<" hides the figure, to protect the few', '»<« skjuler tallet'],
    ['ca. 5', 'an estimate is not a count', 'et skøn er ikke en tælling'],
  ])('%s', (cell, expected, danish) => {
    const files = damaged(SY, 'Fanø;0;1;', `Fanø;0;${cell};`);
    expect(messageOf(files)).toContain(`column "Antal 2024": found "${cell}"`);
    expect(messageOf(files)).toContain(expected);
    expect(messageOf(files)).toContain('Find the exact figure in the source.');
    expect(messageOf(files, da)).toContain(danish);
  });
});

describe('names', () => {
  it.each(['I ALT', 'Total', 'Ialt', 'i alt'])('of the total: %s', (name) => {
    expect(messageOf(damaged(SY, 'I alt;', `${name};`))).toContain(
      `found "${name}"\n  Expected "I alt" as the name of the last line, in these letters. Write I alt, as the printed table does.`,
    );
  });

  it.each([
    ['kommuner.CSV', 'Rename it: small letters, and .csv at its end alone'],
    ['kommuner.csv.txt', 'Rename it: small letters, and .csv at its end alone'],
    ['kommuner (1).csv', 'Rename it'],
    ['kommuner.xlsx', 'Open it in its own program and save the sheet as "CSV UTF-8"'],
  ])('of a file beside the missing one: %s', (name, remedy) => {
    const files = new Map(realFiles).set(`data/register/${name}`, new Uint8Array());
    files.delete('data/register/kommuner.csv');
    const message = messageOf(files);
    expect(message).toContain(
      `data/register/kommuner.csv\n  Expected the file to be there under exactly this name; beside it lies "${name}". ${remedy}`,
    );
    expect(message.match(/kommuner \(1\)|kommuner\.[Cx]/g)?.length ?? 1).toBe(1);
  });

  it('of a region’s table in Danish letters', () => {
    const files = new Map(realFiles).set(
      'data/vive/sjælland.csv',
      strToU8(textOf('data/vive/sjaelland.csv')),
    );
    files.delete('data/vive/sjaelland.csv');
    expect(messageOf(files)).toContain(
      'data/vive/sjaelland.csv\n  Expected the file to be there under exactly',
    );
  });

  it('of columns that are alike but for capitals and spaces', () => {
    const twice = textOf('data/vive/landet.csv')
      .replaceAll(/$/gm, ';1')
      .replace(/^aar;antal;1/, 'aar;antal;Antal ')
      .replace('Antal ', 'ANTAL')
      .replace(/\n;1$/, '\n');
    expect(messageOf(withFile('data/vive/landet.csv', twice))).toContain(
      'column "ANTAL": found "ANTAL"\n  Expected each column once, but this heading is that of "antal" in other letters or spaces.',
    );
  });

  it.each([
    ['Middelfart', 'Middel\u00ADfart', 'a soft hyphen, as text copied from Word, a PDF or a web page has'],
    ['Fanø', 'Fan\u006F\u0338', 'found "Fano'],
    ['Assens', 'Ass\u0065\u0301ns', 'here they are made of two, as in names of files and PDFs from a Mac'],
  ])('with what copying leaves: %s → %s', (from, to, expected) => {
    expect(messageOf(damaged(SY, from, to))).toContain(expected);
  });
});
