import { expect, it } from 'vitest';
import { levelOf } from '../../../src/domain/level.ts';

/** Ends by the published table of exact Poisson limits, divided by the thousands of inhabitants. */
it.each([
  // 50 (37.11–65.92) among 30,000, 40,000 and 70,000.
  [50, 30_000, 'above', 1.237, 2.197],
  [50, 40_000, 'undecided', 0.928, 1.648],
  [50, 70_000, 'below', 0.53, 0.942],
  // Nobody (0–3.689): what one can't count one can't rule out.
  [0, 1_759, 'undecided', 0, 2.097],
  [0, 10_000, 'below', 0, 0.369],
])('%i among %i is %s: %f to %f', (persons, population, key, lower, upper) => {
  const level = levelOf({ persons, population });
  expect(level.key).toBe(key);
  expect(level.lower).toBeCloseTo(lower, 3);
  expect(level.upper).toBeCloseTo(upper, 3);
});
