import { describe, expect, it } from 'vitest';
import { countDots } from '../../../src/charts/layoutDotField.ts';
import { countryShare } from '../../../src/content/share/countryShare.ts';
import { municipalityShare } from '../../../src/content/share/municipalityShare.ts';
import { regionShare } from '../../../src/content/share/regionShare.ts';
import { dataset, municipalityBySlug } from '../../../src/dataset.ts';
import { checkDrawable } from '../../../src/draw/checkDrawable.ts';
import { countryShareSvg, shareSvg } from '../../../src/draw/shareFrame.ts';

/** The dots of each field in the image, as a renderer draws them. */
const dotsIn = (svg: string): number[] =>
  [...svg.matchAll(/stroke-dasharray="0 ([\d.]+)"[^>]* d="([^"]+)"/g)].map(([, pitch, d = '']) =>
    countDots({ d, pitch: Number(pitch) }),
  );

/** Everything that is written in the image. */
const wordsIn = (svg: string): string =>
  [...svg.matchAll(/<tspan[^>]*>([^<]*)/g)].map((match) => match[1]).join(' ');

const drawings = [...dataset.municipalities, ...dataset.regions].map((record) => ({
  name: record.name,
  counts: record.counts,
  text: 'regionCode' in record ? municipalityShare(record, dataset) : regionShare(record, dataset),
}));

describe('share images', () => {
  it('have a dot for each person, all words, nothing that cannot be drawn', () => {
    expect(drawings).toHaveLength(103);
    for (const { name, counts, text } of drawings) {
      const svg = shareSvg(text, counts, 'hjemloeshed.example/kommune/x');
      expect(dotsIn(svg), name).toEqual(
        counts.map(({ persons }) => persons).filter((persons) => persons > 0),
      );
      expect(() => {
        checkDrawable(svg);
      }, name).not.toThrow();
      const words = wordsIn(svg).replaceAll('\u00a0', ' ');
      for (const part of [name, text.lead, text.rate, ...text.cautions, text.source]) {
        expect(words, name).toContain(part.replaceAll('\u00a0', ' '));
      }
    }
  });

  it('show everybody in the country', () => {
    const { series } = dataset.country;
    const svg = countryShareSvg(countryShare(dataset), { year: 2024, persons: 5989 }, 'hjemloeshed.example');
    expect(dotsIn(svg)).toEqual([series.at(-1)?.persons]);
  });

  it('refuse words that would run into each other', () => {
    const { counts, ...rest } = municipalityBySlug('albertslund');
    const text = municipalityShare({ ...rest, counts }, dataset);
    const wordy = { ...text, cautions: [...text.cautions, 'Et meget langt forbehold. '.repeat(40)] };
    expect(() => shareSvg(wordy, counts, 'x')).toThrow(/too many words/);
  });
});
