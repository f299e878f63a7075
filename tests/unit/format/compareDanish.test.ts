import { expect, it } from 'vitest';
import { compareDanish } from '../../../src/format/compareDanish.ts';

it('sorts Æ, Ø and Å last, and double a as Å', () => {
  const names = ['Aarhus', 'Ærø', 'Aalborg', 'Viborg', 'Allerød', 'Aabenraa', 'Østervrå', 'Assens'];
  expect(names.sort(compareDanish)).toEqual([
    'Allerød',
    'Assens',
    'Viborg',
    'Ærø',
    'Østervrå',
    'Aabenraa',
    'Aalborg',
    'Aarhus',
  ]);
});

it('sorts Faaborg-Midtfyn after Furesø, and Høje-Taastrup before Hørsholm', () => {
  expect(['Faaborg-Midtfyn', 'Furesø', 'Faxe'].sort(compareDanish)).toEqual([
    'Faxe',
    'Furesø',
    'Faaborg-Midtfyn',
  ]);
  expect(['Hørsholm', 'Høje-Taastrup', 'Hvidovre'].sort(compareDanish)).toEqual([
    'Hvidovre',
    'Høje-Taastrup',
    'Hørsholm',
  ]);
});

it('sorts numbers by size', () => {
  expect(['Nr. 10', 'Nr. 9'].sort(compareDanish)).toEqual(['Nr. 9', 'Nr. 10']);
});
