import { describe, expect, it } from 'vitest';
import { roundHalfAwayFromZero } from '../../../src/domain/roundHalfAwayFromZero.ts';

describe('rounding half away from zero', () => {
  it.each([
    [-7.5, -8],
    [7.5, 8],
    [-12.5, -13],
    [-37.5, -38],
    [7.4, 7],
    [-7.4, -7],
    [0.5, 1],
    [-0.5, -1],
    [0, 0],
  ])('%f becomes %i', (value, expected) => {
    expect(roundHalfAwayFromZero(value)).toBe(expected);
  });

  it('never gives minus zero', () => {
    expect(Object.is(roundHalfAwayFromZero(-0.2), 0)).toBe(true);
  });

  it('takes up the floating-point error of 1.005', () => {
    expect(roundHalfAwayFromZero(1.005, 2)).toBe(1.01);
  });

  it('refuses what is not a number', () => {
    expect(() => roundHalfAwayFromZero(Number.NaN)).toThrow(RangeError);
  });
});
