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

const drawings = [...dataset.municipalities, ...dataset.regions].map((record) => {
  const text = 'regionCode' in record ? municipalityShare(record) : regionShare(record);
  const count = record.counts.at(-1) ?? { year: 0, persons: NaN };
  return { name: record.name, count, text, svg: shareSvg(text, count) };
});

/** Every size of letters. */
const sizesIn = (svg: string): number[] =>
  [...svg.matchAll(/font-size="([\d.]+)"/g)].map(([, size]) => Number(size));

const countrySvg = countryShareSvg(countryShare(dataset), { year: 2024, persons: 5989 });
/** As wide as feeds show it. */
const IN_FEED = 500 / 1200;

describe('share images', () => {
  it('have a dot for each person, all words, nothing that cannot be drawn', () => {
    expect(drawings).toHaveLength(103);
    for (const { name, count, text, svg } of drawings) {
      expect(dotsIn(svg), name).toEqual(count.persons === 0 ? [] : [count.persons]);
      expect(() => {
        checkDrawable(svg);
      }, name).not.toThrow();
      const words = wordsIn(svg).replaceAll('\u00a0', ' ');
      for (const part of [name, text.lead, text.rate, ...text.cautions, text.source]) {
        expect(words, name).toContain(part.replaceAll('\u00a0', ' '));
      }
    }
  });

  it('are read at 500 pixels: no letters below 13, the count at 60 or more, dots that do not melt', () => {
    for (const svg of [...drawings.map((drawing) => drawing.svg), countrySvg]) {
      const sizes = sizesIn(svg).map((size) => size * IN_FEED);
      expect(Math.min(...sizes)).toBeGreaterThanOrEqual(13);
      expect(Math.max(...sizes)).toBeGreaterThanOrEqual(60);
      for (const [, diameter, pitch] of svg.matchAll(
        /stroke-width="([\d.]+)" stroke-dasharray="0 ([\d.]+)"/g,
      )) {
        expect(Number(diameter) * IN_FEED).toBeGreaterThan(1.5);
        expect((Number(pitch) - Number(diameter)) * IN_FEED).toBeGreaterThan(0.75);
      }
    }
  });

  it('say the count once, in large letters, and the sentence goes on from it', () => {
    const albertslund = drawings.find(({ name }) => name === 'Albertslund')?.svg ?? '';
    const words = wordsIn(albertslund).replaceAll('\u00a0', ' ');
    expect(words).toMatch(
      /^Albertslund 44 mennesker i hjemløshed i én uge i 2024\. Det er otte færre end i 2022/,
    );
    const fano = wordsIn(drawings.find(({ name }) => name === 'Fanø')?.svg ?? '').replaceAll('\u00a0', ' ');
    expect(fano).toMatch(/^Fanø 1 Ét menneske i hjemløshed i én uge i 2024, ingen i 2022/);
  });

  it('show everybody in the country', () => {
    expect(dotsIn(countrySvg)).toEqual([dataset.country.series.at(-1)?.persons]);
    const words = wordsIn(countrySvg).replaceAll('\u00a0', ' ');
    for (const part of ['5.989', 'Det er 200 flere end i 2022', 'Hver prik er ét menneske.', 'Kilde: VIVE'])
      expect(words).toContain(part);
    expect(words).not.toContain('Danmarks Statistik');
  });

  it('refuse words that would run into each other', () => {
    const albertslund = municipalityBySlug('albertslund');
    const text = municipalityShare(albertslund);
    const wordy = { ...text, cautions: [...text.cautions, 'Et meget langt forbehold. '.repeat(20)] };
    expect(() => shareSvg(wordy, { year: 2024, persons: 44 })).toThrow(/too many words/);
  });
});
