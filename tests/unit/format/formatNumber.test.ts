import { describe, expect, it } from 'vitest';
import {
  formatNumber,
  formatNumberInText,
  formatPeople,
  formatPercent,
  formatPercentInText,
  formatPersons,
  formatSigned,
  formatSignedPercent,
} from '../../../src/format/formatNumber.ts';

const MINUS = '\u2212';
const NARROW = '\u202f';
const NO_BREAK = '\u00a0';

describe('numbers', () => {
  it.each<[number, string]>([
    [0, '0'],
    [999, '999'],
    [1387, '1.387'],
    [5_961_249, '5.961.249'],
    [150_000_000, '150.000.000'],
    [-8, `${MINUS}8`],
    [-1387, `${MINUS}1.387`],
  ])('%d', (value, expected) => {
    expect(formatNumber(value)).toBe(expected);
  });

  it('shows the decimals asked for, behind a comma', () => {
    expect(formatNumber(1.005, 3)).toBe('1,005');
    expect(formatNumber(1234.5, 1)).toBe('1.234,5');
    expect(formatNumber(2, 1)).toBe('2,0');
  });

  it('never shows minus nothing', () => {
    expect(formatNumber(-0)).toBe('0');
    expect(formatNumber(-0.04, 1)).toBe('0,0');
  });
});

describe('signs', () => {
  it.each<[number, string]>([
    [8, '+8'],
    [-8, `${MINUS}8`],
    [0, '0'],
    [1234, '+1.234'],
  ])('%d', (value, expected) => {
    expect(formatSigned(value)).toBe(expected);
  });

  it('sets a narrow no-break space before the per cent sign', () => {
    expect(formatPercent(15)).toBe(`15${NARROW}%`);
    expect(formatPercent(1.7, 1)).toBe(`1,7${NARROW}%`);
    expect(formatSignedPercent(450)).toBe(`+450${NARROW}%`);
    expect(formatSignedPercent(-15)).toBe(`${MINUS}15${NARROW}%`);
    expect(formatSignedPercent(0)).toBe(`0${NARROW}%`);
  });

  it('writes pct. in running text', () => {
    expect(formatPercentInText(5)).toBe(`5${NO_BREAK}pct.`);
    expect(formatPercentInText(53.24, 1)).toBe(`53,2${NO_BREAK}pct.`);
  });
});

describe('persons', () => {
  it('knows one from many, and counts none as many', () => {
    expect(formatPersons(1)).toBe(`1${NO_BREAK}person`);
    expect(formatPersons(2)).toBe(`2${NO_BREAK}personer`);
    expect(formatPersons(0)).toBe(`0${NO_BREAK}personer`);
    expect(formatPeople(1)).toBe(`1${NO_BREAK}menneske`);
    expect(formatPeople(1387)).toBe(`1.387${NO_BREAK}mennesker`);
  });

  it('writes small numbers as words, up to twelve', () => {
    expect([0, 1, 8, 12, 13, 1000].map(formatNumberInText)).toEqual([
      'nul',
      'én',
      'otte',
      'tolv',
      '13',
      '1.000',
    ]);
  });
});
