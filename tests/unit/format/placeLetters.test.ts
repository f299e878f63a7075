import { describe, expect, it } from 'vitest';
import { placeLetters } from '../../../src/format/placeLetters.ts';

describe('the letters of a place', () => {
  it.each([
    [['Århus', 'Aarhus', 'ÅRHUS', 'A\u030Arhus', ' aarhus '], 'århus'],
    [['København', 'KØBENHAVN', 'Köbenhavn'], 'københavn'],
    [['Høje-Taastrup', 'Høje Tåstrup', 'høje  –  taastrup'], 'høje tåstrup'],
    [['Ærø', 'ÄRÖ'], 'ærø'],
    [['Allé'], 'alle'],
    [['Kgs. Lyngby'], 'kgs lyngby'],
  ])('%j are one', (spellings, letters) => {
    expect(spellings.map(placeLetters)).toEqual(spellings.map(() => letters));
  });

  it('keep æ, ø and å apart from each other and from a and o', () => {
    expect(new Set(['a', 'o', 'æ', 'ø', 'å'].map(placeLetters)).size).toBe(5);
  });

  it('are none where there are no letters', () => {
    expect(placeLetters(' – ')).toBe('');
  });
});
