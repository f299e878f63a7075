import { expect, it } from 'vitest';
import { rankAmong } from '../../../src/domain/rank.ts';

it.each([
  [7.6, 1, false],
  [2.1, 2, false],
  [1.8, 3, true],
  [1.7, 5, false],
  [1.6, 6, true],
  [0.1, 8, false],
])('%f is no. %i, tied: %s', (value, rank, tied) => {
  const all = [0.1, 1.8, 7.6, 1.6, 1.7, 1.8, 2.1, 1.6];
  expect(rankAmong(value, all)).toEqual({ rank, tied, of: 8 });
});

it('ranks one alone first', () => {
  expect(rankAmong(0.5, [0.5])).toEqual({ rank: 1, tied: false, of: 1 });
});
