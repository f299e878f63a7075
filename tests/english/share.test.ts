import { describe, expect, it } from 'vitest';
import { municipalityShare } from '../../src/content/share/municipalityShare.ts';
import { regionShare } from '../../src/content/share/regionShare.ts';
import { dataset } from '../../src/dataset.ts';
import { shareSvg } from '../../src/draw/shareFrame.ts';

/** As wide as feeds show it. */
const IN_FEED = 500 / 1200;

describe('share images in English', () => {
  it('have room for their longer words, and are read at 500 pixels', () => {
    const texts = [
      ...dataset.municipalities.map((record) => [municipalityShare(record), record.counts] as const),
      ...dataset.regions.map((record) => [regionShare(record), record.counts] as const),
    ];
    expect(texts).toHaveLength(103);
    for (const [text, counts] of texts) {
      const svg = shareSvg(text, counts.at(-1) ?? { year: 0, persons: NaN });
      const sizes = [...svg.matchAll(/font-size="([\d.]+)"/g)].map(([, size]) => Number(size) * IN_FEED);
      expect(Math.min(...sizes), text.title).toBeGreaterThanOrEqual(13);
      expect(Math.max(...sizes), text.title).toBeGreaterThanOrEqual(60);
      expect(text.alt.length, text.title).toBeLessThanOrEqual(420);
    }
  });
});
