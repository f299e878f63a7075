import { describe, expect, it } from 'vitest';
import { depthIn, labelPoint } from '../../../src/charts/labelPoint.ts';
import type { Position } from '../../../src/charts/municipalityTopology.ts';

const box = (x0: number, y0: number, x1: number, y1: number): Position[] => [
  [x0, y0],
  [x1, y0],
  [x1, y1],
  [x0, y1],
];

describe('the point of a label', () => {
  it('is the middle of a square', () => {
    const [x, y] = labelPoint([box(0, 0, 20, 20)]);
    expect([x, y]).toEqual([expect.closeTo(10, 0), expect.closeTo(10, 0)]);
  });

  it('lies inside a horseshoe, whose middle is outside', () => {
    const horseshoe: Position[] = [
      [0, 0],
      [30, 0],
      [30, 30],
      [20, 30],
      [20, 10],
      [10, 10],
      [10, 30],
      [0, 30],
    ];
    expect(depthIn([horseshoe], [15, 20])).toBeLessThan(0);
    expect(depthIn([horseshoe], labelPoint([horseshoe]))).toBeGreaterThan(4.5);
  });

  it('avoids a hole, as Frederiksberg is one in København', () => {
    const rings = [box(0, 0, 40, 30), box(10, 5, 30, 25)];
    expect(depthIn(rings, [20, 15])).toBe(-10);
    expect(depthIn(rings, labelPoint(rings))).toBeGreaterThan(4.5);
  });

  it('takes the larger of two islands', () => {
    const [x] = labelPoint([box(0, 0, 4, 4), box(50, 0, 70, 20)]);
    expect(x).toBeGreaterThan(50);
  });
});
