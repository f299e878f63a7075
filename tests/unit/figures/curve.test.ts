import { describe, expect, it } from 'vitest';
import { words } from '../../../src/content/words.ts';
import { type Text, plain } from '../../../src/content/text.ts';
import { currentRegions, dataset, municipalityBySlug } from '../../../src/dataset.ts';
import { regionsTable, regionTable } from '../../../src/figures/countsTable.ts';
import { localCurve, nationalCurve, odenseCurve } from '../../../src/figures/curve.ts';
import type { Figure } from '../../../src/figures/figure.ts';
import { remarkOn, typed } from '../content/records.ts';
import { wordsOf } from './wordsOf.ts';

const said = (text: Text | undefined) => typed(plain(text ?? []));
function drawn({ body }: Figure, width: number): string[] {
  if (body.kind !== 'drawing') throw new Error('no drawing');
  return wordsOf(body.draw(width));
}
function seriesOf(slug: string) {
  const municipality = municipalityBySlug(slug);
  const local = dataset.localSeries.find(({ municipalityCode }) => municipalityCode === municipality.code);
  if (local === undefined) throw new Error(`no series for ${slug}`);
  return [municipality, local.series, words] as const;
}

describe("the country's curve", () => {
  const curve = nationalCurve(dataset.country, words);

  it('states its finding', () => {
    expect(said(curve.finding)).toBe('6.635 i 2017 er det højeste; 2024 ligger 10 pct. lavere');
    expect(said(curve.alone.finding)).toBe(
      'Danmark: 6.635 i 2017 er det højeste; 2024 ligger 10 pct. lavere',
    );
  });

  it('explains the period of the rise that it shows, and no other', () => {
    expect(drawn(curve, 1200)).toEqual(expect.arrayContaining(['33 pct. flere', '642 færre', '200 flere']));
    expect(drawn(curve, 288)).toEqual(expect.arrayContaining(['33 pct. flere', '−642', '+200']));
    expect(said(curve.remarks[0])).toBe(
      'Om stigningen skriver rapporten »en tiårig periode« uden årstal; årene er vores.',
    );
  });

  it('labels every count with its value at every width, once', () => {
    const values = ['4.998', '5.290', '5.820', '6.138', '6.635', '6.431', '5.789', '5.989'];
    for (const width of [288, 328, 480, 540, 560, 700, 1200]) {
      expect(drawn(curve, width).filter((text) => values.includes(text))).toEqual(values);
    }
  });

  it('says alone that a count is of one week', () => {
    expect(curve.alone.remarks.map(said)).toContain('Hvert tal er et øjebliksbillede fra én uge.');
  });
});

describe('the series of single municipalities', () => {
  it.each([
    [
      'odense',
      'Odense: mere end halveret, fra 208 i 2009 til 95 i 2024',
      'Faldet er ikke sket i en lige linje: Tallet steg i 2015 og 2019; stigningen i 2019 kan være tilfældig.',
    ],
    [
      'koebenhavn',
      'København: et fald fra 1.494 i 2009 til 1.387 i 2024',
      'Faldet er ikke sket i en lige linje: Tallet steg i 2011, 2013 og 2024; stigningerne kan hver for sig være tilfældige.',
    ],
  ])('%s', (slug, finding, remark) => {
    const curve = localCurve(...seriesOf(slug));
    expect(said(curve.alone.finding)).toBe(finding);
    expect(said(curve.remarks[0])).toBe(remark);
  });

  it.each([
    [[61, 58, 52, 44], 'Albertslund: fra 61 i 2017 til 44 i 2024; forskellen kan være tilfældig'],
    [[4, 3, 2, 1], 'Albertslund: fra 4 i 2017 til 1 i 2024; forskellen kan være tilfældig'],
    [[44, 58, 52, 44], 'Albertslund: uændret, fra 44 i 2017 til 44 i 2024'],
    [[88, 58, 52, 44], 'Albertslund: et fald fra 88 i 2017 til 44 i 2024'],
    [[20, 58, 52, 44], 'Albertslund: en stigning fra 20 i 2017 til 44 i 2024'],
  ])('calls a change one only as far as chance allows: %j', (persons, finding) => {
    const series = [2017, 2019, 2022, 2024].map((year, i) => ({
      year,
      persons: persons[i] ?? 0,
      population: null,
      rate: null,
    }));
    expect(said(localCurve(municipalityBySlug('albertslund'), series, words).alone.finding)).toBe(finding);
  });

  it('carries what chance makes of the newest change where it stands alone, as the table of regions does', () => {
    const { alone } = nationalCurve(dataset.country, words);
    expect(alone.remarks.map(said)).toContain('Forskellen fra 2022 til 2024 kan være tilfældig.');
    // And where no row has a triangle: the five regions', and that of Nordjylland's municipalities alone.
    const NONE = 'Ingen af ændringerne er større, end tilfældige udsving normalt giver.';
    const says = ({ alone }: Figure): boolean => alone.remarks.map(said).includes(NONE);
    expect(says(regionsTable(words))).toBe(true);
    expect(
      currentRegions.filter((region) => says(regionTable(region, words))).map(({ slug }) => slug),
    ).toEqual(['nordjylland']);
  });

  it('tells the series of Odense as it is', () => {
    const { finding, remarks } = odenseCurve(...seriesOf('odense'));
    expect(said(finding)).toBe('Odense er nået ned på 95, men ikke i en lige linje');
    expect(said(remarks[0])).toBe(
      'Fra 208 til 95 er mere end en halvering. Undervejs steg tallet i 2015 og 2019; stigningen i 2019 kan være tilfældig. Det sidste skridt, fra 117 til 95, er så lille, at det kan være tilfældigt.',
    );
  });
});

describe('a series of the tables alone, as the third count makes one', () => {
  // Made up: 12 people in 2026.
  const dragoer = municipalityBySlug('dragoer');
  const [, , third] = seriesOf('odense')[1];
  if (third === undefined) throw new Error('no count');
  const text = 'Talt for sig i 2024.';
  const later = {
    ...dragoer,
    remarks: [remarkOn('change', text)],
  };
  const curve = localCurve(later, [...dragoer.counts, { ...third, year: 2026, persons: 12 }], words);

  it('names the report as its source', () => {
    expect(said(curve.source)).toBe(
      'Kilde: VIVE, optællingerne 2022, 2024 og 2026, som trykt af Hjem til Alle og SAND (2025).',
    );
    expect(said(localCurve(...seriesOf('odense')).source)).toContain('som de er offentliggjort lokalt');
  });

  it('takes the remark on a count along where it stands alone', () => {
    expect(curve.alone.remarks.map(said)).toContain(text);
    expect(
      localCurve({ ...later, remarks: [] }, dragoer.counts, words).alone.remarks.map(said),
    ).not.toContain(text);
  });
});
