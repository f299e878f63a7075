import { describe, expect, it } from 'vitest';
import { poissonAtMost, poissonInterval } from '../../../src/domain/poissonInterval.ts';

describe('the exact interval of a Poisson count', () => {
  // 0 to 50: the published tables after Garwood (1936), two or three decimals as they print them; the last
  // four: half the quantiles of chi-square with 2k and 2k + 2 degrees of freedom, computed elsewhere.
  it.each([
    [0, 0, 3.689, 3],
    [1, 0.0253, 5.572, 3],
    [2, 0.242, 7.225, 3],
    [3, 0.619, 8.767, 3],
    [5, 1.623, 11.668, 3],
    [10, 4.795, 18.39, 2],
    [20, 12.217, 30.888, 3],
    [50, 37.11, 65.92, 2],
    [111, 91.31332787, 133.67263235, 7],
    [1387, 1314.95786199, 1461.96265621, 7],
    [5989, 5838.27043661, 6142.63650931, 6],
  ])('of %i is %f to %f', (count, lower, upper, digits) => {
    const found = poissonInterval(count);
    expect(found.lower).toBeCloseTo(lower, digits);
    expect(found.upper).toBeCloseTo(upper, digits);
  });

  it('is wider where one wants to be surer', () => {
    expect(poissonInterval(10, 0.99).lower).toBeCloseTo(3.717, 3);
    expect(poissonInterval(10, 0.99).upper).toBeCloseTo(21.398, 3);
  });

  it.each([-1, 1.5, Number.NaN])('refuses %d', (count) => {
    expect(() => poissonInterval(count)).toThrow(RangeError);
  });
});

it('sums the probabilities of a Poisson count', () => {
  expect(poissonAtMost(0, 0)).toBe(1);
  // e^-2 × (1 + 2 + 2), and e^-3 × (1 + 3 + 4.5 + 4.5).
  expect(poissonAtMost(2, 2)).toBeCloseTo(0.6766764161830634, 14);
  expect(poissonAtMost(3, 3)).toBeCloseTo(0.6472318887822313, 14);
});
