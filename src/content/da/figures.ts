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
import { type Value, figure } from '../text.ts';

/** A number in Danish notation: `1.387`. */
export const number = (value: number): Value => figure(value, formatNumber(value));
/** As a word where it is small: `otte`. */
export const numberInText = (value: number): Value => figure(value, formatNumberInText(value));
/** `44 mennesker`. */
export const people = (value: number): Value => figure(value, formatPeople(value));
/** A rate per 1,000 inhabitants: `1,6`. */
export const rate = (value: number): Value => figure(value, formatRate(value));
/** `15 pct.`. */
export const percent = (value: number, decimals = 0): Value =>
  figure(value, formatPercentInText(value, decimals));
/** With its sign, for tables: `+8`, `−8`. */
export const signed = (value: number): Value => figure(value, formatSigned(value));
/** Per cent with its sign, for tables: `−15 %`. */
export const signedPercent = (value: number): Value => figure(value, formatSignedPercent(value));
/** Per cent for tables and charts: `45 %`. */
export const percentOfTable = (value: number): Value => figure(value, formatPercent(value));
