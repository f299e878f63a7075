import { describe, expect, it } from 'vitest';
import { layoutChanceBand } from '../../../src/charts/layoutChanceBand.ts';

const NOTABLE_96 = { atMost: -22, atLeast: 22 };
const NEVER = { atMost: null, atLeast: null };

describe('the band of chance', () => {
  const albertslund = layoutChanceBand(-8, 96, NOTABLE_96, { width: 560 });

  it("holds Albertslund's eight fewer: 22 would be needed", () => {
    expect(albertslund.band).toMatchObject({ fewest: -20, most: 20, everything: false });
    expect(albertslund.point).toMatchObject({ persons: -8, inside: true, labelSide: 'left' });
  });

  it('is symmetric around no change where the inhabitants are as many', () => {
    const { band, zeroX, ticks } = albertslund;
    expect(zeroX).toBe(280);
    expect(band.x + band.width / 2).toBeCloseTo(zeroX, 1);
    expect(ticks.map(({ persons }) => persons)).toEqual([-30, -20, -10, 0, 10, 20, 30]);
  });

  it('leaves Næstved’s 36 more outside, and the axis reaches it', () => {
    const { point, band, ticks } = layoutChanceBand(36, 204, { atMost: -30, atLeast: 30 }, { width: 328 });
    expect(point.inside).toBe(false);
    expect(point.x).toBeGreaterThan(band.x + band.width);
    expect(ticks.at(-1)?.x).toBeLessThanOrEqual(328);
    expect(point.labelSide).toBe('left');
  });

  it('has the label of a point inside it where there is room inside it', () => {
    // On a phone the eight fewer have a band of 21 persons, about 60 pixels, to their left.
    expect(layoutChanceBand(-8, 96, NOTABLE_96, { width: 328 }).point).toMatchObject({
      inside: true,
      labelSide: 'right',
    });
    // Region Hovedstaden: 129 more, and up to 139 may be chance.
    expect(layoutChanceBand(129, 5081, { atMost: -141, atLeast: 141 }, { width: 560 }).point).toMatchObject({
      inside: true,
      labelSide: 'left',
    });
  });

  it('reaches farther where the inhabitants have become more: Ballerup, 16 fewer but 18 more are notable', () => {
    const { band, zeroX, point } = layoutChanceBand(-16, 66, { atMost: -16, atLeast: 18 }, { width: 560 });
    expect(band).toMatchObject({ fewest: -14, most: 16, everything: false });
    expect(band.x + band.width / 2).toBeGreaterThan(zeroX + 5);
    expect(point.inside).toBe(false);
    expect(point.x).toBeLessThan(band.x);
  });

  it('is everything where there are fewer than six in all', () => {
    const { band, zeroX, point } = layoutChanceBand(2, 4, NEVER, { width: 328 });
    expect(band.everything).toBe(true);
    expect(band.x + band.width / 2).toBeCloseTo(zeroX, 1);
    expect(point.inside).toBe(true);
  });

  it('stands for nobody in both counts', () => {
    const { point, zeroX, ticks } = layoutChanceBand(0, 0, NEVER, { width: 328 });
    expect(point.x).toBe(zeroX);
    expect(ticks.length).toBeGreaterThan(2);
  });

  it('has ticks in whole persons only', () => {
    for (let total = 0; total <= 40; total += 1) {
      const change = total % 2;
      const { ticks, point } = layoutChanceBand(change, total, NEVER, { width: 328 });
      for (const { persons } of ticks) expect(Number.isInteger(persons)).toBe(true);
      expect(point.x).toBeGreaterThan(22);
      expect(point.x).toBeLessThan(306);
    }
  });
});
