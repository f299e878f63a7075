/** A true minus sign, as wide as the plus. */
const MINUS = '\u2212';
/** A narrow no-break space, which Danish typography sets before the per cent sign. */
const NARROW_SPACE = '\u202f';
/** A no-break space, which keeps a number with its unit. */
const NO_BREAK_SPACE = '\u00a0';

/** Groups by hand: Node and browsers disagree on whether four digits are grouped. */
function group(digits: string): string {
  return digits.replace(/\B(?=(\d{3})+$)/g, '.');
}

/**
 * Danish notation: `1.387`, `0,5`, `−8`.
 *
 * @param decimals digits after the comma, always shown
 */
export function formatNumber(value: number, decimals = 0): string {
  const [whole = '', fraction] = Math.abs(value).toFixed(decimals).split('.');
  const text = fraction === undefined ? group(whole) : `${group(whole)},${fraction}`;
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
  return `${formatNumber(percent, decimals)}${NARROW_SPACE}%`;
}

/** Per cent with its sign, for tables and charts: `+8 %`, `−15 %`. */
export function formatSignedPercent(percent: number): string {
  return `${formatSigned(percent)}${NARROW_SPACE}%`;
}

/** Per cent for running text: `5 pct.`. */
export function formatPercentInText(percent: number, decimals = 0): string {
  return `${formatNumber(percent, decimals)}${NO_BREAK_SPACE}pct.`;
}

/** `1 person`, `2 personer`. */
export function formatPersons(count: number): string {
  return `${formatNumber(count)}${NO_BREAK_SPACE}${count === 1 ? 'person' : 'personer'}`;
}

/** `1 menneske`, `44 mennesker`. */
export function formatPeople(count: number): string {
  return `${formatNumber(count)}${NO_BREAK_SPACE}${count === 1 ? 'menneske' : 'mennesker'}`;
}

const WORDS = ['nul', 'én', 'to', 'tre', 'fire', 'fem', 'seks', 'syv', 'otte', 'ni', 'ti', 'elleve', 'tolv'];

/** Small numbers as words in running text (`otte`), from 13 up as digits. One is common gender: `én`. */
export function formatNumberInText(count: number): string {
  return WORDS[count] ?? formatNumber(count);
}
