import { describe, expect, it } from 'vitest';
import { neighbours } from '../../../src/charts/neighbours.ts';
import { codes, full, thumb } from './denmark.ts';

describe('neighbours', () => {
  const touching = neighbours(full);

  it("are Albertslund's six", () => {
    expect(touching.get('0165')).toEqual(['0151', '0153', '0161', '0169', '0187', '0240']);
  });

  it('are København alone for Frederiksberg, and nobody for Samsø', () => {
    expect(touching.get('0147')).toEqual(['0101']);
    expect(touching.get('0741')).toEqual([]);
  });

  it('know every municipality, both ways, 184 pairs in all', () => {
    expect([...touching.keys()].toSorted()).toEqual(codes.toSorted());
    for (const [code, others] of touching) {
      for (const other of others) expect(touching.get(other)).toContain(code);
    }
    expect([...touching.values()].flat()).toHaveLength(2 * 184);
  });

  it('are the same on the thumb', () => {
    expect(neighbours(thumb)).toEqual(touching);
  });
});
