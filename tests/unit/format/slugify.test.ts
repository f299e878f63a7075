import { describe, expect, it } from 'vitest';
import { dataset } from '../../../src/dataset.ts';
import { slugify } from '../../../src/format/slugify.ts';

describe('slugs', () => {
  it.each([
    ['Høje-Taastrup', 'hoeje-taastrup'],
    ['Ærø', 'aeroe'],
    ['Tårnby', 'taarnby'],
    ['Aabenraa', 'aabenraa'],
    ['Lyngby-Taarbæk', 'lyngby-taarbaek'],
    ['Ringkøbing-Skjern', 'ringkoebing-skjern'],
    ['  Nørre  Alslev ', 'noerre-alslev'],
    ['Café Österbro', 'cafe-osterbro'],
    ['A\u030Arhus', 'aarhus'],
  ])('%s → %s', (name, slug) => {
    expect(slugify(name)).toBe(slug);
  });

  it('is how every municipality’s address is made', () => {
    for (const { name, slug } of dataset.municipalities) expect(slugify(name)).toBe(slug);
  });
});
