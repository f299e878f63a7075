import { misread, understood, type Reading } from './reading.ts';

/** 1370 → `1.370`: as the report prints a count. */
export const printCount = (count: number): string => String(count).replace(/\B(?=(\d{3})+$)/g, '.');

/** 1.6 → `1,6`: as the report prints a rate. */
export const printRate = (rate: number): string => rate.toFixed(1).replace('.', ',');

/** −15 → `-15%`, `null` → empty: as the report prints a change. */
export const printPercent = (percent: number | null): string => (percent === null ? '' : `${percent}%`);

const COMPARE = 'Compare with the printed table and write the figure as it stands there.';
const STAR = misread(
  'a star only directly after the name of a municipality',
  'Delete the star here; if the municipality is marked in the printed table, put it after its name.',
);

function countRemedy(text: string): string {
  if (/^[1-9]\d{3,}$/.test(text)) return `Write ${printCount(Number(text))}.`;
  if (text === '') return 'Write 0 if nobody was counted; otherwise write the printed figure.';
  if (text.startsWith('-') || text.startsWith('−')) return `A count cannot be negative. ${COMPARE}`;
  if (text.includes(',')) return `A count is of whole people and has no comma. ${COMPARE}`;
  return COMPARE;
}

/** `52`, `1.370` → persons. The point stands exactly at the thousands and is never left out. */
export function readDanishCount(text: string): Reading<number> {
  if (/^(0|[1-9]\d{0,2}(\.\d{3})*)$/.test(text)) return understood(Number(text.replaceAll('.', '')));
  if (text.includes('*')) return STAR;
  return misread('a whole number of people, with a point at the thousands: 52 or 1.370', countRemedy(text));
}

function percentRemedy(text: string): string {
  if (text.startsWith('−')) return 'Write the minus as an ordinary hyphen: -15%.';
  if (text.startsWith('+')) return 'Leave the plus out: 5%.';
  if (/\s/.test(text)) return 'Leave out the space before the per cent sign.';
  if (/^-?(0|[1-9]\d*)$/.test(text)) return `Write ${text}%.`;
  return COMPARE;
}

/** `-15%`, `0%`, empty → whole per cent; `null` where the cell is empty. */
export function readDanishPercent(text: string): Reading<number | null> {
  if (text === '') return understood(null);
  if (/^(0|-?[1-9]\d{0,2}(\.\d{3})*|-?[1-9]\d*)%$/.test(text)) {
    return understood(Number(text.slice(0, -1).replaceAll('.', '')));
  }
  if (text.includes('*')) return STAR;
  return misread('a whole number and a per cent sign, such as -15% or 5%, or nothing', percentRemedy(text));
}

function rateRemedy(text: string): string {
  if (/^\d+\.\d$/.test(text)) return `Write the decimal mark as a comma: ${text.replace('.', ',')}.`;
  if (/^[–—−]$/.test(text)) return 'Write the dash as an ordinary hyphen: -.';
  return COMPARE;
}

/** `1,6`, `-` → persons per 1,000 inhabitants; `null` for the dash. Exactly one decimal. */
export function readDanishRate(text: string): Reading<number | null> {
  if (text === '-') return understood(null);
  if (/^(0|[1-9]\d*),\d$/.test(text)) return understood(Number(text.replace(',', '.')));
  if (text.includes('*')) return STAR;
  return misread('a number with a comma and one decimal, such as 1,6, or a dash (-)', rateRemedy(text));
}
