import { expect, it } from 'vitest';
import { rankRanges } from '../../../src/charts/rankRanges.ts';

const place = (persons: number, population: number) => ({ persons, population });

it('tells places far apart from each other, in the order they are given', () => {
  expect(rankRanges([place(100, 100_000), place(100, 10_000), place(0, 100_000)])).toEqual([
    { from: 2, to: 2 },
    { from: 1, to: 1 },
    { from: 3, to: 3 },
  ]);
});

it('can’t tell places with the same few people apart', () => {
  expect(rankRanges(Array.from({ length: 4 }, () => place(3, 10_000)))).toEqual(
    Array.from({ length: 4 }, () => ({ from: 1, to: 4 })),
  );
});

it('gives the probability of 95 %, not more', () => {
  // 40 lies above 58 in 3.4 % and above 62 in 1.4 % of a million draws made elsewhere; the limit is 2.5 %.
  const range = (persons: number) => rankRanges([place(40, 10_000), place(persons, 10_000)])[1];
  expect(range(62)).toEqual({ from: 1, to: 1 });
  expect(range(58)).toEqual({ from: 1, to: 2 });
});

it('is the same each time', () => {
  const places = Array.from({ length: 30 }, (_, i) => place(i, 10_000 + 777 * i));
  expect(rankRanges(places)).toEqual(rankRanges(places));
});
