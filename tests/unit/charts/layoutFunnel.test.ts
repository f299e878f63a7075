import { describe, expect, it } from 'vitest';
import { layoutFunnel, undecidedCounts } from '../../../src/charts/layoutFunnel.ts';
import { levelOf } from '../../../src/domain/level.ts';
import { poissonQuantile } from '../../../src/domain/poissonQuantile.ts';

describe('the counts that chance can explain', () => {
  it('are those between the quantiles of tables of the Poisson distribution', () => {
    // P(X ≤ k) at a mean of 10: 0.0103 (3), 0.0293 (4), 0.9730 (17 is 0.9857; 16 is 0.9730), 0.9990 (21 is 0.9993).
    expect(poissonQuantile(10, 0.025)).toBe(4);
    expect(poissonQuantile(10, 0.975)).toBe(17);
    expect(poissonQuantile(10, 0.999)).toBe(21);
    // P(X = 0) at a mean of 1: 0.3679.
    expect(poissonQuantile(1, 0.36)).toBe(0);
    expect(poissonQuantile(1, 0.37)).toBe(1);
  });

  it.each([1759, 3400, 14_000, 27_670, 60_000, 210_803, 660_000])(
    'among %i inhabitants are those whose exact interval holds 1 per 1,000, and no others',
    (population) => {
      const [lower, upper] = undecidedCounts(population, 0.95);
      const key = (persons: number): string => levelOf({ persons, population }).key;
      expect([key(lower), key(upper), key(upper + 1)]).toEqual(['undecided', 'undecided', 'above']);
      if (lower > 0) expect(key(lower - 1)).toBe('below');
      const [wideLower, wideUpper] = undecidedCounts(population, 0.998);
      expect(wideLower).toBeLessThanOrEqual(lower);
      expect(wideUpper).toBeGreaterThan(upper);
    },
  );
});

describe('the funnel', () => {
  const places = [
    { code: '0101', persons: 1387, population: 659_350, key: 'above' },
    { code: '0155', persons: 111, population: 14_569, key: 'above' },
    { code: '0165', persons: 44, population: 27_677, key: 'above' },
    { code: '0825', persons: 0, population: 1759, key: 'undecided' },
  ] as const;
  const funnel = layoutFunnel(places, { width: 360, height: 260 });
  const point = (code: string) => funnel.points.find((one) => one.code === code);

  it('has those with more inhabitants farther right and higher rates higher', () => {
    const xs = ['0825', '0155', '0165', '0101'].map((code) => point(code)?.x ?? NaN);
    expect(xs).toEqual(xs.toSorted((a, b) => a - b));
    expect(Math.min(...xs)).toBeGreaterThan(24);
    expect(Math.max(...xs)).toBeLessThan(354);
    // Nobody of 1,759 is a rate of 0, at the foot; København's 2.10 is over Albertslund's 1.59, over the line.
    expect(point('0825')?.y).toBe(226);
    expect(point('0101')?.y).toBeLessThan(point('0165')?.y ?? NaN);
    expect(point('0165')?.y).toBeLessThan(funnel.lineY);
    // A third of the way from 0 to the break at 3.
    expect(funnel.lineY).toBeCloseTo(226 - 200 / 3, 1);
  });

  it('breaks its scale for Dragør alone, which stands above the break', () => {
    expect(funnel.points.filter(({ beyond }) => beyond).map(({ code }) => code)).toEqual(['0155']);
    expect(point('0155')?.y).toBeLessThan(funnel.breakY ?? NaN);
    expect(layoutFunnel(places.slice(2), { width: 360, height: 260 }).breakY).toBeNull();
  });

  it('has limits that narrow around the line, the surer ones outside', () => {
    const [sure, usual] = funnel.limits.map(({ confidence, d }) => {
      const points = d.slice(1, -1).split('L').map((pair) => pair.split(' ').map(Number)); // prettier-ignore
      const half = points.length / 2;
      const tops = points.slice(0, half);
      const feet = points.slice(half).reverse();
      return { confidence, heights: tops.map(([, y = NaN], i) => (feet[i]?.[1] ?? NaN) - y) };
    });
    expect([sure?.confidence, usual?.confidence]).toEqual([0.998, 0.95]);
    expect(usual?.heights[0]).toBeGreaterThan(100);
    expect(usual?.heights.at(-1)).toBeLessThan(20);
    usual?.heights.forEach((height, i) => {
      expect(sure?.heights[i]).toBeGreaterThanOrEqual(height);
    });
  });
});
