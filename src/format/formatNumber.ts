import { notation } from '#notation';

/** A true minus sign, as wide as the plus. */
const MINUS = '\u2212';
/** A no-break space, which keeps a number with its unit. */
const NO_BREAK_SPACE = '\u00a0';

/** Groups by hand: Node and browsers disagree on whether four digits are grouped. */
function group(digits: string): string {
  return digits.replace(/\B(?=(\d{3})+$)/g, notation.groupMark);
}

/**
 * In the notation of the language, here Danish: `1.387`, `0,5`, `−8`.
 *
 * @param decimals digits after the comma, always shown
 */
export function formatNumber(value: number, decimals = 0): string {
  const [whole = '', fraction] = Math.abs(value).toFixed(decimals).split('.');
  const text = fraction === undefined ? group(whole) : `${group(whole)}${notation.decimalMark}${fraction}`;
  return value < 0 && /[1-9]/.test(text) ? MINUS + text : text;
}

/** A value of a scale, with as many decimals as it needs, two at most: `0,35`, `0,5`, `1`. */
export function formatOfScale(value: number): string {
  const hundredths = Math.round(value * 100);
  return formatNumber(value, hundredths % 100 === 0 ? 0 : hundredths % 10 === 0 ? 1 : 2);
}

/** With its sign, also where it is positive: `+8`, `−8`, `0`. */
export function formatSigned(value: number): string {
  return value > 0 ? `+${formatNumber(value)}` : formatNumber(value);
}

/** Whole per cent for tables and charts: `15 %`. */
export function formatPercent(percent: number, decimals = 0): string {
  return `${formatNumber(percent, decimals)}${notation.percentSign}`;
}

/** Per cent with its sign, for tables and charts: `+8 %`, `−15 %`. */
export function formatSignedPercent(percent: number): string {
  return `${formatSigned(percent)}${notation.percentSign}`;
}

/** Per cent for running text: `5 pct.`. */
export function formatPercentInText(percent: number, decimals = 0): string {
  return `${formatNumber(percent, decimals)}${NO_BREAK_SPACE}${notation.percentInText}`;
}

/** `1 person`, `2 personer`. */
export function formatPersons(count: number): string {
  return `${formatNumber(count)}${NO_BREAK_SPACE}${notation.persons[count === 1 ? 0 : 1]}`;
}

/** `1 menneske`, `44 mennesker`. */
export function formatPeople(count: number): string {
  return `${formatNumber(count)}${NO_BREAK_SPACE}${notation.people[count === 1 ? 0 : 1]}`;
}

/** Small numbers as words in running text (`otte`), from 13 up as digits. */
export function formatNumberInText(count: number): string {
  return notation.smallNumbers[count] ?? formatNumber(count);
}
