import { expect, it } from 'vitest';
import { mayBeEqualRates, ratePValue } from '../../../src/domain/rateComparison.ts';

const place = (persons: number, population: number) => ({ persons, population });

it('compares lung cancer in Fredericia with three other towns as R’s poisson.test does', () => {
  // The example in R's manual, men of 55–59: 11 cases in 800 against 6 + 8 + 7 in 1083 + 1050 + 878.
  const [fredericia, others] = [place(11, 800), place(6 + 8 + 7, 1083 + 1050 + 878)];
  expect(ratePValue(fredericia, others)).toBeCloseTo(0.07967, 5);
  expect(ratePValue(others, fredericia)).toBeCloseTo(0.07967, 5);
});

it('tells about as high from higher', () => {
  // Odense 2024 beside Nordfyns, and beside Assens: 95 of 209,078, 10 of 29,610, 19 of 40,646.
  expect(mayBeEqualRates(place(95, 209_078), place(10, 29_610))).toBe(true);
  expect(mayBeEqualRates(place(95, 209_078), place(19, 40_646))).toBe(true);
  // Dragør, København.
  expect(mayBeEqualRates(place(111, 14_569), place(1387, 659_350))).toBe(false);
});

it('finds no difference where nobody was counted in either', () => {
  expect(ratePValue(place(0, 1_759), place(0, 3_000))).toBeNull();
  expect(mayBeEqualRates(place(0, 1_759), place(0, 3_000))).toBe(true);
});
