import { Resvg } from '@resvg/resvg-js';
import { describe, expect, it } from 'vitest';
import { countDots } from '../../../../src/charts/layoutDotField.ts';
import { checkDrawable } from '../../../../src/publish/images/checkDrawable.ts';
import { chartImages } from '../../../../src/publish/images/chartImages.ts';
import { imageFontFiles } from '../../../../src/publish/images/imageFonts.ts';
import { renderPng } from '../../../../src/publish/images/renderPng.ts';
import { typed } from '../../content/records.ts';

const images = new Map(chartImages().map((image) => [image.svg.replace('/billeder/', ''), image]));

function imageAt(path: string) {
  const image = images.get(`${path}.svg`);
  if (image === undefined) throw new Error(`no image ${path}`);
  return image;
}

const decode = (text: string): string =>
  text.replaceAll('&quot;', '"').replaceAll('&lt;', '<').replaceAll('&amp;', '&');
/** Everything that is written in a drawing, in its order. */
const wordsIn = (svg: string): string =>
  typed([...svg.matchAll(/<tspan[^>]*>([^<]*)/g)].map((match) => decode(match[1] ?? '')).join(' '));
const dotsIn = (svg: string): number[] =>
  [...svg.matchAll(/d="([^"]+)" fill="none"[^>]*stroke-dasharray="0 ([\d.]+)"/g)].map(([, d = '', pitch]) =>
    countDots({ d, pitch: Number(pitch) }),
  );

describe('images of charts', () => {
  it('have addresses of their own, in small ASCII letters', () => {
    const addresses = chartImages().flatMap(({ png, svg }) => [png, svg]);
    expect(new Set(addresses).size).toBe(addresses.length);
    for (const address of addresses) expect(address).toMatch(/^\/billeder\/[a-z/-]+\.(png|svg)$/);
    expect(addresses).toContain('/billeder/kommune/hoeje-taastrup/udvikling.png');
  });

  it.each([...images.keys()])('%s: place, finding, measure, cautions, source and date are drawn', (path) => {
    const { text, draw } = images.get(path) ?? imageAt(path);
    const { svg } = draw();
    expect(() => {
      checkDrawable(svg);
    }).not.toThrow();
    const words = wordsIn(svg);
    for (const part of [text.title, text.finding, text.measure, ...text.cautions, text.source]) {
      expect(words).toContain(typed(part));
    }
    expect(words).toContain('Senest opdateret 23. november 2026.');
    expect(words).toContain('øjebliksbillede fra én uge');
    expect(`${words} ${text.alt}`).not.toMatch(/NaN|undefined|null/);
  });

  it.each([
    [
      'kommune/albertslund/tal',
      ['44', '−8', '1,6', '1,4', '1,0', 'Markeret i rapporten.', 'vores egen beregning'],
    ],
    ['kommune/albertslund/udvikling', ['52', '44', 'otte færre', 'p = 0,48']],
    ['kommune/albertslund/placering', ['Sjettehøjest i landet pr. indbygger, delt med Glostrup']],
    ['kommune/albertslund/kort', ['Glostrup', '1,6', 'OpenStreetMaps bidragydere (ODbL)', 'generaliserede']],
    ['kommune/dragoer/tal', ['7,6', 'særlige forhold i selve optællingen']],
    ['kommune/dragoer/placering', ['særlige forhold i selve optællingen']],
    ['kommune/nordfyns/tal', ['0,6', 'den kan ikke passe']],
    ['kommune/nordfyns/kort', ['0,6', 'den kan ikke passe']],
    ['kommune/odense/kort', ['Nordfyns Kommune: Raten på 0,6', 'den kan ikke passe']],
    ['kommune/herning/placering', ['præcis 1,0 efter afrunding']],
    ['kommune/fanoe/udvikling', ['én mere', 'ingen talt', 'Tallene er små']],
    ['kommune/laesoe/udvikling', ['Ingen talt i 2022 eller 2024']],
    ['kommune/laesoe/kort', ['ingen talt']],
    ['kommune/odense/kurve', ['208', '95', '2009', '2024']],
  ])('%s says what must be said', (path, parts) => {
    const words = wordsIn(imageAt(path).draw().svg);
    for (const part of parts) expect(words).toContain(part);
  });

  it.each([
    ['kommune/albertslund/udvikling', [52, 44]],
    ['kommune/koebenhavn/udvikling', [1370, 1387]],
    ['kommune/fanoe/udvikling', [1]],
    ['kommune/laesoe/udvikling', []],
  ])('%s has a dot for each person', (path, persons) => {
    expect(dotsIn(imageAt(path).draw().svg)).toEqual(persons);
  });

  it.each([
    'albertslund',
    'lyngby-taarbaek',
    'ringkoebing-skjern',
    'dragoer',
    'koebenhavn',
    'laesoe',
    'bornholm',
  ])('nothing of %s is drawn beyond the edges', (slug) => {
    for (const [path, { draw }] of images) {
      if (!path.startsWith(`kommune/${slug}/`)) continue;
      const { svg, width, height } = draw();
      const font = { loadSystemFonts: false, fontFiles: [...imageFontFiles] };
      const box = new Resvg(svg, { font }).getBBox();
      expect([box?.x, box?.y, box?.width, box?.height], path).toEqual([0, 0, width, height]);
    }
  });

  it('are 1,200 pixels wide as PNG', async () => {
    const { svg, height } = imageAt('kommune/albertslund/tal').draw();
    const png = await renderPng(svg, { width: 1200 });
    expect([png.readUInt32BE(16), png.readUInt32BE(20)]).toEqual([1200, 2 * height]);
    expect(png.length).toBeLessThan(120_000);
  });
});
