import { describe, expect, it } from 'vitest';
import { stripNames } from '../../../src/charts/stripNames.ts';

const NAMES: Readonly<Record<string, string>> = {
  a: 'Albertslund',
  g: 'Glostrup',
  h: 'Herlev',
  k: 'København',
};
const nameOf = (code: string): string => NAMES[code] ?? code;
const row = (to: number, codes: string[]) => ({
  above: Math.round(to * 10 - 1) / 10,
  to,
  codes,
  y: 0,
  middle: 6,
  namesX: 60,
});

describe('stripNames', () => {
  const subject = { own: 'a', near: ['g'] };

  it('names the own and those near, and nobody else in the middle of the scale', () => {
    expect(stripNames(row(1.2, ['a', 'g', 'h']), subject, nameOf, 560)).toEqual([
      { code: 'a', name: 'Albertslund', kind: 'own' },
      { code: 'g', name: 'Glostrup', kind: 'near' },
    ]);
  });

  it('names whoever stands nearly alone at an end', () => {
    expect(stripNames(row(2.1, ['k']), subject, nameOf, 560)).toEqual([
      { code: 'k', name: 'København', kind: 'end' },
    ]);
    expect(stripNames(row(1.8, ['k']), subject, nameOf, 560)).toHaveLength(1);
    expect(stripNames(row(1.7, ['k']), subject, nameOf, 560)).toEqual([]);
    expect(stripNames({ ...row(0, ['h']), above: null }, subject, nameOf, 560)).toHaveLength(1);
    expect(stripNames(row(2.1, ['k', 'h', 'x']), { own: null, near: [] }, nameOf, 560)).toEqual([]);
  });

  it('leaves out what does not fit', () => {
    // 60 pixels of squares, eleven letters of seven or eight pixels, and ten more.
    const names = (right: number): string[] =>
      stripNames(row(1.2, ['a', 'g']), subject, nameOf, right).map(({ name }) => name);
    expect(names(210)).toEqual(['Albertslund']);
    expect(names(225)).toEqual(['Albertslund', 'Glostrup']);
  });
});
