import { expect, it } from 'vitest';
import { isAboveLine, rateOf } from '../../../src/domain/rate.ts';

it.each([
  [1387, 659_350, 2.1036],
  [10, 29_610, 0.3377],
  [0, 1_759, 0],
  [88, 89_848, 0.9794],
])('%i among %i is %f per 1,000', (persons, population, rate) => {
  expect(rateOf({ persons, population })).toBeCloseTo(rate, 4);
});

it('gives equal numbers for equal fractions, and 1 for one in a thousand', () => {
  const thousands = Array.from({ length: 2_000 }, (_, i) => i + 1);
  expect(thousands.every((n) => rateOf({ persons: n, population: n * 1000 }) === 1)).toBe(true);
  expect(rateOf({ persons: 7, population: 21_000 })).toBe(rateOf({ persons: 1, population: 3_000 }));
});

it('is above the line only where it is more than 1', () => {
  expect([0.979, 1, 1.012].map(isAboveLine)).toEqual([false, false, true]);
});
