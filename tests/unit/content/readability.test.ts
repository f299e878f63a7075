import { describe, expect, it } from 'vitest';
import { bodyText, readingMinutes } from '../../../src/content/report/bodyText.ts';
import { dataset } from '../../../src/dataset.ts';
import { lix } from '../../fixtures/lix.ts';

/** What newspapers are written at; from here on a text is hard. */
const HARD_FROM = 45;
const sections = bodyText(dataset);

describe('LIX', () => {
  it('counts as one does by hand', () => {
    // 8 words in 2 sentences, 2 of them long: 4 + 25.
    const {
      words,
      sentences,
      long,
      lix: value,
    } = lix(['Vi talte 1.000 mennesker. Det var næsten ingenting.']);
    expect([words, sentences, long, value]).toEqual([8, 2, 2, 29]);
  });

  it.each([
    ['Det er ca. 5 pct. af alle pr. 1.000 fra 1. oktober.', 1],
    ['Det er 5 pct. Resten er væk.', 2],
    ['Så fald: Det er 5. Er det? Ja!', 4],
    ['Kun ét: to ord', 1],
  ])('finds the sentences of "%s"', (text, sentences) => {
    expect(lix([text]).sentences).toBe(sentences);
  });
});

describe('the front page', () => {
  it('is plain as a whole', () => {
    const whole = lix(sections.flatMap(({ paragraphs }) => paragraphs));
    expect(whole.words).toBeGreaterThan(1000);
    expect(whole.lix).toBeLessThan(HARD_FROM);
  });

  it.each(sections)('is plain in $id', ({ paragraphs }) => {
    expect(lix(paragraphs).lix).toBeLessThan(HARD_FROM);
  });

  it('says honestly how long it takes', () => {
    const { words } = lix(sections.flatMap(({ paragraphs }) => paragraphs));
    // Both count words, in ways of their own.
    expect(Math.abs(readingMinutes(dataset) - words / 200)).toBeLessThan(1.1);
  });
});
