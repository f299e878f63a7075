import { describe, expect, it } from 'vitest';
import { dataset, municipalitiesOf, municipalityBySlug, regionByCode } from '../../src/dataset.ts';
import { differencesFromTyped } from './differencesFromTyped.ts';
import { TYPED_REGIONS } from './typedTables.ts';

const named = (name: string) => {
  const found = dataset.municipalities.find((municipality) => municipality.name === name);
  if (found === undefined) throw new Error(`no ${name}`);
  return found;
};

describe('the report’s tables', () => {
  it('are the same as typed a second time by hand, every figure of them', () => {
    expect(differencesFromTyped(dataset)).toEqual([]);
  });

  it.each(TYPED_REGIONS)('hold the municipalities of %s %s in printed order', (code, name, rows) => {
    const region = regionByCode(code);
    expect(region.name).toBe(name);
    expect(municipalitiesOf(region).map((municipality) => municipality.name)).toEqual(
      rows.map(([row]) => row),
    );
  });

  it('have 29 + 17 + 22 + 19 + 11 = 98 municipalities', () => {
    expect(dataset.regions.map((region) => region.municipalityCodes.length)).toEqual([29, 17, 22, 19, 11]);
    expect(dataset.municipalities).toHaveLength(98);
  });

  it('sum to the national counts', () => {
    const sum = (i: number) =>
      dataset.regions.reduce((persons, region) => persons + (region.counts[i]?.persons ?? 0), 0);
    expect([sum(0), sum(1)]).toEqual([5789, 5989]);
    expect(dataset.country.latestPersons).toBe(5989);
    expect(dataset.country.latestYear).toBe(2024);
  });

  it('star 31 municipalities, by name', () => {
    const starred = dataset.municipalities.filter(({ flagged }) => flagged).map(({ name }) => name);
    expect(starred.toSorted()).toEqual(
      [
        'Albertslund',
        'Dragør',
        'Frederiksberg',
        'Frederikssund',
        'Glostrup',
        'Halsnæs',
        'Helsingør',
        'Herlev',
        'Hillerød',
        'Hvidovre',
        'Høje-Taastrup',
        'Ishøj',
        'København',
        'Rødovre',
        'Tårnby',
        'Guldborgsund',
        'Kalundborg',
        'Lolland',
        'Næstved',
        'Slagelse',
        'Fredericia',
        'Haderslev',
        'Langeland',
        'Ærø',
        'Herning',
        'Horsens',
        'Samsø',
        'Silkeborg',
        'Viborg',
        'Aarhus',
        'Aalborg',
      ].toSorted(),
    );
    expect(dataset.country.flaggedCount).toBe(31);
    expect(dataset.regions.map((region) => region.flaggedCount)).toEqual([15, 5, 4, 6, 1]);
  });

  it('star seven whose printed rate is exactly 1,0, and none without a star reaches it', () => {
    const exactly = dataset.municipalities.filter((municipality) => municipality.printedRate === 1);
    expect(exactly.map(({ name }) => name)).toEqual([
      'Hillerød',
      'Frederikssund',
      'Lolland',
      'Langeland',
      'Herning',
      'Silkeborg',
      'Viborg',
    ]);
    expect(exactly.every(({ flagged }) => flagged)).toBe(true);
  });

  it.each([
    ['Hvidovre', -6, -8],
    ['Ærø', -1, -13],
    ['Morsø', -6, -38],
    ['Kerteminde', 0, 0],
    ['Solrød', 9, 450],
    ['Fanø', 1, null],
    ['Favrskov', 3, null],
    ['Læsø', 0, null],
  ])('%s: %i persons, %s per cent', (name, persons, percent) => {
    expect(named(name).changes).toMatchObject([{ fromYear: 2022, toYear: 2024, persons, percent }]);
  });

  it('have no printed rate for Læsø, and a rate of 0', () => {
    expect(named('Læsø')).toMatchObject({
      printedRate: null,
      rate: 0,
      population: 1759,
      ranks: { country: { rank: 98, tied: false, of: 98 }, region: { rank: 11, tied: false, of: 11 } },
      flagged: false,
      shareOfRegion: 0,
      shareOfCountry: 0,
      changes: [{ pValue: null, verdict: 'none' }],
    });
  });
});

describe('ranks', () => {
  // By counts divided by inhabitants: 7.619, 2.104, 1.801, 1.774, 1.690, 1.649, 1.590, 1.515, 1.489 and on.
  it.each([
    ['Dragør', 1, 1, 29],
    ['København', 2, 2, 29],
    ['Kalundborg', 3, 1, 17],
    ['Guldborgsund', 4, 2, 17],
    ['Ishøj', 5, 3, 29],
    ['Glostrup', 6, 4, 29],
    ['Albertslund', 7, 5, 29],
    ['Aarhus', 8, 1, 19],
    ['Slagelse', 9, 3, 17],
    ['Aalborg', 22, 1, 11],
    ['Allerød', 96, 29, 29],
  ])('%s is no. %i of 98', (name, rank, inRegion, of) => {
    expect(named(name).ranks).toEqual({
      country: { rank, tied: false, of: 98 },
      region: { rank: inRegion, tied: false, of },
    });
  });
});

describe('changes larger than chance', () => {
  const withVerdict = (verdict: string) =>
    dataset.municipalities
      .filter(({ changes }) => changes.at(-1)?.verdict === verdict)
      .map(({ name }) => name)
      .toSorted();

  it('are 20, four of them clearly', () => {
    expect(withVerdict('clearly-larger')).toEqual(['Frederiksberg', 'Haderslev', 'Odder', 'Viborg']);
    expect(withVerdict('larger')).toEqual(
      [
        'Ringsted',
        'Egedal',
        'Fredensborg',
        'Næstved',
        'Lolland',
        'Svendborg',
        'Helsingør',
        'Hedensted',
        'Rødovre',
        'Halsnæs',
        'Solrød',
        'Glostrup',
        'Frederikssund',
        'Ringkøbing-Skjern',
        'Ballerup',
        'Syddjurs',
      ].toSorted(),
    );
  });

  it('do not include Nordfyns (22 to 10, p = 0.0501)', () => {
    // Exact: 22 and 10 among 29,714 and 29,610.
    expect(named('Nordfyns').changes[0]?.pValue).toBeCloseTo(0.05011363111153079, 12);
  });
});

describe('shares', () => {
  it('are of the newest count', () => {
    expect(municipalityBySlug('koebenhavn').shareOfRegion).toBeCloseTo(1387 / 2605, 12);
    expect(municipalityBySlug('koebenhavn').shareOfCountry).toBeCloseTo(1387 / 5989, 12);
    expect(regionByCode('1084').shareOfCountry).toBeCloseTo(2605 / 5989, 12);
  });

  it('make 1.005 per 1,000 of the country', () => {
    expect(dataset.country.rate).toBeCloseTo(1.004655, 5);
  });
});
