import { describe, expect, it } from 'vitest';
import { changeBetween, changePercent, changesOf } from '../../../src/domain/change.ts';
import { ratedCount } from '../../../src/domain/ratedCount.ts';

describe('change in per cent', () => {
  it.each([
    ['Hvidovre', 80, 74, -8],
    ['Ærø', 8, 7, -13],
    ['Morsø', 16, 10, -38],
    ['Albertslund', 52, 44, -15],
    ['Kerteminde', 8, 8, 0],
    ['Solrød', 2, 11, 450],
    ['Samsø', 1, 5, 400],
    ['Lemvig', 8, 11, 38],
    ['København', 1370, 1387, 1],
    ['a place that empties', 4, 0, -100],
  ])('%s: from %i to %i', (_, earlier, later, percent) => {
    expect(changePercent(earlier, later)).toBe(percent);
  });

  it('is none from nothing, to something or to nothing', () => {
    expect(changePercent(0, 3)).toBeNull();
    expect(changePercent(0, 0)).toBeNull();
  });
});

const count = (year: number, persons: number) => ({ year, persons, population: null, rate: null });

describe('a change', () => {
  it('carries its years and what chance says', () => {
    expect(changeBetween(count(2022, 0), count(2024, 3))).toEqual({
      fromYear: 2022,
      toYear: 2024,
      persons: 3,
      percent: null,
      rate: null,
      crossedLine: null,
      pValue: expect.closeTo(0.25, 12) as unknown,
      verdict: 'maybe-chance',
    });
    expect(changeBetween(count(2022, 0), count(2024, 0))).toMatchObject({
      persons: 0,
      percent: null,
      pValue: null,
      verdict: 'none',
    });
  });

  it('lies between each two neighbouring counts', () => {
    const counts = [2019, 2022, 2024].map((year, i) => count(year, 10 * (i + 1)));
    expect(changesOf(counts).map(({ fromYear, toYear, persons }) => [fromYear, toYear, persons])).toEqual([
      [2019, 2022, 10],
      [2022, 2024, 10],
    ]);
    expect(changesOf(counts.slice(0, 1))).toEqual([]);
    expect(changesOf([])).toEqual([]);
  });
});

describe('a change among inhabitants', () => {
  const among = (year: number, persons: number, population: number) =>
    ratedCount({ year, persons }, population);

  it('is judged by the C-test: Ballerup’s fall is more than chance, by persons alone it was not', () => {
    const change = changeBetween(among(2022, 41, 49_274), among(2024, 25, 51_237));
    expect(change.verdict).toBe('larger');
    expect(change.pValue).toBeCloseTo(0.0362879638, 9);
    expect(changeBetween(count(2022, 41), count(2024, 25)).verdict).toBe('maybe-chance');
  });

  it('may go the other way than the persons: København', () => {
    const change = changeBetween(among(2022, 1370, 644_431), among(2024, 1387, 659_350));
    expect(change.persons).toBe(17);
    expect(change.rate).toBeCloseTo(2.1036 - 2.1259, 4);
  });

  it.each([
    ['Viborg comes above 1', 46, 96_847, 102, 97_472, 'came-above'],
    ['Ringsted goes below', 42, 35_141, 19, 36_356, 'went-below'],
    ['exactly 1 is not above', 50, 50_000, 51, 50_000, 'came-above'],
    ['and one may stay there', 49, 50_000, 50, 50_000, null],
    ['København stays above', 1370, 644_431, 1387, 659_350, null],
  ])('%s', (_, before, beforeAmong, after, afterAmong, crossed) => {
    const change = changeBetween(among(2022, before, beforeAmong), among(2024, after, afterAmong));
    expect(change.crossedLine).toBe(crossed);
  });
});
