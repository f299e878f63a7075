import { describe, expect, it } from 'vitest';
import type { Position } from '../../../src/charts/municipalityTopology.ts';
import { simplifyArc } from '../../../src/charts/simplifyArc.ts';

describe('simplifying an arc', () => {
  const nearlyStraight: Position[] = [
    [0, 0],
    [5, 0.1],
    [10, 0],
    [10, 10],
  ];

  it('drops what hardly shapes it, and keeps the corners and ends', () => {
    expect(simplifyArc(nearlyStraight, 1)).toEqual([
      [0, 0],
      [10, 0],
      [10, 10],
    ]);
  });

  it('gives the same line from either end, so that neighbours go on sharing it', () => {
    expect(simplifyArc(nearlyStraight.toReversed(), 1)).toEqual(simplifyArc(nearlyStraight, 1).toReversed());
  });

  it('keeps a closed arc a ring of three corners', () => {
    const islet: Position[] = [
      [0, 0],
      [0, 1],
      [1, 1],
      [1, 0],
      [0, 0],
    ];
    expect(simplifyArc(islet, 100)).toHaveLength(4);
  });

  it('leaves the arc it was given alone', () => {
    simplifyArc(nearlyStraight, 1);
    expect(nearlyStraight).toHaveLength(4);
  });
});
