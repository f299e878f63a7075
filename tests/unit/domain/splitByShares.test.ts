import { expect, it } from 'vitest';
import { splitByShares } from '../../../src/domain/splitByShares.ts';

const share = (percent: number) => ({ key: String(percent), percent, remainder: false });

it('splits 5,989 by the report’s shares without losing anybody', () => {
  const parts = splitByShares(5989, [45, 24, 8, 5, 18].map(share));
  // 2695.05, 1437.36, 479.12, 299.45, 1078.02: the one left over goes to the largest remainder.
  expect(parts).toEqual([2695, 1437, 479, 300, 1078]);
  expect(parts.reduce((sum, part) => sum + part, 0)).toBe(5989);
});
