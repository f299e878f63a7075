import { describe, expect, it } from 'vitest';
import {
  formatPrintedRate,
  formatRate,
  formatRates,
  formatRatesEvenly,
} from '../../../src/format/formatRate.ts';

describe('a rate', () => {
  it.each<[number, string]>([
    [0, '0'],
    [0.04, '0,0'],
    [0.3377, '0,3'],
    [0.9499, '0,9'],
    [0.95, '0,95'],
    [0.97906, '0,98'],
    [0.99999, '1,00'],
    [1, '1,00'],
    [1.00466, '1,00'],
    [1.045, '1,05'],
    [1.05, '1,05'],
    [1.0501, '1,1'],
    [1.25, '1,3'],
    [2.1036, '2,1'],
    [7.645, '7,6'],
  ])('%d', (rate, expected) => {
    expect(formatRate(rate)).toBe(expected);
  });

  it('has one decimal where the report prints it', () => {
    expect([0.6, 1, 1.6].map(formatPrintedRate)).toEqual(['0,6', '1,0', '1,6']);
  });
});

describe('rates that are compared', () => {
  it('get a second decimal where they would read the same', () => {
    expect(formatRates([2.1259, 1.6, 2.1036])).toEqual(['2,13', '1,6', '2,10']);
  });

  it('keep one where they are equal', () => {
    expect(formatRates([1.6, 1.6])).toEqual(['1,6', '1,6']);
  });

  it('read the same where two decimals do not part them', () => {
    expect(formatRates([1.3141, 1.3139])).toEqual(['1,31', '1,31']);
  });

  it('part one beside the line from one within', () => {
    expect(formatRates([0.949, 0.951, 0.9])).toEqual(['0,95', '0,95', '0,90']);
  });
});

describe('the rates of one chart', () => {
  it.each<[number[], string[]]>([
    [
      [1.5898, 1.363, 1.0047],
      ['1,59', '1,36', '1,00'],
    ],
    [
      [2.1259, 1.6, 2.1036, 0],
      ['2,13', '1,60', '2,10', '0'],
    ],
    [
      [1.6, 0.5, 0],
      ['1,6', '0,5', '0'],
    ],
    [[0], ['0']],
  ])('%j have as many decimals each', (rates, expected) => {
    expect(formatRatesEvenly(rates)).toEqual(expected);
  });
});
