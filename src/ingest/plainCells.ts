import { fault, type Fault } from './fault.ts';
import { cell, spreadsheetFault, understood, type Reading } from './reading.ts';

const matching =
  (pattern: RegExp, otherwise: Fault) =>
  (text: string): Reading<string> =>
    pattern.test(text) ? understood(text) : otherwise;

/** Any text but none. */
export const textCell = cell(matching(/\S/, fault('text')));

/** A text, or `null` where the cell is empty. */
export const optionalTextCell = cell((text) => understood(text === '' ? null : text));

/** Running text of whole sentences. */
export const sentencesCell = cell(matching(/^\S.*[.!?]$/u, fault('sentences')));

/** Four digits as text: a municipality's or region's code. */
export const codeCell = cell(matching(/^\d{4}$/, fault('code')));

/** Codes separated by single spaces, at least one. */
export const codesCell = cell((text): Reading<readonly string[]> =>
  /^\d{4}( \d{4})*$/.test(text) ? understood(text.split(' ')) : fault('codes'),
);

/** The same, or none at all. */
export const optionalCodesCell = cell((text): Reading<readonly string[]> =>
  /^(\d{4}( \d{4})*)?$/.test(text) ? understood(text.split(' ').filter(Boolean)) : fault('codes'),
);

/** Part of an address. What a spreadsheet program makes of `10-12` would be one too, and is refused. */
export const slugCell = cell(
  (text) => spreadsheetFault(text) ?? matching(/^[a-z0-9]+(-[a-z0-9]+)*$/, fault('slug'))(text),
);

/** A whole number without thousands point. */
export const plainCountCell = cell((text): Reading<number> =>
  /^(0|[1-9]\d{0,8})$/.test(text) ? understood(Number(text)) : fault('plainCount'),
);

const readYear = (text: string): Reading<number> =>
  /^20\d{2}$/.test(text) ? understood(Number(text)) : fault('year');

/** A year of a count. */
export const yearCell = cell(readYear);

/** A year of a count, or `null` where the cell is empty. */
export const optionalYearCell = cell((text): Reading<number | null> =>
  text === '' ? understood(null) : readYear(text),
);

/** Whole per cent, 0–100, without sign. */
export const sharePercentCell = cell((text): Reading<number | null> => {
  if (text === '') return understood(null);
  return /^(0|[1-9]\d?|100)$/.test(text) ? understood(Number(text)) : fault('sharePercent');
});

/** True where `text` is a day that the calendar has, as 2024-01-31. */
function isDay(text: string): boolean {
  if (!/^\d{4}-\d{2}-\d{2}$/.test(text)) return false;
  const day = new Date(`${text}T00:00:00Z`);
  return !Number.isNaN(day.getTime()) && day.toISOString().startsWith(text);
}

function readDay(text: string): Reading<string> {
  if (isDay(text)) return understood(text);
  // 31-01-2024, 31.01.2024, 31/1/2024
  const [, day = '', , month = '', year = ''] = /^(\d{1,2})([-./])(\d{1,2})\2(\d{4})$/.exec(text) ?? [];
  const turned = `${year}-${month.padStart(2, '0')}-${day.padStart(2, '0')}`;
  return isDay(turned) ? fault('dayTurned', turned) : fault('day');
}

/** ISO date. */
export const dateCell = cell(readDay);

/** ISO date, or `null` where the cell is empty. */
export const optionalDateCell = cell((text): Reading<string | null> =>
  text === '' ? understood(null) : readDay(text),
);
