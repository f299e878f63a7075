import { describe, expect, it } from 'vitest';
import { clusterRadius, dotCluster, dotPath } from '../../../../src/charts/people/dotCluster.ts';
import { dotsOf } from '../../../../src/charts/people/settleOnLattice.ts';

const COUNTS = [1, 2, 3, 5, 6, 7, 12, 41, 44, 95, 106, 111, 137, 254, 556, 1387, 2000];

describe('a cluster of dots', () => {
  it.each(COUNTS)('of %i has so many, each on a place of the lattice and none twice', (count) => {
    const dots = dotsOf(dotCluster(count), [0, 0]);
    expect(new Set(dots.map(([x, y]) => `${x} ${y}`)).size).toBe(count);
    // Every other row stands half a step aside.
    expect(dots.filter(([x, y]) => y % 7 !== 0 || (x / 4 + y / 7) % 2 !== 0)).toEqual([]);
  });

  it.each(COUNTS.filter((count) => count > 90))('of %i is round', (count) => {
    // A disc of the area that so many dots take: 8 × 7 units each; a row more is what the lattice may cost.
    const disc = Math.sqrt((count * 56) / Math.PI);
    expect(clusterRadius(dotCluster(count))).toBeLessThan(disc + 7);
  });

  it('is a single dot for one person and nothing for none, where a ring stands', () => {
    expect(dotCluster(1)).toEqual([{ y: 0, from: 0, to: 0 }]);
    expect(dotCluster(0)).toEqual([]);
    expect(clusterRadius([])).toBe(3.4);
  });

  it('is written as a line a row that reaches one unit beyond its last dot, as it would lose it', () => {
    const rows = [
      { y: -7, from: -4, to: 4 },
      { y: 0, from: -8, to: 8 },
      { y: 7, from: 4, to: 4 },
    ];
    expect(dotPath(rows, [100, 70])).toBe('M96 63h9m-13 7h17m-5 7h1');
    expect(dotPath([], [100, 70])).toBe('');
  });

  it.each([-1, 2.5, NaN])('refuses %d persons', (count) => {
    expect(() => dotCluster(count)).toThrow(RangeError);
  });
});
