import { describe, expect, it } from 'vitest';
import { da } from '../../../src/ingest/messages/da.ts';
import { messageOf, problemsOf, textOf, withFile } from '../../fixtures/sourceFiles.ts';

const NORD = 'data/vive/nordjylland.csv';
/** 13 lines: the header, eleven municipalities, the total. */
const text = textOf(NORD);
const wide = (blank: string) => text.replaceAll(/$/gm, blank).replace(new RegExp(`\n${blank}$`), '\n');

/** Place and message of all that is found, one a line. */
const toldOf = (content: string) =>
  problemsOf(withFile(NORD, content)).map(
    ({ line, expected, remedy }) => `${String(line)}: ${expected}. ${remedy}`,
  );

describe('empty lines of a spreadsheet program', () => {
  it('are told once, however many, and never with what a count should be', () => {
    const told = toldOf(text + ';;;;\n'.repeat(2000));
    expect(told).toEqual([
      '14: lines with figures, but lines 14–2013 are empty, as a spreadsheet program leaves them. ' +
        'Delete them: mark the rows in the program, delete the rows (not only what is in them), and save again.',
    ]);
    expect(told.join()).not.toContain('nobody was counted');
  });

  it('are told in Danish as one would say it', () => {
    expect(messageOf(withFile(NORD, text + ';;;;\n'.repeat(2000)), da)).toContain(
      'Linjerne 14–2013 er tomme: slet dem.',
    );
  });

  it('are told run by run, and hide nothing else', () => {
    const spoiled = text
      .replace('Hjørring', ';;;;\n ; ;;;\nHjørring')
      .replace('Mariagerfjord;', '\nMariagerfjord;')
      .replace('Rebild;14;6;-57%', 'Rebild;14;6;-58%');
    expect(toldOf(spoiled)).toEqual([
      expect.stringContaining('4: lines with figures, but lines 4–5 are empty'),
      expect.stringContaining('9: a line with figures, but this one is empty. Delete the empty line.'),
      expect.stringContaining('12: -57%, the change from 14 to 6'),
    ]);
  });
});

describe('empty columns', () => {
  it('are named as the program names them, once', () => {
    expect(toldOf(wide(';;;'))).toEqual([
      '1: a heading and figures in each column, but columns F–H are empty, as a spreadsheet program leaves them. ' +
        'Delete the empty columns in the program (the columns, not only what is in them), and save again.',
    ]);
  });

  it('may stand between others', () => {
    const between = text.replaceAll(/^([^;\n]*;)/gm, '$1;');
    expect(toldOf(between)).toEqual([expect.stringContaining('but column B is empty')]);
  });

  it('that are not empty lack a heading', () => {
    const noted = wide(';').replace('Rebild;14;6;-57%;0,2;', 'Rebild;14;6;-57%;0,2;se note');
    expect(toldOf(noted)).toContainEqual(
      '1: a heading over each column, but column F has none and is not empty. Write the heading, or delete the column.',
    );
  });

  it('under no heading are told by their lines', () => {
    const lines = text.split('\n').map((line, i) => (i > 3 && i < 8 ? `${line};;` : line));
    expect(toldOf(lines.join('\n'))).toEqual([
      '5: the line to end with its last figure, but lines 5–8 go on with empty cells. ' +
        'Delete the semicolons at the end of the line, or the empty columns in the spreadsheet program.',
    ]);
  });
});

describe('what stands around the table', () => {
  it.each([
    ['a title', 'Hjemløse i Region Nordjylland;;;;\n', 'there is a title', 'Delete line 1'],
    ['a title in one cell', 'Tabel 5\n', 'there is a title', 'Delete line 1'],
    ['a title with an empty line', 'Tabel 5, 2024;;;;\n;;;;\n', 'there are 2 lines', 'Delete lines 1–2'],
  ])('%s above the head is told, and the table below is read on', (_, title, expected, remedy) => {
    expect(toldOf(title + text.replace('-57%', '-58%'))).toEqual([
      expect.stringContaining(
        `1: the headings of the columns as line 1, but ${expected} above them. ${remedy}`,
      ),
      expect.stringContaining('-57%, the change from 14 to 6'),
    ]);
  });

  it.each([
    ['a source', 'Kilde: VIVE 2024;;;;\n', 'line 14 is a note', 'Delete line 14'],
    ['what the star means', '* mere end 1 pr. 1.000 indbyggere\n', 'line 14 is a note', 'Delete line 14'],
    ['two', 'Kilde: VIVE, 2024;;;;\n*) over 1;;;;\n', 'lines 14–15 are notes', 'Delete lines 14–15'],
  ])('a note below (%s) is told', (_, notes, expected, remedy) => {
    expect(toldOf(text + notes)).toEqual([
      expect.stringContaining(`14: nothing after the table, but ${expected}. ${remedy}`),
    ]);
  });

  it('a total without figures is no note', () => {
    expect(toldOf(text.replace(/I alt;.*/, 'I alt;;;;')).join()).not.toContain('note');
  });
});

describe('capping', () => {
  const file = 'data/register/kommuner.csv';
  /** Each slug with a capital. */
  const capitals = textOf(file).replaceAll(
    /^(\d{4};(?:[^;\n]*;){4})([a-z])/gm,
    (_, before: string, letter: string) => before + letter.toUpperCase(),
  );

  it('tells twenty of a kind in a file, then how many more', () => {
    const message = messageOf(withFile(file, capitals));
    expect(message).toContain('The data has 98 problems:');
    expect(message.match(/small letters a–z/g)).toHaveLength(20);
    expect(message).toContain('once published.\n  … and 78 more of this kind in this file.');
    expect(messageOf(withFile(file, capitals), da)).toContain('… og 78 mere af samme slags i denne fil.');
  });

  it('counts each kind by itself', () => {
    const spoiled = capitals.replace('Viborg Kommune', 'Viborg  Kommune');
    expect(messageOf(withFile(file, spoiled))).toContain('found "Viborg  Kommune"');
  });
});

describe('size', () => {
  /** Of this process, in microseconds: whatever else the machine does. */
  const within5s = (content: string | Uint8Array, sentence: string) => {
    const start = process.cpuUsage();
    expect(messageOf(withFile(NORD, content))).toContain(sentence);
    const { user, system } = process.cpuUsage(start);
    expect(user + system).toBeLessThan(5_000_000);
  };
  const header = text.split('\n', 1).join('');

  it('a million empty lines', () => {
    within5s(`${text}${';;;;\n'.repeat(1_000_000)}`, 'a file of at most 0.5 MB, but this one has 5.0 MB');
  });

  it('50 MB of anything', () => {
    within5s(new Uint8Array(50_000_000).fill(0x41), 'a file of at most 0.5 MB, but this one has 50.0 MB');
  });

  it('as many empty lines, other lines, cells and quotation marks as are let in', () => {
    within5s(`${header}\n${'\n'.repeat(499_000)}I alt;0;0;;-`, 'are empty, as a spreadsheet program');
    within5s(`${header}\n${'Odense;1;2;3;4\n'.repeat(33_000)}`, 'at most 10000 lines, but there are 33000');
    within5s(`${header}\n${';x'.repeat(249_000)}`, 'at most 100 columns, but there are 249001');
    within5s(`${header}\n${'"'.repeat(499_001)}`, 'in pairs');
    within5s(`${header}\n${'Xyzzy Kommune;1;2;3;4\n'.repeat(9900)}`, '… and 9880 more of this kind');
  });
});
