import { describe, expect, it } from 'vitest';
import { ratioOf } from '../../../src/measure/ratioOf.ts';

describe('how many times as long', () => {
  it('gives the middle of the pairs and how far they lie apart, in hundredths', () => {
    expect(ratioOf([1.2, 9, 1.304, 1.111, 1.25])).toEqual({ middle: 1.25, lowest: 1.11, highest: 9 });
  });

  it('refuses what was never painted', () => {
    expect(() => ratioOf([1.2, 1.4 / 0])).toThrow(RangeError);
    expect(() => ratioOf([])).toThrow(RangeError);
  });
});
