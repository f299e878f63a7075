import { expect, it } from 'vitest';
import { FLAG_THRESHOLD, rateClass } from '../../../src/domain/rateClass.ts';

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
