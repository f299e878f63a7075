import { describe, expect, it } from 'vitest';
import { chancePValue, chanceVerdict, smallestNotableDifference } from '../../../src/domain/chanceTest.ts';

/**
 * Worked out apart from the code, with whole numbers: the sum of all binomial coefficients not above
 * that of the observed outcome, divided by 2 to the power of n.
 */
const WORKED_OUT: readonly (readonly [number, number, number])[] = [
  [0, 1, 1],
  [0, 3, 0.25],
  [0, 5, 0.0625],
  [0, 6, 0.03125],
  [0, 10, 0.001953125],
  [1, 5, 0.21875],
  [2, 11, 0.0224609375],
  [8, 8, 1],
  [8, 10, 0.8145294189453125],
  [9, 23, 0.020061607006937265],
  [16, 10, 0.32693958282470703],
  [19, 3, 0.0008554458618164062],
  [22, 10, 0.050102459732443094],
  [27, 72, 6.9006990857724845e-6],
  [33, 18, 0.04887389231827033],
  [46, 102, 4.805270754169312e-6],
  [52, 44, 0.4751520499865724],
  [53, 30, 0.015232201861994659],
  [80, 137, 0.0001325600425871804],
  [117, 95, 0.14904939298848333],
  [121, 111, 0.5546949971025643],
  [1370, 1387, 0.7605854415852937],
  [2476, 2605, 0.07253077004244074],
  [5789, 5989, 0.0667008741980024],
];

describe('the chance that two counts differ so much', () => {
  it.each(WORKED_OUT)('%i and %i: p = %f', (earlier, later, p) => {
    const found = chancePValue(earlier, later) ?? Number.NaN;
    expect(Math.abs(found / p - 1)).toBeLessThan(1e-9);
    expect(chancePValue(later, earlier)).toBe(found);
  });

  it('says nothing where nobody was counted twice', () => {
    expect(chancePValue(0, 0)).toBeNull();
  });

  it.each([
    [-1, 4],
    [4, -1],
    [2.5, 4],
    [Number.NaN, 4],
    [4, Infinity],
  ])('refuses %d and %d', (earlier, later) => {
    expect(() => chancePValue(earlier, later)).toThrow(RangeError);
  });
});

describe('the verdict', () => {
  it.each([
    [null, 'none'],
    [0, 'clearly-larger'],
    [0.0019999, 'clearly-larger'],
    [0.002, 'larger'],
    [0.0499999, 'larger'],
    [0.05, 'maybe-chance'],
    [1, 'maybe-chance'],
  ])('of %s is %s', (p, verdict) => {
    expect(chanceVerdict(p)).toBe(verdict);
  });
});

describe('the smallest difference that is called larger than chance', () => {
  it.each([
    [0, null],
    [1, null],
    [5, null],
    [6, 6],
    [7, 7],
    [8, 8],
    [20, 10],
    [96, 22],
    [100, 22],
    [1000, 64],
  ])('of %i people in both counts is %s', (total, difference) => {
    expect(smallestNotableDifference(total)).toBe(difference);
  });
});
