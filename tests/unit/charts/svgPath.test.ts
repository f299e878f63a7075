import { describe, expect, it } from 'vitest';
import type { Position } from '../../../src/charts/municipalityTopology.ts';
import { pathRings } from '../../../src/charts/pathRings.ts';
import { PATH_SCALE, svgPath } from '../../../src/charts/svgPath.ts';

describe('writing a path', () => {
  const triangle: Position[] = [
    [1, 1],
    [2, 1],
    [1, 2.5],
  ];

  it('is relative, in halves of a pixel', () => {
    expect(svgPath([triangle], true)).toBe('m2 2 2 0-2 3z');
    expect(svgPath([triangle], false)).toBe('m2 2 2 0-2 3');
  });

  it('starts the next ring from the start of the one before', () => {
    expect(svgPath([triangle, triangle], true)).toBe('m2 2 2 0-2 3zm0 0 2 0-2 3z');
  });

  it('starts the next open line from the end of the one before', () => {
    expect(svgPath([triangle, triangle], false)).toBe('m2 2 2 0-2 3m0-3 2 0-2 3');
  });

  it('drops repeated points, the closing one, and what is no longer a shape', () => {
    const closed = [...triangle, ...triangle.slice(0, 1)];
    expect(svgPath([closed], true)).toBe(svgPath([triangle], true));
    expect(svgPath([[triangle[0] ?? [0, 0], [1.01, 1.01]]], true)).toBe('');
    expect(svgPath([], false)).toBe('');
  });

  it('never drifts: after a thousand steps of a third of a pixel it ends where it should', () => {
    const line = Array.from({ length: 1000 }, (_, i): Position => [i / 3, (i % 7) / 3]);
    const end = pathRings(svgPath([line], false))
      .at(0)
      ?.at(-1);
    expect(Math.abs((end?.[0] ?? 0) - 333)).toBeLessThanOrEqual(PATH_SCALE / 2);
  });

  it('can be read back', () => {
    const rings = [triangle, triangle.map(([x, y]): Position => [x + 10, y - 3])];
    expect(pathRings(svgPath(rings, true))).toEqual(rings);
  });
});
