import { describe, expect, it } from 'vitest';
import {
  chancePValue,
  chanceVerdict,
  expectedShare,
  notableDifferences,
} from '../../../src/domain/chanceTest.ts';

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

describe('the same where the inhabitants have changed', () => {
  // Worked out with whole numbers: outcome k has the weight C(n, k) × later^k × earlier^(n − k).
  it.each([
    ['Ballerup', 41, 25, 49_274, 51_237, 0.036287963791911244],
    ['Syddjurs', 24, 12, 43_982, 44_100, 0.04674507692626327],
    ['København', 1370, 1387, 644_431, 659_350, 0.7897533093586702],
    ['Ringsted', 42, 19, 35_053, 36_323, 0.002023713695685279],
    // Two published examples: R's manual of poisson.test, and breast cancer in two groups of women (41
    // cases in 28,010 years, 15 in 19,017) in Ng and Tang, Statistics in Medicine 24, 2005.
    ['men of 55–59', 11, 21, 800, 3011, 0.07966863303332947],
    ['X-rayed women', 41, 15, 28_010, 19_017, 0.040852026286501794],
    // Przyborowski and Wilenski's own example, weeds in two samples of clover: none, then three.
    ['dodder seeds', 0, 3, 100, 100, 0.25],
  ])('%s: %i and %i among %i and %i', (_, earlier, later, before, after, p) => {
    const found = chancePValue(earlier, later, expectedShare(before, after)) ?? Number.NaN;
    expect(Math.abs(found / p - 1)).toBeLessThan(1e-9);
  });

  it('is as if they had not where they are unknown', () => {
    expect(expectedShare(null, 51_237)).toBe(0.5);
    expect(expectedShare(49_274, null)).toBe(0.5);
    expect(expectedShare(30_000, 10_000)).toBe(0.25);
  });

  it.each([0, 1, -0.5, Number.NaN])('refuses a share of %d', (share) => {
    expect(() => chancePValue(3, 4, share)).toThrow(RangeError);
  });

  it.each([
    [66, 51_237 / 100_511, -16, 18],
    [2757, 659_350 / 1_303_781, -73, 135],
    [7, 0.5, -7, 7],
    [20, 0.6, -6, 14],
    [5, 0.5, null, null],
    [10, 0.9, 2, null],
  ])('%i in both with a share of %f: notable from %s and from %s', (total, share, atMost, atLeast) => {
    expect(notableDifferences(total, share)).toEqual({ atMost, atLeast });
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

describe('the smallest difference that is called larger than chance, where the inhabitants are as many', () => {
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
    expect(notableDifferences(total)).toEqual({
      atMost: difference === null ? null : -difference,
      atLeast: difference,
    });
  });
});
