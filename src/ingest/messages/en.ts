import type { Told } from './faultWords.ts';

const told = (expected: string, remedy: string): Told => ({ expected, remedy });

const COMPARE = 'Compare with the printed table and write the figure as it stands there.';
const COMPARE_LINE = 'Compare the whole line with the printed table.';
const RETYPE = 'Delete the cell and type it again.';
const SAVE_AS_UTF8 =
  'Open the file in a text editor and save it again with the encoding "UTF-8" (in Excel: "CSV UTF-8").';
const EXPORT =
  'Open it in its own program and save the sheet as "CSV UTF-8" with semicolons, under the name shown here.';
const COUNT = 'a whole number of people, with a point at the thousands: 52 or 1.370';
const PERCENT = 'a whole number and a per cent sign, such as -15% or 5%, or nothing';
const RATE = 'a number with a comma and one decimal, such as 1,6, or a dash (-)';
const EXACT_ONLY =
  'Find the exact figure in the source. Where it prints none, the table cannot be shown: leave its new columns out.';

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

const SERIES_SOURCES = {
  tables: 'the sum of all region tables',
  region: "its region's table",
  cases: 'the file of its own in data/cases',
} as const;

/** The words of the checks in English. */
export const en = {
  /** What two editions of the data differ in. */
  differences: {
    title: 'Changes in the data',
    none: 'No figure, row or column differs.',
    count: (count: number): string => `${count} ${count === 1 ? 'difference' : 'differences'}:`,
    kinds: {
      'table added': 'table added',
      'table gone': 'table gone',
      'column added': 'column added',
      'column gone': 'column gone',
      'row added': 'row added',
      'row gone': 'row gone',
    },
    empty: 'empty',
    noCommit: 'Say which commit to compare with: npm run data:diff -- main',
    unknownCommit: (ref: string): string =>
      `There is no commit "${ref}" here. Give a branch, a tag or a commit that git knows.`,
    unreadable: "One of the two can't be read by the checks of today.",
  },
  headline: (count: number): string => `The data has ${count === 1 ? '1 problem' : `${count} problems`}:`,
  found: (value: string): string => `found ${value === '' ? 'nothing' : `"${value}"`}`,
  column: (heading: string): string => `column "${heading}"`,
  sentence: ({ expected, remedy }: Told): string => `Expected ${expected}. ${remedy}`,
  /** After the first of a kind in a file. */
  more: (count: number): string =>
    count === 1
      ? '… and 1 more of this kind in this file.'
      : `… and ${count} more of this kind in this file.`,
  questions: (count: number): string =>
    count === 1
      ? 'Is this right? Nothing is stopped by it:'
      : `Are these ${count} right? Nothing is stopped by them:`,
  texts: (titles: readonly string[]): string =>
    `The figures no longer bear out ${titles.map((title) => `»${title}«`).join(', ')} on the front page: left out. Read src/content/da/report/cautionWords.ts and write it anew.`,
  inOrder: (
    municipalities: number,
    regions: number,
    persons: number,
    year: number,
    flagged: number,
    date: string,
  ): string =>
    `The data is in order: ${municipalities} municipalities in ${regions} regions, ${persons} people in ${year}, ${flagged} municipalities marked, last changed ${date}.`,
  crash: (what: string): string =>
    `This is our mistake, not yours: the program met something it was not made for.\n  ${what}\nPlease report it: open an issue in the project's repository with these lines and the file you were working on.\nNothing was changed.`,
  faults: {
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
    lineBreak: () =>
      told(
        'a cell on one line, with no line break in it',
        'Join the lines of the cell, and look for a quotation mark that is never closed.',
      ),
    mojibake: () =>
      told(
        'readable letters, but these have been through a wrong encoding',
        'Take the file from its source again and keep it in UTF-8 throughout.',
      ),
    tab: () => told('no tab character in the cell', RETYPE),
    specialSpace: () =>
      told('ordinary spaces only, but there is a non-breaking or other special space', RETYPE),
    softHyphen: () =>
      told(
        'visible characters only, but there is a soft hyphen, as text copied from Word, a PDF or a web page has',
        RETYPE,
      ),
    invisible: () => told('visible characters only, but there is an invisible one', RETYPE),
    outerSpace: () =>
      told('no space before or after the text', 'Delete the space at the beginning or the end.'),
    doubleSpace: () => told('one space at a time', 'Delete the extra spaces.'),
    decomposed: () =>
      told(
        'letters such as å and é as one character, but here they are made of two, as in names of files and PDFs from a Mac',
        RETYPE,
      ),
    excelDate: () =>
      told(
        'what the source has, but a spreadsheet program has made a date of it (such as 18. jan of 18-1, or 01-jun of 1.6)',
        'Set the cell to the format "Text" first, then type what the source has.',
      ),
    scientific: () =>
      told(
        'the whole number, but a spreadsheet program has shortened it (5,96E+06)',
        'Give the cell the format "Number" without decimals, type the figure from the source again, and save.',
      ),
    reread: (cells: number, file: string) =>
      told(
        `codes and figures as the sources have them, but a spreadsheet program has taken ${cells} cells of this file for numbers or dates and saved them its own way: 0101 as 101, 1.370 as 1370, 1,0 as 1`,
        `Put the file back as it was (git restore ${file}; a new one: from its source) and bring it into the program as text: in Excel by "From Text/CSV" under Data, without detecting data types; in LibreOffice by making all columns "Text" when it asks. Then write what is new, and save as "CSV UTF-8" with semicolons.`,
      ),
    text: () => told('a text', 'Fill in the cell.'),
    sentences: () => told('one or more sentences that end with a full stop', 'Write the text to its end.'),
    code: () =>
      told('a code of four digits, such as 0101', 'Write all four digits; Excel drops a leading 0.'),
    codes: () =>
      told(
        'one or more codes of four digits with a space between them, such as 0101 or 1084 1085',
        'Write all four digits of each code; Excel drops a leading 0.',
      ),
    slug: () =>
      told(
        'small letters a–z, digits and hyphens, such as hoeje-taastrup',
        'Write æ as ae, ø as oe, å as aa, and a hyphen for a space. An address never changes once published.',
      ),
    plainCount: () =>
      told('a whole number in digits alone, such as 4998', 'Write the number without point, comma or space.'),
    year: () => told('a year, such as 2024', 'Write the year with four digits.'),
    sharePercent: () =>
      told('whole per cent from 0 to 100, without a per cent sign', 'Write digits alone, such as 45.'),
    day: () => told('a date as year-month-day, such as 2024-01-31', 'Write the date in that form.'),
    dayTurned: (day: string) =>
      told(
        'a date as year-month-day, such as 2024-01-31, but a spreadsheet program has written it its own way',
        `Set the column to the format "Text", then write ${day}.`,
      ),
    month: () => told('a month as year-month, such as 2025-09', 'Write the month in that form.'),
    locative: () =>
      told('"i …" or "på …", or nothing where it is "i" and the name', 'Write it as in "på Fanø".'),
    spellings: () =>
      told('spellings with | and no spaces between them', 'Delete the | or the space that is too many.'),
    remarkFigure: (figures: readonly string[]) =>
      told(`one of ${figures.join(', ')}`, 'Write which figure the remark concerns.'),
    nameKind: (kinds: readonly string[]) =>
      told(`one of ${kinds.join(', ')}`, 'Write what kind of name it is.'),
    nameCode: () =>
      told(
        'the code of a municipality of data/register/kommuner.csv',
        'Look the code up there, and correct it here.',
      ),
    nameShared: () =>
      told('one municipality that is called so', 'Leave one of the codes, or write another kind of name.'),
    remarkYear: (years: readonly number[]) =>
      told(
        `the year of a count: ${years.join(', ')}`,
        'Write the count that the remark is about, or leave the cell empty where it holds for all.',
      ),
    remarkScope: (regionsToo: boolean) =>
      told(
        `the code of a municipality${regionsToo ? ' or region' : ''} of data/register`,
        'Look the code up in data/register, and correct it here.',
      ),
    countWithoutPoint: (right: string) => told(COUNT, `Write ${right}.`),
    countEmpty: () => told(COUNT, 'Write 0 if nobody was counted; otherwise write the printed figure.'),
    countNegative: () => told(COUNT, `A count cannot be negative. ${COMPARE}`),
    countDecimal: () => told(COUNT, `A count is of whole people and has no comma. ${COMPARE}`),
    countPoint: () =>
      told(COUNT, `A program with English settings may have taken the point for a decimal mark. ${COMPARE}`),
    countDash: () =>
      told(
        `${COUNT}; a dash says neither that nobody was counted nor that the figure is unknown`,
        `Write 0 if the source says that nobody was counted. ${EXACT_ONLY}`,
      ),
    countUnknown: () =>
      told(`${COUNT}; ".." is how statistics write that a figure is not to be had`, EXACT_ONLY),
    countHidden: () =>
      told(`${COUNT}; "<" hides the figure, to protect the few who were counted`, EXACT_ONLY),
    countAbout: () => told(`${COUNT}; an estimate is not a count`, EXACT_ONLY),
    countOther: () => told(COUNT, COMPARE),
    star: () =>
      told(
        'a star only directly after the name of a municipality',
        'Delete the star here; if the municipality is marked in the printed table, put it after its name.',
      ),
    percentMinus: () => told(PERCENT, 'Write the minus as an ordinary hyphen: -15%.'),
    percentPlus: () => told(PERCENT, 'Leave the plus out: 5%.'),
    percentSpace: () => told(PERCENT, 'Leave out the space before the per cent sign.'),
    percentBare: (right: string) => told(PERCENT, `Write ${right}.`),
    percentOther: () => told(PERCENT, COMPARE),
    ratePoint: (right: string) => told(RATE, `Write the decimal mark as a comma: ${right}.`),
    rateWhole: (right: string) =>
      told(RATE, `Write ${right}: a spreadsheet program drops a zero after the comma.`),
    rateDash: () => told(RATE, 'Write the dash as an ordinary hyphen: -.'),
    rateOther: () => told(RATE, COMPARE),
    name: () =>
      told(
        'the name of a municipality, with one star directly after it where the printed table has one',
        'Write the name, and the star without a space at its end.',
      ),
    starredTotal: (total: string) =>
      told(`"${total}" without a star: totals are not marked`, 'Delete the star.'),
    totalName: (total: string) =>
      told(
        `"${total}" as the name of the last line, in these letters`,
        `Write ${total}, as the printed table does.`,
      ),
    percentFollows: (percent: string | null, from: string, to: string) =>
      told(
        percent === null
          ? `an empty cell, as a change from ${from} to ${to} has no percentage`
          : `${percent}, the change from ${from} to ${to}`,
        COMPARE_LINE,
      ),
    dashForNobody: (year: number) => told(`a dash (-), as nobody was counted in ${year}`, COMPARE_LINE),
    impossibleRate: (lowest: string, highest: string, persons: string) =>
      told(
        `a rate between ${lowest} and ${highest}, as ${persons} people can give in a Danish municipality`,
        COMPARE_LINE,
      ),
    starAtThreshold: (threshold: string, rate: string | null) =>
      told(
        `a star exactly where the printed rate is ${threshold} or more; here ${rate === null ? 'there is no rate' : `the printed rate is ${rate}`}`,
        'Compare the star and the rate with the printed table.',
      ),
    sum: (sum: string) =>
      told(`${sum}, the sum of the lines above`, 'Compare this column with the printed table, line by line.'),
    alphabetical: (previous: string) =>
      told(
        `a name that comes after "${previous}" in the Danish alphabet, as the report orders its tables`,
        'Check that no name has slipped to another line, and put the lines in alphabetical order.',
      ),
    totalOnce: (total: string) =>
      told(
        `"${total}" once, as the last line`,
        'Move the line to the end, or delete it if it is there twice.',
      ),
    totalLast: (total: string) =>
      told(`"${total}" as the last line`, 'Add the total as the printed table has it.'),
    unknownMunicipality: (nearest: string | null) =>
      told(
        'the name of a municipality, spelled as in data/register/kommuner.csv',
        nearest === null
          ? 'Correct the name, or add the spelling to andre_stavemaader there.'
          : `Did you mean "${nearest}"? Correct the name, or add the spelling to andre_stavemaader there.`,
      ),
    missingMunicipality: (name: string, region: string) =>
      told(
        `a line for ${name}, which the register has in ${region}`,
        'Add the line as the printed table has it, or correct its region in data/register/kommuner.csv.',
      ),
    municipalityTwice: (name: string, line: number) =>
      told(`${name} once, but line ${line} has it too`, 'Delete the line that is too many.'),
    otherRegion: (region: string, code: string, name: string, codes: readonly string[]) =>
      told(
        `municipalities of ${region} (${code}); the register has ${name} in ${codes.join(', ')}`,
        `Move the line to the table of its region, or correct data/register/kommuner.csv. If it has come to another region, write the new code after the old in regionskode there: ${codes.join(' ')} ${code}.`,
      ),
    countElsewhere: (count: string, place: string) =>
      told(`${count}, as ${place} has it for the same year`, 'Compare both lines with their printed tables.'),
    twoRegions: (name: string, file: string, year: number) =>
      told(
        `the newest count of ${name} in one region's table only, but ${file} has ${year} too`,
        'Take the year out of the table of the region it had left.',
      ),
    missingYear: (year: number, region: string) =>
      told(
        `a count of ${year} for each municipality of ${region}, as the other regions have`,
        'Bring all region tables to the same counts.',
      ),
    newestYear: (year: number) =>
      told(
        `${year} as the newest year, as in the region tables`,
        'Bring the region tables and the national series to the same newest count.',
      ),
    seriesLacks: (year: number, persons: number, source: keyof typeof SERIES_SOURCES) =>
      told(
        `a line for ${year} with ${persons} people, as in ${SERIES_SOURCES[source]}`,
        `Add the line ${year};${persons}, if the published series agrees.`,
      ),
    seriesDiffers: (year: number, persons: number, source: keyof typeof SERIES_SOURCES) =>
      told(
        `${persons} people in ${year}, as in ${SERIES_SOURCES[source]}`,
        'Find out from the sources which of the two is right, and correct the other.',
      ),
    nationalLacks: (year: number, file: string) =>
      told(
        `a line for ${year}, of which ${file} has a count`,
        'Add the national count of that year, or correct the year there.',
      ),
    yearOrder: (previous: number) =>
      told(
        `a year after ${previous}, the year of the line before`,
        'Put the lines in order of year, each year once.',
      ),
    countryPopulation: (year: number, code: string) =>
      told(
        `the population of the country on 1 January ${year}, the year of the newest count`,
        `Add the line ${code};Danmark;${year}-01-01;… and those of the regions.`,
      ),
    regionPopulation: (region: string, code: string, year: number) =>
      told(
        `a population of ${region} on 1 January ${year} to check the rate by`,
        `Add the line ${code};${region};${year}-01-01;… to data/dst/befolkning.csv.`,
      ),
    totalRate: (rate: string, persons: number, inhabitants: number) =>
      told(
        `${rate}, as ${persons} among ${inhabitants} inhabitants (data/dst/befolkning.csv)`,
        'Compare the line with the printed table, and the population with Statistics Denmark.',
      ),
    duplicate: (line: number) =>
      told(
        `a value that no other line has, but line ${line} has it too`,
        'Delete the line that is too many, or correct the value.',
      ),
    codeOrder: (previous: string) =>
      told(
        `a code after ${previous}, that of the line before, as the lines stand in the order of the codes`,
        'Look whether two codes have been exchanged; if not, put the lines in order.',
      ),
    unknownRegion: (known: readonly string[]) =>
      told(
        `a region of data/register/regioner.csv (${known.join(', ')})`,
        'Correct the code, or add the region there.',
      ),
    endedBefore: (from: string) =>
      told(`a day not before ${from}, the first day`, 'Correct one of the two dates.'),
    placeCode: (country: string) =>
      told(
        `${country} or the code of a region in data/register/regioner.csv`,
        'Correct the code or the name.',
      ),
    placeName: (name: string) => told(`"${name}"`, 'Correct the code or the name.'),
    populationSum: (code: string, year: number, sum: number) =>
      told(
        `a line ${code} for ${year} with ${sum}, the sum of the regions of that date`,
        'Take the figures of that date from Statistics Denmark again, the country and each region once.',
      ),
    newYearsDay: () =>
      told(
        'a 1 January, the day on which the rates are computed',
        'Use the population on 1 January of the year of the count.',
      ),
    inhabitantsCode: (code: string, name: string) =>
      told(
        `the code of a municipality in data/register/kommuner.csv, or ${code} for ${name}`,
        'Correct the code or the name.',
      ),
    inhabitantsMissing: (code: string, name: string, year: number) =>
      told(
        `a line for ${name} (${code}) on 1 January ${year}, as there is for others`,
        `Add the line ${code};${name};${year}-01-01;… from Statistics Denmark's table FOLK1AM.`,
      ),
    inhabitantsYear: (year: number) =>
      told(
        `the inhabitants of each municipality on 1 January ${year}, as there is a count of that year`,
        `Add a line for each of that date from Statistics Denmark's table FOLK1AM, and one for Christiansø.`,
      ),
    inhabitantsSum: (sum: number, year: number) =>
      told(
        `${sum}, the sum of its municipalities and Christiansø on 1 January ${year} in data/dst/folketal.csv`,
        'Compare both files with Statistics Denmark, and correct the one that differs.',
      ),
    unexplainedRate: (rate: string, persons: number, inhabitants: number) =>
      told(
        `${rate}, as ${persons} among ${inhabitants} inhabitants (data/dst/folketal.csv)`,
        'Compare the line with the printed table, and the inhabitants with Statistics Denmark. If the report prints it so, add a remark on the rate to data/noter.csv.',
      ),
    shareOnEachLine: () =>
      told('a percentage on every line', 'Write the percentages as the report prints them.'),
    oneRemainder: () =>
      told(
        'exactly one line without percentage, the rest',
        'Write the percentages as the report prints them.',
      ),
    sharesSum: (sum: number) =>
      told(`percentages that sum to 100, but these sum to ${sum}`, 'Compare each line with the report.'),
    sharesBelow: (sum: number) =>
      told(
        `percentages that sum to less than 100, but these sum to ${sum}`,
        'Compare each line with the report.',
      ),
    keysOnce: (keys: readonly string[]) =>
      told(`each of ${keys.join(', ')} once`, 'Correct or delete the line.'),
    missingKey: (key: string) => told(`a line with the key ${key}`, 'Add it.'),
    distributionYear: (year: number, files: readonly string[]) =>
      told(
        `${year}, the year of the newest count, as pages show the distributions beside it`,
        `Put the shares of ${year} into ${files.join(' and ')}, then write ${year} here.`,
      ),
    notAfter: (date: string) =>
      told(
        `a time not after ${date}, when the data was last changed (data-aendret in data/udgivelse.csv)`,
        'Correct one of the two.',
      ),
    reportBefore: (year: number) =>
      told(
        `a month of ${year} or later, as a report that prints the count of ${year} comes after it`,
        'Write the title and the month of that report here, and read src/content/da/sourceLines.ts anew, which names it under each figure.',
      ),
    future: (today: string) =>
      told(`a time that has come; today is ${today}`, 'Correct it, if it is not meant so.'),
    earlierYear: (years: readonly number[]) =>
      told(
        `a count before those of the region tables: ${years.join(', ')}`,
        'Correct the year, or delete the line: what the region tables print stands there alone.',
      ),
    earlierSum: (year: number, persons: number, sum: number) =>
      told(
        `at most ${persons} people in ${year}, the national count, but the municipalities have ${sum}`,
        'Compare the lines of that year with their source.',
      ),
    dataDate: (date: string, file: string) =>
      told(
        `${date}, the newest date in ${file}`,
        `Add a line to ${file} that tells readers what has changed, or correct the date here.`,
      ),
  },
};
