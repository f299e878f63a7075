import { valueWords } from '#words/valueWords.ts';
import { isAboveLine, LINE } from '../domain/rate.ts';
import { roundHalfAwayFromZero } from '../domain/roundHalfAwayFromZero.ts';
import {
  formatNumber,
  formatNumberInText,
  formatOfScale,
  formatPeople,
  formatPercent,
  formatPercentInText,
  formatSigned,
  formatSignedPercent,
} from '../format/formatNumber.ts';
import {
  formatFineRate,
  formatPrintedRate,
  formatRate,
  formatRates,
  formatRatesEvenly,
} from '../format/formatRate.ts';
import { type Value, figure } from './text.ts';

const HIDES_LINE = formatRate(LINE);

/** A number in the notation of the language: `1.387`. */
export const number = (value: number): Value => figure(value, formatNumber(value));
/** As a word where it is small: `otte`. */
export const numberInText = (value: number): Value => figure(value, formatNumberInText(value));
/** `44 mennesker`, `ét menneske`: one person is no number. */
export const people = (value: number): Value =>
  figure(value, value === 1 ? valueWords.onePerson : formatPeople(value));

/** For machines, as the files have it. */
const rateValue = (rate: number): number => roundHalfAwayFromZero(rate, 3);
/** Which side of 1 it lies on, where two decimals don't tell. */
const besideLine = (rate: number): string => {
  if (rate === LINE) return valueWords.onLine;
  return isAboveLine(rate) ? valueWords.justAboveLine : valueWords.justBelowLine;
};
const inSentence = (rate: number, text: string): Value =>
  figure(rateValue(rate), text === HIDES_LINE ? besideLine(rate) : text);

/** An unrounded rate per 1,000 inhabitants for a sentence: `1,6`, `0,98`, `lige over 1`. */
export const rate = (value: number): Value => inSentence(value, formatRate(value));
/** Rates that a sentence compares; see `formatRates`. */
export const rates = (values: readonly number[]): Value[] =>
  formatRates(values).map((text, i) => inSentence(values[i] ?? 0, text));
/** Whether a sentence that compares them would read the same of both: they lie `lige så højt`. */
export const readAlike = (one: number, other: number): boolean =>
  new Set(rates([one, other]).map(({ text }) => text)).size === 1;
/** An unrounded rate for tables and charts: `1,6`, `1,00`. */
export const rateOfTable = (value: number): Value => figure(rateValue(value), formatRate(value));
/** The same of a few that are compared; see `formatRatesEvenly`. */
export const ratesOfTable = (values: readonly number[]): Value[] =>
  formatRatesEvenly(values).map((text, i) => figure(rateValue(values[i] ?? 0), text));
/** With two decimals; see `formatFineRate`. */
export const fineRate = (value: number): Value => figure(rateValue(value), formatFineRate(value));
/** The same in a sentence: in words where two decimals hide its side of 1. */
export const fineRateInSentence = (value: number): Value => inSentence(value, formatFineRate(value));
/** A value of a scale: `0,35`, `0,5`, `1`. */
export const ofScale = (value: number): Value => figure(value, formatOfScale(value));
/** A rate as the report prints it: `1,6`, `1,0`. */
export const printedRate = (value: number): Value => figure(value, formatPrintedRate(value));

/** `15 pct.`. */
export const percent = (value: number, decimals = 0): Value =>
  figure(value, formatPercentInText(value, decimals));
/** With its sign, for tables: `+8`, `−8`. */
export const signed = (value: number): Value => figure(value, formatSigned(value));
/** Per cent with its sign, for tables: `−15 %`. */
export const signedPercent = (value: number): Value => figure(value, formatSignedPercent(value));
/** Per cent for tables and charts: `45 %`. */
export const percentOfTable = (value: number): Value => figure(value, formatPercent(value));
