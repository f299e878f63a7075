import { LINE } from '../domain/rate.ts';
import { roundHalfAwayFromZero } from '../domain/roundHalfAwayFromZero.ts';
import { formatNumber } from './formatNumber.ts';

/** So near the line one decimal hides on which side of it a rate lies, or how near: 0.95 to 1.05. */
const NEAR_LINE = { from: LINE - 0.05, to: LINE + 0.05 };

const rounded = (rate: number, decimals: number): string =>
  formatNumber(roundHalfAwayFromZero(rate, decimals), decimals);

const isNearLine = (rate: number): boolean => rate >= NEAR_LINE.from && rate <= NEAR_LINE.to;

/**
 * A rate in Danish notation: one decimal, and two from 0.95 to 1.05 (`1,6`, `0,98`). Rounded half away from
 * zero.
 *
 * @param rate persons per 1,000 inhabitants, unrounded
 */
export const formatRate = (rate: number): string =>
  rate === 0 ? '0' : rounded(rate, isNearLine(rate) ? 2 : 1);

/**
 * Rates that a reader compares, in their order: two decimals also for those that would otherwise read the
 * same though they are not equal (`2,13` and `2,10`). Such that differ by less still read the same; whoever
 * writes a sentence says that they lie as high.
 *
 * @param rates persons per 1,000 inhabitants, unrounded
 */
export function formatRates(rates: readonly number[]): string[] {
  const alone = rates.map(formatRate);
  return rates.map((rate) => {
    const text = formatRate(rate);
    const alike = rates.some((other, i) => other !== rate && alone[i] === text);
    return alike ? rounded(rate, 2) : text;
  });
}

/**
 * The same for a chart or a table of few: where one needs two decimals all have two, so that all are read
 * as equally fine. 0 stays `0`.
 *
 * @param rates persons per 1,000 inhabitants, unrounded
 */
export function formatRatesEvenly(rates: readonly number[]): string[] {
  const texts = formatRates(rates);
  const isFine = rates.some((rate, i) => rate !== 0 && texts[i] !== rounded(rate, 1));
  return isFine ? rates.map(formatFineRate) : texts;
}

/** With two decimals throughout, where the second decides on which side of 1 an end of an interval lies. */
export const formatFineRate = (rate: number): string => (rate === 0 ? '0' : rounded(rate, 2));

/** A rate as the source prints it, with its one decimal: `1,6`, `1,0`. */
export const formatPrintedRate = (printedRate: number): string => formatNumber(printedRate, 1);
