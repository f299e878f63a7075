import { fault, type Fault } from './fault.ts';
import { understood, type Reading } from './reading.ts';

/** 1370 → `1.370`: as the report prints a count. */
export const printCount = (count: number): string => String(count).replace(/\B(?=(\d{3})+$)/g, '.');

/** 1.6 → `1,6`: as the report prints a rate. */
export const printRate = (rate: number): string => rate.toFixed(1).replace('.', ',');

/** −15 → `-15%`, `null` → empty: as the report prints a change. */
export const printPercent = (percent: number | null): string => (percent === null ? '' : `${percent}%`);

function countFault(text: string): Fault {
  if (/^[1-9]\d{3,}$/.test(text)) return fault('countWithoutPoint', printCount(Number(text)));
  if (text === '') return fault('countEmpty');
  if (/^[-–—−]$/.test(text)) return fault('countDash');
  if (/^(\.{2,3}|…|:)$/.test(text)) return fault('countUnknown');
  if (/^[<>≤≥]/.test(text)) return fault('countHidden');
  if (/^(ca\.?|cirka|~|omkring|op til|under|over)\s*\d/iu.test(text)) return fault('countAbout');
  if (text.startsWith('-') || text.startsWith('−')) return fault('countNegative');
  if (text.includes('*')) return fault('star');
  if (text.includes(',')) return fault('countDecimal');
  return fault(/^\d{1,3}\.\d{1,2}$/.test(text) ? 'countPoint' : 'countOther');
}

/** `52`, `1.370` → persons. The point stands exactly at the thousands and is never left out. */
export function readDanishCount(text: string): Reading<number> {
  if (/^(0|[1-9]\d{0,2}(\.\d{3})*)$/.test(text)) return understood(Number(text.replaceAll('.', '')));
  return countFault(text);
}

function percentFault(text: string): Fault {
  if (text.includes('*')) return fault('star');
  if (text.startsWith('−')) return fault('percentMinus');
  if (text.startsWith('+')) return fault('percentPlus');
  if (/\s/.test(text)) return fault('percentSpace');
  return /^-?(0|[1-9]\d*)$/.test(text) ? fault('percentBare', `${text}%`) : fault('percentOther');
}

/** `-15%`, `0%`, empty → whole per cent; `null` where the cell is empty. */
export function readDanishPercent(text: string): Reading<number | null> {
  if (text === '') return understood(null);
  if (/^(0|-?[1-9]\d{0,2}(\.\d{3})*|-?[1-9]\d*)%$/.test(text)) {
    return understood(Number(text.slice(0, -1).replaceAll('.', '')));
  }
  return percentFault(text);
}

function rateFault(text: string): Fault {
  if (text.includes('*')) return fault('star');
  if (/^\d+\.\d$/.test(text)) return fault('ratePoint', text.replace('.', ','));
  if (/^\d+$/.test(text)) return fault('rateWhole', `${text},0`);
  return fault(/^[–—−]$/.test(text) ? 'rateDash' : 'rateOther');
}

/** `1,6`, `-` → persons per 1,000 inhabitants; `null` for the dash. Exactly one decimal. */
export function readDanishRate(text: string): Reading<number | null> {
  if (text === '-') return understood(null);
  if (/^(0|[1-9]\d*),\d$/.test(text)) return understood(Number(text.replace(',', '.')));
  return rateFault(text);
}
