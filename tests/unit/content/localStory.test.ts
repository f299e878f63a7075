import { describe, expect, it } from 'vitest';
import { rankRangeAmong } from '../../../src/charts/rankRanges.ts';
import { localStory } from '../../../src/content/local/localStory.ts';
import { plain } from '../../../src/content/text.ts';
import { dataset, municipalityBySlug, regionByCode } from '../../../src/dataset.ts';
import { typed } from './records.ts';

const told = (slug: string) => {
  const municipality = municipalityBySlug(slug);
  const range = rankRangeAmong(municipality, dataset.municipalities);
  const story = localStory(municipality, regionByCode(municipality.regionCode), dataset, range);
  return (part: 'opening' | 'place'): string[] => (story[part]?.paragraphs ?? []).map((p) => typed(plain(p)));
};

describe('a municipality in the story', () => {
  it('has its rate beside the country’s, its change, its level and its rank', () => {
    const of = told('albertslund');
    expect(of('opening')[0]).toBe(
      '44 af de 5.989 mennesker hører til i Albertslund Kommune. Det er 1,6 pr. 1.000 indbyggere mod lige over 1 i hele landet. Det er otte færre end i 2022, men faldet kan være tilfældigt. Man tæller med i sin hjemkommune, også når man sover i en anden.',
    );
    expect(of('place').join(' ')).toContain(
      'Også når tilfældige udsving regnes med, ligger tallet over 1. På listen fra flest til færrest pr. indbygger er Albertslund nr. 7 af 98.',
    );
  });

  it('has the remark of a doubted rate at once, beside the count that it is about', () => {
    expect(told('dragoer')('opening')[0]).toMatch(
      /^111 af de 5\.989 mennesker hører til i Dragør Kommune\. Det høje tal i Dragør .* uden det forbehold\. Det er ti færre/,
    );
  });

  it('compares nothing of one person', () => {
    expect(told('fanoe')('opening')[0]).toBe(
      'Én af de 5.989 mennesker hører til i Fanø Kommune. Man tæller med i sin hjemkommune, også når man sover i en anden.',
    );
    expect(told('fanoe')('place').join(' ')).not.toMatch(/nr\. \d|tilfældig|pct\./);
  });
});
