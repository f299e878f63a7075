import { cell, misread, understood, type Reading } from './reading.ts';

const matching =
  (pattern: RegExp, expected: string, remedy: string) =>
  (text: string): Reading<string> =>
    pattern.test(text) ? understood(text) : misread(expected, remedy);

/** Any text but none. */
export const textCell = cell(matching(/\S/, 'a text', 'Fill in the cell.'));

/** A text, or `null` where the cell is empty. */
export const optionalTextCell = cell((text) => understood(text === '' ? null : text));

/** Running text of whole sentences. */
export const sentencesCell = cell(
  matching(/^\S.*[.!?]$/u, 'one or more sentences that end with a full stop', 'Write the text to its end.'),
);

/** Four digits as text: a municipality's or region's code. */
export const codeCell = cell(
  matching(
    /^\d{4}$/,
    'a code of four digits, such as 0101',
    'Write all four digits; Excel drops a leading 0.',
  ),
);

/** Codes separated by single spaces, at least one. */
export const codesCell = cell((text): Reading<readonly string[]> => {
  if (!/^\d{4}( \d{4})*$/.test(text)) {
    return misread(
      'one or more codes of four digits with a space between them, such as 0101 or 1084 1085',
      'Write all four digits of each code; Excel drops a leading 0.',
    );
  }
  return understood(text.split(' '));
});

/** Part of an address. */
export const slugCell = cell(
  matching(
    /^[a-z0-9]+(-[a-z0-9]+)*$/,
    'small letters a–z, digits and hyphens, such as hoeje-taastrup',
    'Write æ as ae, ø as oe, å as aa, and a hyphen for a space. An address never changes once published.',
  ),
);

/** A whole number without thousands point. */
export const plainCountCell = cell((text): Reading<number> => {
  if (/^(0|[1-9]\d{0,8})$/.test(text)) return understood(Number(text));
  return misread(
    'a whole number in digits alone, such as 4998',
    'Write the number without point, comma or space.',
  );
});

/** A year of a count. */
export const yearCell = cell((text): Reading<number> => {
  if (/^20\d{2}$/.test(text)) return understood(Number(text));
  return misread('a year, such as 2024', 'Write the year with four digits.');
});

/** Whole per cent, 0–100, without sign. */
export const sharePercentCell = cell((text): Reading<number | null> => {
  if (text === '') return understood(null);
  if (/^(0|[1-9]\d?|100)$/.test(text)) return understood(Number(text));
  return misread('whole per cent from 0 to 100, without a per cent sign', 'Write digits alone, such as 45.');
});

/** True where `text` is a day that the calendar has, as 2024-01-31. */
function isDay(text: string): boolean {
  if (!/^\d{4}-\d{2}-\d{2}$/.test(text)) return false;
  const day = new Date(`${text}T00:00:00Z`);
  return !Number.isNaN(day.getTime()) && day.toISOString().startsWith(text);
}

const NOT_A_DAY = misread('a date as year-month-day, such as 2024-01-31', 'Write the date in that form.');

/** ISO date. */
export const dateCell = cell((text): Reading<string> => (isDay(text) ? understood(text) : NOT_A_DAY));

/** ISO date, or `null` where the cell is empty. */
export const optionalDateCell = cell((text): Reading<string | null> => {
  if (text === '') return understood(null);
  return isDay(text) ? understood(text) : NOT_A_DAY;
});
