import { describe, expect, it } from 'vitest';
import { changeBetween, changePercent, changesOf } from '../../../src/domain/change.ts';

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

describe('a change', () => {
  it('carries its years and what chance says', () => {
    expect(changeBetween({ year: 2022, persons: 0 }, { year: 2024, persons: 3 })).toEqual({
      fromYear: 2022,
      toYear: 2024,
      persons: 3,
      percent: null,
      pValue: expect.closeTo(0.25, 12) as unknown,
      verdict: 'maybe-chance',
    });
    expect(changeBetween({ year: 2022, persons: 0 }, { year: 2024, persons: 0 })).toMatchObject({
      persons: 0,
      percent: null,
      pValue: null,
      verdict: 'none',
    });
  });

  it('lies between each two neighbouring counts', () => {
    const counts = [2019, 2022, 2024].map((year, i) => ({ year, persons: 10 * (i + 1) }));
    expect(changesOf(counts).map(({ fromYear, toYear, persons }) => [fromYear, toYear, persons])).toEqual([
      [2019, 2022, 10],
      [2022, 2024, 10],
    ]);
    expect(changesOf(counts.slice(0, 1))).toEqual([]);
    expect(changesOf([])).toEqual([]);
  });
});
