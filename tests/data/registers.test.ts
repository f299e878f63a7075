import { describe, expect, it } from 'vitest';
import { dataset, municipalityByCode, municipalityBySlug, regionBySlug } from '../../src/dataset.ts';
import { transliterate } from './transliterate.ts';

describe('the register of municipalities', () => {
  it('has 98, each code, name and slug once, in the order of the codes', () => {
    const { municipalities } = dataset;
    expect(municipalities).toHaveLength(98);
    for (const key of ['code', 'name', 'officialName', 'slug'] as const) {
      expect(new Set(municipalities.map((municipality) => municipality[key])).size).toBe(98);
    }
    const codes = municipalities.map(({ code }) => code);
    expect(codes).toEqual(codes.toSorted());
    expect(codes[0]).toBe('0101');
    expect(codes.at(-1)).toBe('0860');
  });

  it('has addresses that follow from the names', () => {
    for (const { name, slug } of dataset.municipalities) expect(slug).toBe(transliterate(name));
  });

  it.each([
    ['koebenhavn', '0101', 'København', 'Københavns Kommune', 'Københavns', 'i København'],
    ['aarhus', '0751', 'Aarhus', 'Aarhus Kommune', 'Aarhus’', 'i Aarhus'],
    ['bornholm', '0400', 'Bornholm', 'Bornholms Regionskommune', 'Bornholms', 'på Bornholm'],
    ['nordfyns', '0480', 'Nordfyns', 'Nordfyns Kommune', 'Nordfyns Kommunes', 'i Nordfyns Kommune'],
    [
      'vesthimmerlands',
      '0820',
      'Vesthimmerlands',
      'Vesthimmerlands Kommune',
      'Vesthimmerlands Kommunes',
      'i Vesthimmerlands Kommune',
    ],
    ['fanoe', '0563', 'Fanø', 'Fanø Kommune', 'Fanøs', 'på Fanø'],
    ['laesoe', '0825', 'Læsø', 'Læsø Kommune', 'Læsøs', 'på Læsø'],
    ['morsoe', '0773', 'Morsø', 'Morsø Kommune', 'Morsøs', 'i Morsø Kommune'],
    ['dragoer', '0155', 'Dragør', 'Dragør Kommune', 'Dragørs', 'i Dragør'],
    ['hoeje-taastrup', '0169', 'Høje-Taastrup', 'Høje-Taastrup Kommune', 'Høje-Taastrups', 'i Høje-Taastrup'],
  ])('%s', (slug, code, name, officialName, genitive, locative) => {
    expect(municipalityBySlug(slug)).toMatchObject({ code, name, officialName, genitive, locative });
    expect(municipalityByCode(code).slug).toBe(slug);
  });

  it('knows the websites on which the sources agree, and leaves out the eight on which they do not', () => {
    const websiteOf = (slug: string) => municipalityBySlug(slug).website;
    expect(
      ['koebenhavn', 'bornholm', 'hoeje-taastrup', 'faxe', 'langeland', 'nordfyns'].map(websiteOf),
    ).toEqual([
      'https://www.kk.dk',
      'https://www.brk.dk',
      'https://www.htk.dk',
      'https://www.faxekommune.dk',
      'https://www.langelandkommune.dk',
      'https://www.nordfynskommune.dk',
    ]);
    const without = dataset.municipalities.filter(({ website }) => website === null);
    expect(without.map(({ name }) => name)).toEqual([
      'Dragør',
      'Rødovre',
      'Egedal',
      'Faaborg-Midtfyn',
      'Ærø',
      'Sønderborg',
      'Varde',
      'Skive',
    ]);
  });

  it('names every official name after the short one, but for the two that depart', () => {
    const departing = dataset.municipalities.filter(
      ({ name, officialName }) => officialName !== `${name} Kommune`,
    );
    expect(departing.map(({ officialName }) => officialName)).toEqual([
      'Københavns Kommune',
      'Bornholms Regionskommune',
    ]);
  });

  it('knows the four spellings in which the report departs', () => {
    const other = dataset.municipalities.filter(({ otherSpellings }) => otherSpellings.length > 0);
    expect(other.map(({ name, otherSpellings }) => [name, ...otherSpellings])).toEqual([
      ['Svendborg', 'Svenborg'],
      ['Nordfyns', 'Nordfyn'],
      ['Holstebro', 'Holsterbro'],
      ['Vesthimmerlands', 'Vesthimmerland'],
    ]);
  });

  it('says so when something is asked for that is not there', () => {
    expect(() => municipalityBySlug('københavn')).toThrow(RangeError);
    expect(() => municipalityByCode('101')).toThrow(/no municipality with the code "101"/);
    expect(() => regionBySlug('oestdanmark')).toThrow(RangeError);
  });
});

describe('the register of regions', () => {
  it('has the five of the report, in its order', () => {
    expect(
      dataset.regions.map(({ code, name, slug, validFrom, validTo }) => [
        code,
        name,
        slug,
        validFrom,
        validTo,
      ]),
    ).toEqual([
      ['1084', 'Region Hovedstaden', 'hovedstaden', '2007-01-01', '2026-12-31'],
      ['1085', 'Region Sjælland', 'sjaelland', '2007-01-01', '2026-12-31'],
      ['1083', 'Region Syddanmark', 'syddanmark', '2007-01-01', null],
      ['1082', 'Region Midtjylland', 'midtjylland', '2007-01-01', null],
      ['1081', 'Region Nordjylland', 'nordjylland', '2007-01-01', null],
    ]);
  });

  it('agrees with each municipality about where it lies', () => {
    for (const region of dataset.regions) {
      for (const code of region.municipalityCodes)
        expect(municipalityByCode(code).regionCode).toBe(region.code);
    }
    expect(dataset.regions.flatMap((region) => region.municipalityCodes).toSorted()).toEqual(
      dataset.municipalities.map(({ code }) => code),
    );
  });
});

describe('remarks', () => {
  it('stand on the nine municipalities and two regions that need one', () => {
    const remarked = [...dataset.municipalities, ...dataset.regions].flatMap(({ name, remarks }) =>
      remarks.map(({ id, figure }) => `${name}: ${id} (${figure})`),
    );
    expect(remarked).toEqual([
      'Dragør: dragoer-saerlige-forhold (rate)',
      'Hillerød: praecis-et-hilleroed (flag)',
      'Frederikssund: praecis-et (flag)',
      'Lolland: praecis-et (flag)',
      'Nordfyns: nordfyns-rate (rate)',
      'Langeland: praecis-et-langeland (flag)',
      'Herning: praecis-et-herning (flag)',
      'Silkeborg: praecis-et (flag)',
      'Viborg: praecis-et (flag)',
      'Region Hovedstaden: oestdanmark-2027 (region)',
      'Region Sjælland: oestdanmark-2027 (region)',
    ]);
  });

  it('say of Dragør what the report says, and of Nordfyns why 0,6 cannot be right', () => {
    expect(municipalityBySlug('dragoer').remarks[0]?.text).toContain('særlige forhold');
    expect(municipalityBySlug('nordfyns').remarks[0]?.text).toContain(
      'Rapporten trykker 0,6, men det kan ikke passe: 10 mennesker blandt 29.610',
    );
  });

  it('stand on each municipality whose printed rate is exactly 1,0', () => {
    for (const { printedRate, remarks } of dataset.municipalities) {
      expect(remarks.some(({ figure }) => figure === 'flag')).toBe(printedRate === 1);
    }
  });
});

describe('the edition', () => {
  it('is dated', () => {
    expect(dataset.dataDate).toBe('2026-11-23');
  });
});
