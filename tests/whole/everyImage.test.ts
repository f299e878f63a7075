import { describe, expect, it } from 'vitest';
import { plain } from '../../src/content/text.ts';
import { checkDrawable } from '../../src/draw/checkDrawable.ts';
import { chartImages } from '../../src/publish/images/chartImages.ts';
import { typed } from '../unit/content/records.ts';
import { wordsIn } from '../unit/publish/images/wordsIn.ts';

const images = chartImages().map((image) => ({ ...image, drawing: image.draw().svg }));

describe('images of charts, all of them', () => {
  it('have its name, finding, measure, cautions, source and date drawn', () => {
    expect(images.length).toBeGreaterThan(400);
    for (const { svg: path, title, text, alt, drawing } of images) {
      expect(() => {
        checkDrawable(drawing);
      }, path).not.toThrow();
      const words = wordsIn(drawing);
      for (const part of [[title], text.finding, text.measure, ...text.remarks, text.source]) {
        expect(words, path).toContain(typed(plain(part)));
      }
      expect(words, path).toContain('Senest opdateret 23. november 2026.');
      expect(words, path).toMatch(/øjebliksbilleder? fra én uge/i);
      expect(`${words} ${alt}`, path).not.toMatch(/NaN|undefined|null/);
    }
  });

  it('explain a triangle where there is one, and only there', () => {
    const explained = images.filter(({ drawing }) => wordsIn(drawing).includes('Trekant:'));
    expect(explained.map(({ svg }) => svg)).toEqual([
      '/billeder/region/hovedstaden/tabel.svg',
      '/billeder/region/sjaelland/tabel.svg',
      '/billeder/region/syddanmark/tabel.svg',
      '/billeder/region/midtjylland/tabel.svg',
    ]);
  });
});
