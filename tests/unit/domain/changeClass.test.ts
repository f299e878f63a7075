import { describe, expect, it } from 'vitest';
import { changeClass } from '../../../src/domain/changeClass.ts';
import { changeBetween } from '../../../src/domain/change.ts';

const count = (year: number, persons: number) => ({ year, persons, population: null, rate: null });

describe('the class of a change', () => {
  it.each([
    ['Solrød, from 2 to 11', 2, 11, 'doubled'],
    ['exactly twice as many', 50, 100, 'doubled'],
    ['Næstved, from 84 to 120', 84, 120, 'more'],
    ['Ringsted, from 42 to 19', 42, 19, 'halved'],
    ['exactly half as many', 100, 50, 'halved'],
    ['from 200 to 150', 200, 150, 'fewer'],
    ['Guldborgsund, from 98 to 106', 98, 106, 'maybe-more'],
    ['Albertslund, from 52 to 44', 52, 44, 'maybe-fewer'],
    ['Allerød, from 1 to 3: tripled, but so few', 1, 3, 'maybe-more'],
    ['as many as before', 12, 12, 'unchanged'],
    ['Favrskov, from 0 to 3', 0, 3, 'from-zero'],
    ['from 0 to many', 0, 30, 'from-zero'],
    ['nobody in both', 0, 0, 'from-zero'],
    ['to nobody', 30, 0, 'halved'],
  ])('%s', (_, earlier, later, expected) => {
    const change = changeBetween(count(2022, earlier), count(2024, later));
    expect(changeClass(change, earlier)).toBe(expected);
  });
});
