import { expect, it } from 'vitest';
import { changesOf } from '../../../src/domain/change.ts';
import { latestChange, latestCount, previousCount } from '../../../src/domain/latest.ts';

const counts = [
  { year: 2022, persons: 52, population: null, rate: null },
  { year: 2024, persons: 44, population: null, rate: null },
];

it('takes the newest and the one before', () => {
  expect(latestCount(counts).year).toBe(2024);
  expect(previousCount(counts).year).toBe(2022);
  expect(latestChange(changesOf(counts)).persons).toBe(-8);
});

it('refuses what is not there', () => {
  expect(() => latestCount([])).toThrow(RangeError);
  expect(() => previousCount(counts.slice(0, 1))).toThrow(RangeError);
  expect(() => latestChange([])).toThrow(RangeError);
});
