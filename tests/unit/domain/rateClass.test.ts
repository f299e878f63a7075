import { expect, it } from 'vitest';
import { classOfRate, isOutsideScale } from '../../../src/domain/rateClass.ts';

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

it('has Dragør alone outside the scale', () => {
  expect([7.619, 5, 4.999, 2.104, 0].map(isOutsideScale)).toEqual([true, true, false, false, false]);
});
