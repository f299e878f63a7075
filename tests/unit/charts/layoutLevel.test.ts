import { describe, expect, it } from 'vitest';
import { layoutLevel } from '../../../src/charts/layoutLevel.ts';
import { layoutLevelGroups } from '../../../src/charts/layoutLevelGroups.ts';

describe('a level against the line at 1', () => {
  // Albertslund's 44 in 2024, its region and the country.
  const albertslund = layoutLevel({ rate: 1.59, lower: 1.16, upper: 2.13 }, [1.36, 1], { width: 328 });

  it('stands clear of the line where its interval does', () => {
    expect(albertslund.band.x).toBeGreaterThan(albertslund.lineX);
    const below = layoutLevel({ rate: 0.5, lower: 0.3, upper: 0.8 }, [], { width: 328 });
    expect(below.band.x + below.band.width).toBeLessThan(below.lineX);
  });

  it('has all on one scale from 0: 2.4 per 1,000 is its least end', () => {
    const scale = 328 / 2.4;
    expect(albertslund.lineX).toBeCloseTo(scale, 1);
    expect(albertslund.rows.map(({ x }) => x)).toEqual([217.3, 185.9, 136.7]);
    expect(albertslund.band.width).toBeCloseTo((2.13 - 1.16) * scale, 0);
  });

  it('puts each row below the one before, within its height', () => {
    const ys = albertslund.rows.map(({ y }) => y);
    expect(ys).toEqual([44, 110, 152]);
    expect(albertslund.height).toBe(176);
  });

  it('goes as far as Dragør needs, whose interval ends at 9.1', () => {
    const dragoer = layoutLevel({ rate: 7.58, lower: 6.24, upper: 9.13 }, [1.36, 1], { width: 328 });
    expect(dragoer.band.x + dragoer.band.width).toBeLessThan(328);
    expect(dragoer.lineX).toBeLessThan(dragoer.band.x);
  });
});

describe('all intervals in three groups', () => {
  const places = [
    { code: '0155', rate: 7.58, lower: 6.24, upper: 9.13, key: 'above' },
    { code: '0165', rate: 1.59, lower: 1.16, upper: 2.13, key: 'above' },
    { code: '0825', rate: 0, lower: 0, upper: 2.1, key: 'undecided' },
    { code: '0492', rate: 1.2, lower: 0.4, upper: 3.1, key: 'undecided' },
    { code: '0710', rate: 0.06, lower: 0.01, upper: 0.18, key: 'below' },
    { code: '0461', rate: 0.45, lower: 0.37, upper: 0.55, key: 'below' },
  ] as const;
  const { groups, lineY, step, ticks } = layoutLevelGroups(places, { width: 340, height: 260 });

  it('go from clearly below to clearly above, each by rate', () => {
    expect(groups.map(({ key, bars }) => [key, ...bars.map(({ code }) => code)])).toEqual([
      ['below', '0710', '0461'],
      ['undecided', '0825', '0492'],
      ['above', '0165', '0155'],
    ]);
  });

  it('meet the line where they are undecided and nowhere else', () => {
    for (const { key, bars } of groups) {
      for (const { top, foot, beyond } of bars) {
        if (beyond === 'whole') continue;
        expect(top < lineY && lineY < foot).toBe(key === 'undecided');
        if (key === 'below') expect(top).toBeGreaterThan(lineY);
      }
    }
    expect(ticks[1]).toEqual({ value: 1, y: lineY });
  });

  it('say what lies beyond the scale: the end of a wide one, and Dragør', () => {
    const beyond = groups.flatMap(({ bars }) => bars).filter((bar) => bar.beyond !== 'no');
    expect(beyond.map(({ code, beyond }) => [code, beyond])).toEqual([
      ['0492', 'upper'],
      ['0155', 'whole'],
    ]);
  });

  it('stand a step apart, groups farther, within the width', () => {
    const xs = groups.flatMap(({ bars }) => bars.map(({ x }) => x));
    const gaps = xs.slice(1).map((x, i) => x - (xs[i] ?? 0));
    expect(gaps.map((gap) => Math.round(gap - step))).toEqual([0, 12, 0, 12, 0]);
    expect(groups.at(-1)?.right).toBeCloseTo(340, 1);
  });

  it('leave out a group that has nobody', () => {
    const only = layoutLevelGroups(places.slice(0, 2), { width: 340, height: 260 });
    expect(only.groups.map(({ key }) => key)).toEqual(['above']);
  });
});
