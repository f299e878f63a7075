import { describe, expect, it } from 'vitest';
import { circleScale, layoutCircles } from '../../../src/charts/layoutCircles.ts';
import type { Point } from '../../../src/charts/mapShape.ts';

const positions = new Map<string, Point>([
  ['0101', [10, 20]],
  ['0147', [11, 21]],
  ['0825', [5, 5]],
  ['0155', [12, 22]],
]);

describe('circles for counts', () => {
  const circles = layoutCircles(
    [
      { code: '0147', persons: 137 },
      { code: '0101', persons: 1387 },
      { code: '0825', persons: 0 },
      { code: '0751', persons: 556 },
      { code: '0155', persons: 137 },
    ],
    positions,
    circleScale(700),
  );

  it('stand largest first, equal ones by code, without zero and without a place', () => {
    expect(circles.map(({ code }) => code)).toEqual(['0101', '0147', '0155']);
  });

  it('have the count as their area', () => {
    const [kobenhavn, frederiksberg] = circles;
    const ratio = ((kobenhavn?.r ?? 0) / (frederiksberg?.r ?? 1)) ** 2;
    expect(ratio).toBeCloseTo(1387 / 137, 1);
    expect(kobenhavn?.r).toBeCloseTo(48.4, 1);
  });
});
