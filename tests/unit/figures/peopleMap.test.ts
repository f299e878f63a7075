import { brotliCompressSync } from 'node:zlib';
import { describe, expect, it } from 'vitest';
import { words } from '../../../src/content/words.ts';
import { svgDrawing } from '../../../src/draw/svgDrawing.ts';
import { peopleMap } from '../../../src/figures/peopleMap.ts';
import { wordsOf } from './wordsOf.ts';

const figure = peopleMap(words);
const [part] = figure.body.parts('page');
const svg = part === undefined ? '' : svgDrawing(part.drawing, { alt: part.alt, className: 'map' });
/** What lies in one of the drawing's groups. */
const groupOf = (name: string): string =>
  new RegExp(`<g class="${name}"[^>]*>(.*?)</g>`).exec(svg)?.[1] ?? '';
const linksIn = (markup: string): number => markup.match(/<a href=/g)?.length ?? 0;

describe('the map of people', () => {
  it('has a link with a title for each of the 98, of which 28 lie above 1', () => {
    // Counted in the report's tables with Statistics Denmark's inhabitants, unrounded.
    expect(linksIn(groupOf('warm'))).toBe(28);
    expect(linksIn(groupOf('cold'))).toBe(70);
    expect(svg.match(/<title>/g)).toHaveLength(98);
  });

  it('tells Frederikssund and Herning apart, both printed 1,0: 48 of 46.358 and 88 of 89.848', () => {
    expect(groupOf('warm').includes('data-code="0250"')).toBe(true);
    expect(groupOf('cold').includes('data-code="0657"')).toBe(true);
  });

  it('has an empty ring for Læsø, one dot for Fanø, and a ring in one path around each above 1', () => {
    expect(groupOf('cold')).toMatch(/class="nobody" data-code="0825"/);
    expect(groupOf('cold')).toMatch(/data-code="0563" d="M\d+ \d+h1"/);
    const rings = /<path class="s-rate-5 rings" d="([^"]*)"/.exec(svg)?.[1] ?? '';
    expect(rings.match(/z/g)).toHaveLength(28);
  });

  it('names what helps to find a place, with its count', () => {
    for (const name of ['names-narrow', 'names-wide']) {
      const words = groupOf(name).replaceAll(/<[^>]*>/g, '');
      expect(words).toContain('København 1.387');
      for (const place of ['Aarhus', 'Odense', 'Læsø', 'Fanø', 'Bornholm']) expect(words).toContain(place);
    }
  });

  it('weighs at most 8 KB compressed', () => {
    expect(brotliCompressSync(svg).length).toBeLessThanOrEqual(8000);
  });

  it('is an image with its legend: dots of both families, and what the colours mean', () => {
    const drawing = figure.body.draw(540);
    const words = wordsOf(drawing).join(' ');
    for (const said of ['1.387', 'over 1 pr. 1.000 indbyggere', 'højst 1']) expect(words).toContain(said);
  });
});
