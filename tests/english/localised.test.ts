import { describe, expect, it } from 'vitest';
import { localised as localisedInDanish } from '../../src/content/da/localised.ts';
import { localised } from '../../src/content/en/localised.ts';
import { datasetAsRead as dataset } from '../../src/dataset.ts';
import type { Dataset } from '../../src/domain/dataset.ts';

const english = localised(dataset);
const named = (slug: string) => english.municipalities.find((municipality) => municipality.slug === slug);

it('leaves the Danish dataset as it is read', () => {
  expect(localisedInDanish(dataset)).toBe(dataset);
});

describe('names in English sentences', () => {
  it.each([
    ['koebenhavn', 'Copenhagen', 'Copenhagen Municipality', 'Copenhagen’s', 'in Copenhagen'],
    ['albertslund', 'Albertslund', 'Albertslund Municipality', 'Albertslund’s', 'in Albertslund'],
    ['assens', 'Assens', 'Assens Municipality', 'Assens’', 'in Assens'],
    ['bornholm', 'Bornholm', 'Bornholm Regional Municipality', 'Bornholm’s', 'on Bornholm'],
    ['nordfyns', 'Nordfyns', 'Nordfyns Municipality', 'Nordfyns Municipality’s', 'in Nordfyns Municipality'],
    ['lolland', 'Lolland', 'Lolland Municipality', 'Lolland Municipality’s', 'in Lolland Municipality'],
  ])('%s', (slug, name, officialName, genitive, locative) => {
    expect(named(slug)).toMatchObject({ name, officialName, genitive, locative });
  });

  it('are found by the Danish one too', () => {
    expect(named('koebenhavn')?.otherSpellings).toEqual(['København']);
    expect(named('svendborg')?.otherSpellings).toEqual(['Svenborg']);
    expect(english.country.name).toBe('Denmark');
  });
});

/** Numbers as values, whichever way they are written. */
const figuresIn = (text: string, thousands: string): number[] =>
  [...text.matchAll(/\d+(?:[.,]\d+)*/g)]
    .map(([figure]) => Number(figure.replaceAll(thousands, '').replace(',', '.')))
    .toSorted((a, b) => a - b);
const textsOf = ({ municipalities, regions, dataChanges }: Dataset) => [
  ...[...municipalities, ...regions].flatMap(({ remarks }) => remarks.map(({ text }) => text)),
  ...dataChanges.map(({ text }) => text),
];

it('gives remarks and changes in English, with the figures of the Danish text', () => {
  const [danish, translated] = [textsOf(dataset), textsOf(english)];
  expect(translated).toHaveLength(danish.length);
  for (const [i, text] of danish.entries()) {
    expect(translated[i]).not.toBe(text);
    expect(figuresIn(translated[i] ?? '', ',')).toEqual(figuresIn(text, '.'));
  }
});
