import { describe, expect, it } from 'vitest';
import { searchKey } from '../../../src/format/searchKey.ts';

describe('search keys', () => {
  it.each([
    [['Århus', 'Aarhus', 'aarhus', 'ÅRHUS', 'A\u030Arhus'], 'arhus'],
    [['København', 'Koebenhavn', 'kobenhavn', 'KØBENHAVN'], 'kobenhavn'],
    [['Høje-Taastrup', 'Høje Tåstrup', 'hoeje taastrup', 'hojetastrup'], 'hojetastrup'],
    [['Ærø', 'Aeroe', 'aero'], 'aro'],
    [['Lyngby-Taarbæk', 'Lyngby Tårbæk', 'lyngby-taarbaek'], 'lyngbytarbak'],
  ])('%j are one', (spellings, key) => {
    expect(spellings.map(searchKey)).toEqual(spellings.map(() => key));
  });

  it('is empty for what has no letters', () => {
    expect(searchKey(' – ')).toBe('');
  });
});
