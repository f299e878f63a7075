import { told } from './told.ts';

const COMPARE = 'Compare with the printed table and write the figure as it stands there.';
const RETYPE = 'Delete the cell and type it again.';
const COUNT = 'a whole number of people, with a point at the thousands: 52 or 1.370';
const PERCENT = 'a whole number and a per cent sign, such as -15% or 5%, or nothing';
const RATE = 'a number with a comma and one decimal, such as 1,6, or a dash (-)';
const EXACT_ONLY =
  'Find the exact figure in the source. Where it prints none, the table cannot be shown: leave its new columns out.';

/** Of what is wrong with the text of a cell. */
export const cellFaultsInEnglish = {
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
  code: () => told('a code of four digits, such as 0101', 'Write all four digits; Excel drops a leading 0.'),
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
  website: () =>
    told(
      'an address such as https://www.albertslund.dk, or nothing',
      'Write https:// before it, and leave out what follows .dk.',
    ),
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
  countHidden: () => told(`${COUNT}; "<" hides the figure, to protect the few who were counted`, EXACT_ONLY),
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
};
