import { expect, it } from 'vitest';
import { isMisprinted } from '../../../src/domain/isMisprinted.ts';
import { isStarredBelow } from '../../../src/domain/isStarredBelow.ts';

it.each([
  // Nordfyns, 10 among 29,610; Albertslund, 44 among 27,677; Læsø, for which nothing is printed.
  [0.3377, 0.6, true],
  [1.5898, 1.6, false],
  [0, null, false],
  // A half is rounded up.
  [1.25, 1.3, false],
])('a rate of %f printed %s', (rate, printedRate, expected) => {
  expect(isMisprinted({ rate, printedRate })).toBe(expected);
});

it.each([
  [0.979, true, true],
  [1, true, true],
  [1.012, true, false],
  [0.979, false, false],
])('a rate of %f, starred %s', (rate, flagged, expected) => {
  expect(isStarredBelow({ rate, flagged })).toBe(expected);
});
