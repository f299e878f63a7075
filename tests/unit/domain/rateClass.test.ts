import { expect, it } from 'vitest';
import { classOfRate, FLAG_THRESHOLD, rateClass } from '../../../src/domain/rateClass.ts';

it.each([
  [null, 0],
  // One person among more than 20,000 is printed 0,0.
  [0, 1],
  [0.1, 1],
  [0.3, 1],
  [0.4, 2],
  [0.6, 2],
  [0.7, 3],
  [0.9, 3],
  [1.0, 4],
  [1.2, 4],
  [1.3, 5],
  [1.5, 5],
  [1.6, 6],
  [4.9, 6],
  [5.0, 7],
  [7.6, 7],
])('a rate of %s is in class %i', (rate, expected) => {
  expect(rateClass(rate)).toBe(expected);
});

it('changes class at the threshold of the report’s marking', () => {
  expect(FLAG_THRESHOLD).toBe(1);
  expect(rateClass(FLAG_THRESHOLD)).toBe(rateClass(0.9) + 1);
});

it.each([
  [0, 0],
  [0.001, 1],
  [0.3499, 1],
  // 0.35 is printed 0,4.
  [0.35, 2],
  [0.6499, 2],
  [0.65, 3],
  // Herning, printed 1,0 but below 1; exactly 1 is not above it; Silkeborg.
  [0.979, 3],
  [1, 3],
  [1.012, 4],
  [1.2499, 4],
  [1.25, 5],
  [1.5499, 5],
  [1.55, 6],
  // Albertslund, printed 1,6.
  [1.59, 6],
  [4.999, 6],
  [5, 7],
  [7.619, 7],
])('an unrounded rate of %f is in class %i', (rate, expected) => {
  expect(classOfRate(rate)).toBe(expected);
});
