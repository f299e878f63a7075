import { told } from './told.ts';

const SAVE_AS_UTF8 =
  'Open the file in a text editor and save it again with the encoding "UTF-8" (in Excel: "CSV UTF-8").';
const EXPORT =
  'Open it in its own program and save the sheet as "CSV UTF-8" with semicolons, under the name shown here.';
const megabytes = (bytes: number): string => `${(bytes / 1e6).toFixed(1)} MB`;
const lines = (from: number, to: number): string => (from === to ? `line ${from}` : `lines ${from}–${to}`);
const columns = (from: string, to: string): string =>
  from === to ? `column ${from}` : `columns ${from}–${to}`;
const FORMATS = {
  xlsx: 'an Excel workbook (.xlsx)',
  xls: 'an old Excel workbook (.xls)',
  ods: 'a LibreOffice sheet (.ods)',
  pdf: 'a PDF',
  html: 'a web page',
  gzip: 'a packed file (.gz)',
  zip: 'a packed file (.zip)',
} as const;
const MARKS = { ',': 'commas', '\t': 'tabs', '|': 'vertical bars' } as const;
const ENCODINGS = {
  windows: 'Latin-1 or Windows-1252, as Excel\'s plain "CSV" is on Windows',
  mac: 'Mac Roman, as Excel\'s "CSV (Macintosh)" is',
  dos: 'the old DOS encoding (CP850), as Excel\'s "CSV (MS-DOS)" is',
} as const;
const UNREADABLE = {
  denied: 'a file that may be read, but this one is closed to whoever runs the check',
  failed: 'a file that can be read, but the disk or the network gave an error',
} as const;

/** Of what is wrong with files and with the shape of a table. */
export const fileFaultsInEnglish = {
  missingFile: () =>
    told(
      'the file to be there',
      'Put it back, or correct its name: small letters, æ as ae, ø as oe, å as aa.',
    ),
  missingBeside: (lookalike: string) =>
    told(
      `the file to be there under exactly this name; beside it lies "${lookalike}"`,
      /\.csv/i.test(lookalike)
        ? 'Rename it: small letters, and .csv at its end alone (Windows hides a second ending: show file name extensions).'
        : EXPORT,
    ),
  unknownFile: (nearest: string | null) =>
    told(
      'only files that the site reads: a table in data/vive has the slug of a region in data/register, ' +
        'a series in data/cases that of a municipality',
      'Correct the name of the file or the slug in data/register, add its place there (a new region in regioner.csv), or delete the file.' +
        (nearest === null ? '' : ` The nearest known name is "${nearest}".`),
    ),
  extraFolder: () =>
    told(
      'no folder here: the site reads cases, dst, geo, register and vive alone',
      'Move its files to where they belong, and delete the folder or keep it outside of data.',
    ),
  noFolder: () =>
    told(
      'a folder with the tables, but this is a file',
      'Rename or delete the file, and put the folder data back from the repository.',
    ),
  folderForFile: () =>
    told('a file, but this is a folder', 'Take the file out of the folder, and delete the folder.'),
  brokenLink: () =>
    told(
      'a file, but this is a link to one that is not there',
      'Put the file itself here in place of the link.',
    ),
  loopingLink: () =>
    told(
      'a file, but this is a link that leads back to itself',
      'Put the file itself here in place of the link.',
    ),
  noRegularFile: () => told('an ordinary file', 'Delete it, and put the file back from the repository.'),
  unreadable: (why: keyof typeof UNREADABLE) =>
    told(
      UNREADABLE[why],
      why === 'denied'
        ? 'Give yourself the right to read it (in its properties, or chmod u+r).'
        : 'Copy the file from its source again, and try once more.',
    ),
  tooLarge: (bytes: number, limit: number) =>
    told(
      `a file of at most ${megabytes(limit)}, but this one has ${megabytes(bytes)}`,
      'Mark the empty rows and columns after the table in your spreadsheet program, delete them, and save again; or take the file from its source again.',
    ),
  tooManyLines: (found: number, limit: number) =>
    told(
      `at most ${limit} lines, but there are ${found}`,
      'Delete what does not belong to the table, or take the file from its source again.',
    ),
  tooManyColumns: (found: number, limit: number) =>
    told(
      `at most ${limit} columns, but there are ${found}`,
      'Delete what does not belong to the table, or take the file from its source again.',
    ),
  missingTable: (table: string, region: string) =>
    told(
      `the file ${table} with the table of ${region}, but it is missing`,
      'Put the file back, or correct its name or the slug here: they must be the same.',
    ),
  foreignFormat: (format: keyof typeof FORMATS) =>
    told(`a table as text, but this is ${FORMATS[format]} under another name`, EXPORT),
  utf16: () => told('text in UTF-8, but this looks like UTF-16 ("Unicode text")', SAVE_AS_UTF8),
  zeroBytes: () =>
    told(
      'text, but there are zero bytes, as a copy has that broke off or a program that crashed while saving',
      'Take the file from its source again.',
    ),
  encoding: (which: keyof typeof ENCODINGS) =>
    told(`text in UTF-8, but this line looks like ${ENCODINGS[which]}`, SAVE_AS_UTF8),
  oldLineEnds: () =>
    told(
      'lines that end as on Windows, Linux or a Mac of today, but these end with a lone carriage return, as in Excel\'s "CSV (Macintosh)"',
      'Save the file again as "CSV UTF-8".',
    ),
  noHeader: () =>
    told(
      'a header line with the names of the columns',
      'Put the file back as it was, or take it from its source again.',
    ),
  wrongDelimiter: (mark: keyof typeof MARKS) =>
    told(
      `semicolons between the columns, but here are ${MARKS[mark]}`,
      'Save the file again as CSV with semicolon as separator.',
    ),
  quotes: () =>
    told(
      'quotation marks in pairs around a whole cell, doubled inside it ("a ""b"" c")',
      'Mend or delete the stray quotation mark on this line.',
    ),
  blankRows: (from: number, to: number) =>
    from === to
      ? told('a line with figures, but this one is empty', 'Delete the empty line.')
      : told(
          `lines with figures, but ${lines(from, to)} are empty, as a spreadsheet program leaves them`,
          'Delete them: mark the rows in the program, delete the rows (not only what is in them), and save again.',
        ),
  titleRows: (to: number) =>
    told(
      `the headings of the columns as line 1, but ${to === 1 ? 'there is a title' : `there are ${to} lines`} above them`,
      `Delete ${lines(1, to)}: the name of the file says what the table is.`,
    ),
  footLines: (from: number, to: number) =>
    told(
      `nothing after the table, but ${from === to ? `line ${from} is a note` : `lines ${from}–${to} are notes`}`,
      `Delete ${lines(from, to)}; what a reader must know belongs in data/noter.csv, the source in the README.`,
    ),
  blankColumns: (from: string, to: string) =>
    told(
      `a heading and figures in each column, but ${columns(from, to)} ${from === to ? 'is' : 'are'} empty, as a spreadsheet program leaves them`,
      'Delete the empty columns in the program (the columns, not only what is in them), and save again.',
    ),
  noHeading: (letter: string) =>
    told(
      `a heading over each column, but column ${letter} has none and is not empty`,
      'Write the heading, or delete the column.',
    ),
  trailingCells: (from: number, to: number) =>
    told(
      `the line to end with its last figure, but ${lines(from, to)} ${from === to ? 'goes' : 'go'} on with empty cells`,
      'Delete the semicolons at the end of the line, or the empty columns in the spreadsheet program.',
    ),
  cellCount: (expected: number, found: number) =>
    told(
      `${expected} cells as in the header, but there are ${found}`,
      'Look for a semicolon too many or too few; a text with a semicolon in it needs quotation marks.',
    ),
  noRows: () => told('at least one line below the header', 'Fill in the table.'),
  columnTwice: () => told('each column once', 'Delete or rename one of the columns with this heading.'),
  columnAlike: (other: string) =>
    told(
      `each column once, but this heading is that of "${other}" in other letters or spaces`,
      'Find out which of the two columns is right, and delete the other.',
    ),
  unknownColumn: (known: readonly string[], nearest: string | null) =>
    told(
      `only these columns: ${known.join('; ')}`,
      nearest === null
        ? 'Delete the column.'
        : `Rename it to "${nearest}" if that is what it holds, or delete it.`,
    ),
  missingColumn: (column: string) =>
    told(
      `a column with the heading "${column}"`,
      'Add the column, or correct its heading: capitals, spaces and years must be as shown.',
    ),
  otherChanges: (changes: readonly string[]) =>
    told(
      `changes between neighbouring counts only: ${changes.join('; ')}`,
      'Correct the years in the heading, or delete the column.',
    ),
};
