import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { words } from '../../../src/content/words.ts';
import { plain } from '../../../src/content/text.ts';
import { dataset, municipalityBySlug, regionBySlug } from '../../../src/dataset.ts';
import { svgDrawing } from '../../../src/draw/svgDrawing.ts';
import { MAP_MEASURES } from '../../../src/figures/mapMeasures.ts';
import { nationalMap, nationalMapParts } from '../../../src/figures/nationalMap.ts';
import { neighbourMap } from '../../../src/figures/neighbourMap.ts';
import { regionMap } from '../../../src/figures/regionMap.ts';
import { fillsOf } from './marksOf.ts';
import { wordsOf } from './wordsOf.ts';

const [rate, change] = MAP_MEASURES;

describe('the national map', () => {
  const page = nationalMapParts(MAP_MEASURES, 'Kort', 'page', words);
  const svgs = page.map(({ drawing, alt }) => svgDrawing(drawing, { alt }));

  it('has all 98 in one drawing, each with a class for every measure, and those around the capital in another', () => {
    const [country = '', inset = ''] = svgs;
    expect(country.match(/<a href/g)).toHaveLength(98);
    // Dragør 7.6, from 121 to 111; Læsø 0, from 0; Albertslund 1.6, from 52 to 44: the falls may be chance.
    expect(country).toMatch(/class="f-rate-7 change-down-maybe" data-code="0155"/);
    expect(country).toMatch(/class="f-rate-0 change-speckle" data-code="0825"/);
    expect(country).toMatch(/class="f-rate-6 change-down-maybe" data-code="0165"/);
    expect(inset).toContain('data-code="0165"');
    expect(inset).not.toContain('data-code="0851"');
  });

  it('has a rule of the stylesheet for every filling that a measure may give, and for the choice of it', () => {
    const rules = readFileSync('src/styles/components/MapMeasures.css', 'utf8');
    for (const [i, { key, value, fillings, fill }] of MAP_MEASURES.entries()) {
      expect(rules).toContain(`.map-figure:not(:has([value='${value}']:checked)) .for-${key}`);
      for (const municipality of dataset.municipalities) expect(fillings).toContain(fill(municipality));
      if (i === 0) continue;
      for (const filling of fillings)
        expect(rules).toContain(`.map-figure:has([value='${value}']:checked) .map .${key}-${filling} {`);
    }
  });

  it.each(MAP_MEASURES.map((measure) => [measure.key, measure] as const))(
    'counts every municipality in one class of the legend: %s',
    (_, measure) => {
      const members = measure.legend(words).rows.map((row) => row.members);
      expect(members.reduce((sum, n) => sum + n, 0)).toBe(98);
    },
  );

  it('is loud where a change is more than chance gives, and quiet elsewhere', () => {
    const [country] = nationalMap(change ?? rate, words).body.parts('embed');
    const fills = fillsOf(country?.drawing ?? { marks: [] });
    // Glostrup from 21 to 39, Albertslund from 52 to 44, Læsø from 0 to 0.
    expect(fills.get('0161')).toBe('up-1');
    expect(fills.get('0165')).toBe('down-maybe');
    expect(fills.get('0825')).toBe('speckle');
    expect([...fills.values()].filter((fill) => /^(up|down)-[12]$/.test(fill))).toHaveLength(20);
  });

  it('names the classes of the rate in full, in a small frame shorter, and in the key by where they begin', () => {
    const rows = rate.legend(words).rows.toReversed();
    expect(rows.map(({ short }) => short)).toEqual([
      '0',
      'under 0,35',
      '0,35–0,65',
      '0,65–1',
      'over 1–1,25',
      '1,25–1,55',
      '1,55–2,2',
      '7,6 Dragør',
    ]);
    expect(rows.map(({ inKey }) => inKey)).toEqual([
      '0',
      '<0,35',
      '0,35',
      '0,65',
      '>1',
      '1,25',
      '1,55',
      '7,6',
    ]);
  });

  it('says the same classes in an image as on the page', () => {
    const said = wordsOf(nationalMap(rate, words).body.draw(540)).join(' ');
    for (const { label } of rate.legend(words).rows) expect(said).toContain(label.split(' ')[0] ?? '');
  });
});

describe('the map of a region', () => {
  it('fills its own 17 by rate, and those around as land', () => {
    const [part] = regionMap(regionBySlug('sjaelland'), words).body.parts('page');
    const fills = [...fillsOf(part?.drawing ?? { marks: [] }).values()];
    expect(fills.filter((fill) => fill.startsWith('rate-'))).toHaveLength(17);
    expect(new Set(fills.filter((fill) => !fill.startsWith('rate-')))).toEqual(new Set(['land']));
  });
});

describe('the map of a municipality', () => {
  it('has the municipality and its neighbours, each with its figure, and leads to the others', () => {
    const { body, alone } = neighbourMap(municipalityBySlug('albertslund'), words);
    const [part, locator] = body.parts('page');
    const svg = svgDrawing(part?.drawing ?? { width: 0, height: 0, marks: [] }, { alt: '' });
    const fills = fillsOf(part?.drawing ?? { marks: [] });
    // Albertslund 1.6, Brøndby 0.9, and Ballerup 0.5 beside it.
    expect(fills.get('0165')).toBe('rate-6');
    expect(fills.get('0153')).toBe('rate-3');
    expect(fills.get('0151')).toBe('rate-2');
    expect(svg.match(/<a href/g)).toHaveLength(fills.size - 1);
    expect(wordsOf(part?.drawing ?? { width: 0, height: 0, marks: [] })).toContain('Albertslund');
    expect(plain(alone.measure)).toContain('nabokommunerne');
    expect(locator?.alt).toBe('Danmarkskort: Albertslund ligger i Region Hovedstaden.');
  });

  it('has an island alone', () => {
    const [part] = neighbourMap(municipalityBySlug('laesoe'), words).body.parts('page');
    expect([...fillsOf(part?.drawing ?? { marks: [] })]).toEqual([['0825', 'rate-0']]);
  });
});
