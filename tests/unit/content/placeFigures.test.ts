import { describe, expect, it } from 'vitest';
import { workText } from '../../../src/content/municipality/workText.ts';
import { words } from '../../../src/content/words.ts';
import { type Value, plain } from '../../../src/content/text.ts';
import { dataset, municipalitiesOf, municipalityBySlug, regionBySlug } from '../../../src/dataset.ts';
import type { Figure } from '../../../src/figures/figure.ts';
import { chanceFigure } from '../../../src/figures/chance.ts';
import {
  countryKeyFigures,
  municipalityKeyFigures,
  regionKeyFigures,
} from '../../../src/figures/keyFigures.ts';
import { dotsFigure } from '../../../src/figures/dots.ts';
import { municipalityStrip } from '../../../src/figures/rateStrip.ts';
import type { Municipality } from '../../../src/domain/dataset.ts';
import { WITHOUT_RATE, municipality, region, typed } from './records.ts';

const shown = ({ body }: Figure) => (body.kind === 'keyFigures' ? body.figures : []);
const figures = (record: Municipality) =>
  shown(municipalityKeyFigures(record, dataset, words)).map(({ figure, label, note }) => [
    figure.text,
    typed(plain(label)),
    note,
  ]);
const cellsOf = (rows: readonly (readonly (string | Value)[])[]) =>
  rows.map((row) => row.map((cell) => (typeof cell === 'string' ? cell : cell.text)));

describe('the key figures', () => {
  it('are count, change and rate with what must be known with them', () => {
    expect(figures(municipality([52, 44]))).toEqual([
      ['44', 'mennesker i 2024', null],
      ['−8', 'ændring fra 52 i 2022', 'kan være tilfældigt'],
      ['1,6', 'pr. 1.000 indbyggere', '* markeret i rapporten'],
    ]);
  });

  it('tell a rate of zero from one that is not printed', () => {
    expect(figures(municipality([0, 0], WITHOUT_RATE))).toEqual([
      ['0', 'mennesker i 2024', null],
      ['0', 'ændring fra 0 i 2022', null],
      ['0', 'pr. 1.000 indbyggere', 'rapporten trykker intet tal, fordi ingen er registreret'],
    ]);
  });

  it('say one person, and a first count without a change', () => {
    expect(figures(municipality([0, 1]))[0]).toEqual(['1', 'menneske i 2024', null]);
    expect(figures(municipality([44])).map(([text]) => text)).toEqual(['44', '1,6']);
  });

  it('carry the remark on a rate', () => {
    expect(figures(municipalityBySlug('dragoer'))[2]).toEqual([
      '7,6',
      'pr. 1.000 indbyggere',
      'tal med forbehold',
    ]);
  });

  it('are the same three for a region', () => {
    expect(shown(regionKeyFigures(region(), words)).map(({ figure }) => figure.text)).toEqual([
      '2.605',
      '+129',
      '1,4',
    ]);
  });

  it('are the same three for the country, whose rate is our own', () => {
    expect(shown(countryKeyFigures(dataset, words)).map(({ figure, note }) => [figure.text, note])).toEqual([
      ['5.989', null],
      ['+200', 'kan være tilfældigt'],
      ['1,00', 'vores egen beregning'],
    ]);
  });

  it('standing alone name the place and carry the verdict once, the mark and the remarks', () => {
    const { finding, remarks } = municipalityKeyFigures(municipalityBySlug('dragoer'), dataset, words).alone;
    expect(typed(plain(finding))).toBe(
      'Dragør: 111 mennesker i hjemløshed, ti færre end i 2022, men faldet kan være tilfældigt',
    );
    const said = typed(remarks.map(plain).join(' '));
    for (const part of ['* Markeret i rapporten.', 'særlige forhold i selve optællingen']) {
      expect(said).toContain(part);
    }
    expect(said).not.toContain('tilfældig');
    expect(typed(plain(countryKeyFigures(dataset, words).alone.finding))).toBe(
      'Danmark: 5.989 mennesker i hjemløshed, 200 flere end i 2022, men stigningen kan være tilfældig',
    );
  });
});

describe('drawings as tables', () => {
  it('have each count', () => {
    expect(cellsOf(dotsFigure(municipality([52, 44]), words).values?.rows ?? [])).toEqual([
      ['2022', '52'],
      ['2024', '44'],
    ]);
  });

  it('have the chance test, where there is one', () => {
    expect(
      cellsOf(chanceFigure(municipality([52, 44]), words)?.values?.rows ?? []).map(([, value]) => value),
    ).toEqual(['−8', '22', '0,475']);
    expect(chanceFigure(municipality([0, 0]), words)).toBeNull();
  });

  it('have every municipality of the strip once, and name its own and its neighbours', () => {
    const albertslund = municipalityBySlug('albertslund');
    const region = regionBySlug('hovedstaden');
    const cells = cellsOf(municipalityStrip(albertslund, region, [], dataset, words).values?.rows ?? []);
    expect(cells[0]).toEqual(['7,6', '1', '']);
    // Albertslund 1.59 and Aarhus 1.51; Herning and Langeland 0.979, Hillerød 0.956, Greve and Esbjerg below them.
    expect(cells.find(([rate]) => rate === 'over 1,5 til 1,6')).toEqual([
      'over 1,5 til 1,6',
      '2',
      'Albertslund',
    ]);
    expect(cells.find(([rate]) => rate === 'over 0,9 til 1,0')).toEqual(['over 0,9 til 1,0', '5', '']);
    expect(cells.at(-1)).toEqual(['0', '1', '']);
    expect(cells.reduce((sum, [, count]) => sum + Number(count), 0)).toBe(98);
  });
});

describe('what is being done', () => {
  it('is the own case of the five that the report links to, and the five themes for all', () => {
    const withCases = dataset.municipalities.filter((record) => workText(record).cases.length > 0);
    expect(withCases.map(({ name }) => name)).toEqual([
      'Odense',
      'Svendborg',
      'Aarhus',
      'Ikast-Brande',
      'Aalborg',
    ]);
    const { heading, paragraphs } = workText(municipalityBySlug('laesoe'));
    expect(heading).toBe('Hvad kan en kommune gøre?');
    expect(paragraphs.flat().filter((part) => typeof part !== 'string' && part.kind === 'link')).toHaveLength(
      9,
    );
  });
});

describe("a region's bars", () => {
  const chart = (slug: string) => {
    const record = regionBySlug(slug);
    return words.regionBars.text(record, municipalitiesOf(record));
  };

  it('say how many lie above 1', () => {
    expect(plain(chart('sjaelland').finding)).toBe('Fem af 17 ligger over 1');
    expect(plain(chart('nordjylland').finding)).toBe('Én af elleve ligger over 1');
  });

  it('say what is cut, and where its remark stands', () => {
    expect(chart('hovedstaden').remarks.map(plain)).toEqual([
      'Søjlen for Dragør er brudt.',
      '*\u00a0Rapporten har rundet Hillerød (0,96) op til 1,0 og sat en stjerne. Den ligger lige under 1.',
      'Tallet for Dragør har et forbehold, som står under tabellen.',
    ]);
    expect(chart('syddanmark').remarks.map(plain)).toEqual([
      '*\u00a0Rapporten har rundet Langeland (0,98) op til 1,0 og sat en stjerne. Den ligger lige under 1.',
      'Tallet for Nordfyns Kommune har et forbehold, som står under tabellen.',
    ]);
    expect(chart('midtjylland').remarks.map(plain)).toEqual([
      '*\u00a0Rapporten har rundet Herning (0,98) op til 1,0 og sat en stjerne. Den ligger lige under 1.',
    ]);
    expect(chart('sjaelland').remarks).toEqual([]);
  });

  it('name all in the text alternative, highest first', () => {
    expect(chart('nordjylland').alt).toMatch(/^Antal pr. 1.000 indbyggere: Aalborg 1,1, .* og Læsø 0\.$/);
  });
});
