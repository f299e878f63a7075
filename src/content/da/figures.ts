import {
  formatNumber,
  formatNumberInText,
  formatPeople,
  formatPercent,
  formatPercentInText,
  formatRate,
  formatSigned,
  formatSignedPercent,
} from '../../format/formatNumber.ts';
import { type Figure, figure } from '../text.ts';

/** A number in Danish notation: `1.387`. */
export const number = (value: number): Figure => figure(value, formatNumber(value));
/** As a word where it is small: `otte`. */
export const numberInText = (value: number): Figure => figure(value, formatNumberInText(value));
/** `44 mennesker`. */
export const people = (value: number): Figure => figure(value, formatPeople(value));
/** A rate per 1,000 inhabitants: `1,6`. */
export const rate = (value: number): Figure => figure(value, formatRate(value));
/** `15 pct.`. */
export const percent = (value: number, decimals = 0): Figure =>
  figure(value, formatPercentInText(value, decimals));
/** With its sign, for tables: `+8`, `−8`. */
export const signed = (value: number): Figure => figure(value, formatSigned(value));
/** Per cent with its sign, for tables: `−15 %`. */
export const signedPercent = (value: number): Figure => figure(value, formatSignedPercent(value));
/** Per cent for tables and charts: `45 %`. */
export const percentOfTable = (value: number): Figure => figure(value, formatPercent(value));
