import { Resvg } from '@resvg/resvg-js';
import { describe, expect, it } from 'vitest';
import { regionViews } from '../../../../src/figures/placeViews.ts';
import { countDots } from '../../../../src/charts/layoutDotField.ts';
import { currentRegions, dataset, regionBySlug } from '../../../../src/dataset.ts';
import { chartImage, chartImages } from '../../../../src/publish/images/chartImages.ts';
import { imageFontFiles } from '../../../../src/draw/imageFonts.ts';
import {
  countryShareLink,
  municipalityShareLink,
  regionShareLink,
} from '../../../../src/publish/shareLink.ts';
import { renderPng } from '../../../../src/publish/images/renderPng.ts';
import { wordsIn } from './wordsIn.ts';

const images = new Map(chartImages().map((image) => [image.svg.replace('/billeder/', ''), image]));

function imageAt(path: string) {
  const image = images.get(`${path}.svg`);
  if (image === undefined) throw new Error(`no image ${path}`);
  return image;
}

const dotsIn = (svg: string): number[] =>
  [...svg.matchAll(/stroke-dasharray="0 ([\d.]+)"[^>]* d="([^"]+)"/g)].map(([, pitch, d = '']) =>
    countDots({ d, pitch: Number(pitch) }),
  );

describe('images of charts', () => {
  it('have addresses of their own, in small ASCII letters', () => {
    expect(images.size).toBeGreaterThan(400);
    const addresses = chartImages().flatMap(({ png, svg }) => [png, svg]);
    expect(new Set(addresses).size).toBe(addresses.length);
    for (const address of addresses) expect(address).toMatch(/^\/billeder\/[a-z/-]+\.(png|svg)$/);
    expect(addresses).toContain('/billeder/kommune/hoeje-taastrup/udvikling.png');
    expect(addresses).toContain('/billeder/region/sjaelland/tabel.svg');
    expect(addresses).toContain('/billeder/danmark/kort-aendring.png');
  });

  it('have text alternatives of at most 420 characters that say nothing twice', () => {
    const shares = [
      countryShareLink(),
      ...currentRegions.map(regionShareLink),
      ...dataset.municipalities.map(municipalityShareLink),
    ];
    const alts = [
      ...[...images].map(([path, { alt }]) => [path, alt]),
      ...shares.map(({ path, alt }) => [path, alt]),
    ];
    expect(alts.length).toBeGreaterThan(500);
    for (const [path, alt = ''] of alts) {
      expect(alt.length, path).toBeLessThanOrEqual(420);
      expect(alt.length, path).toBeGreaterThan(40);
      const sentences = alt.split(/(?<=[.!?]) (?=[A-ZÆØÅ*])/);
      expect(new Set(sentences).size, alt).toBe(sentences.length);
      expect(alt, path).not.toContain('..');
    }
  });

  it('leave no figure in their text alternative without its doubt', () => {
    for (const view of ['tal', 'udvikling', 'placering', 'kort']) {
      expect(imageAt(`kommune/dragoer/${view}`).alt, view).toContain(
        'Tallet bør ikke stå uden det forbehold.',
      );
    }
    for (const view of ['tal', 'placering', 'kort'])
      expect(imageAt(`kommune/nordfyns/${view}`).alt, view).toContain(
        'Rapporten trykker 0,6, men det kan ikke passe',
      );
    expect(imageAt('region/hovedstaden/kort').alt).toContain('Dragør');
  });

  it.each([
    [
      'kommune/albertslund/tal',
      ['44', '−8', '1,6', '1,59', '1,36', '1,00', 'Markeret i rapporten.', 'vores egen beregning'],
    ],
    ['kommune/albertslund/udvikling', ['52', '44', 'otte færre', 'p = 0,42']],
    [
      'kommune/albertslund/placering',
      ['Blandt de højeste pr. indbygger', 'kan pladsen være nr. 3–21', 'Albertslund 1,6'],
    ],
    ['kommune/albertslund/kort', ['Glostrup', '1,6', 'OpenStreetMaps bidragydere (ODbL)', 'generaliserede']],
    ['kommune/dragoer/tal', ['7,6', 'særlige forhold i selve optællingen']],
    ['kommune/dragoer/placering', ['særlige forhold i selve optællingen']],
    ['kommune/nordfyns/tal', ['0,3', 'rapporten trykker 0,6', 'det kan ikke passe']],
    ['kommune/nordfyns/kort', ['Nordfyns 0,3', 'det kan ikke passe']],
    ['kommune/odense/kort', ['Nordfyns Kommune: Rapporten trykker 0,6', 'det kan ikke passe']],
    ['kommune/herning/placering', ['Herning ligger lige under 1', 'Herning 0,98']],
    ['kommune/herning/kort', ['Herning 0,98*']],
    ['kommune/fanoe/udvikling', ['Ingen i 2022, ét menneske i 2024', 'Tallene er små']],
    ['kommune/laesoe/udvikling', ['Ingen registreret i 2022 eller 2024']],
    ['kommune/laesoe/kort', ['ingen registreret']],
    ['kommune/odense/kurve', ['208', '95', '2009', '2024']],
    ['region/hovedstaden/tal', ['2.605', '+129', '1,4', 'Region Østdanmark', 'vores egen beregning']],
    ['region/hovedstaden/udvikling', ['2.476', '129 flere', 'p = 0,32']],
    ['region/hovedstaden/placering', ['14 af 29', 'De fyldte ligger i Region Hovedstaden']],
    ['region/hovedstaden/kort', ['København', 'særlige forhold', 'OpenStreetMaps bidragydere (ODbL)']],
    ['region/hovedstaden/soejler', ['7,6', '2,1', 'Lyngby-Taarbæk', 'Søjlen for Dragør er brudt']],
    [
      'region/hovedstaden/tabel',
      ['Albertslund 52 44 −8 1,6 *', 'Rødovre 28 49 +21 1,1 *', 'I alt 2.476 2.605'],
    ],
    ['region/syddanmark/tabel', ['Nordfyns 22 10 −12 0,3', 'det kan ikke passe']],
    ['danmark/tal', ['5.989', '+200', '1,00', 'vores egen beregning']],
    ['danmark/udvikling', ['5.789', '200 flere', 'p = 0,30']],
    ['danmark/placering', ['70 af 98', 'særlige forhold', 'det kan ikke passe']],
    [
      'danmark/kort',
      [
        '28 af 98',
        'over 1 til 1,25',
        '7,6 Dragør',
        'Bornholm er flyttet',
        'rundet Herning (0,98), Hillerød (0,96) og Langeland (0,98) op til 1,0 og sat stjerner. De ligger lige under 1',
        'generaliserede',
      ],
    ],
    ['danmark/mennesker', ['23 pct.', '1.387', 'Hver prik er ét menneske']],
    ['danmark/kort-aendring', ['20 af 98', 'mindst dobbelt så mange', 'omkring fire nå grænsen']],
    ['danmark/tabel', ['Region Hovedstaden 2.476 2.605 +129 1,4', 'Region Sjælland 781 855 +74 1,00']],
    ['danmark/tabel', ['Region Syddanmark 868 846 −22 0,7', 'Region Midtjylland 1.199 1.250 +51 0,9']],
    ['danmark/tabel', ['Region Nordjylland 465 433 −32 0,7', 'I alt 5.789 5.989 +200 1,00']],
    ['danmark/kurve', ['4.998', '6.635', '5.989', 'Der var ingen optælling i 2021']],
    ['danmark/situationer', ['45 %', '24 %', '8 %', '5 %', '18 %', 'kriminalforsorg']],
    ['danmark/aldre', ['27 %', '26 %', '21 %', '17 %', '9 %']],
  ])('%s says what must be said', (path, parts) => {
    const words = wordsIn(imageAt(path).draw().svg);
    for (const part of parts) expect(words).toContain(part);
  });

  it('a region that has been taken over keeps its addresses, with its last figures and nothing newer', () => {
    // The same region, but not among those of the newest count.
    const former = regionViews({ ...regionBySlug('sjaelland') }).map(chartImage);
    expect(former.map(({ png }) => png)).toEqual(
      regionViews(regionBySlug('sjaelland')).map((view) => chartImage(view).png),
    );
    for (const { draw, alt } of former) {
      const words = wordsIn(draw().svg);
      expect(words).toContain('Region Sjælland er ikke længere en region.');
      expect(words).toContain('855');
      expect(`${words} ${alt}`).not.toMatch(/Region Hovedstaden 1,4|Greve/);
    }
  });

  it.each([
    ['kommune/albertslund/udvikling', [52, 44]],
    ['kommune/koebenhavn/udvikling', [1370, 1387]],
    ['kommune/fanoe/udvikling', [1]],
    ['kommune/laesoe/udvikling', []],
    ['region/nordjylland/udvikling', [465, 433]],
    ['danmark/udvikling', [5789, 5989]],
  ])('%s has a dot for each person', (path, persons) => {
    expect(dotsIn(imageAt(path).draw().svg)).toEqual(persons);
  });

  it.each([
    'danmark',
    'region',
    'kommune/albertslund',
    'kommune/lyngby-taarbaek',
    'kommune/ringkoebing-skjern',
    'kommune/dragoer',
    'kommune/koebenhavn',
    'kommune/laesoe',
    'kommune/bornholm',
  ])('nothing of %s is drawn beyond the edges', (folder) => {
    for (const [path, { draw }] of images) {
      if (!path.startsWith(`${folder}/`)) continue;
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
