import { expect, it } from 'vitest';
import { printedRate, rate, rateOfTable, rates, readAlike } from '../../../src/content/values.ts';

it('says on which side of 1 a rate lies where two decimals hide it', () => {
  expect([1.00466, 0.996, 1, 0.98, 1.6].map((value) => rate(value).text)).toEqual([
    'lige over 1',
    'lige under 1',
    'præcis 1',
    '0,98',
    '1,6',
  ]);
  expect(rates([1.00466, 1.012, 0.9]).map(({ text }) => text)).toEqual(['lige over 1', '1,01', '0,9']);
});

it('keeps to digits in tables and to the report where it is quoted', () => {
  expect(rateOfTable(1.00466).text).toBe('1,00');
  expect(printedRate(1).text).toBe('1,0');
});

it('has three decimals for machines, as the files do', () => {
  expect(rate(1.046987).value).toBe(1.047);
});

it('knows which two would read the same', () => {
  expect(readAlike(1.3141, 1.3139)).toBe(true);
  expect(readAlike(2.1259, 2.1036)).toBe(false);
  expect(readAlike(0.998, 1.002)).toBe(false);
});
