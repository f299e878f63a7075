import { describe, expect, it } from 'vitest';
import { dataset, municipalityByCode } from '../../src/dataset.ts';
import { towns } from '../../src/publish/towns.ts';
import { damaged, problemsOf } from '../fixtures/sourceFiles.ts';

const FILE = 'data/register/stednavne.csv';
const former = dataset.placeNames.filter(({ kind }) => kind === 'former');
const homesOf = (name: string, ...kinds: string[]): string[] =>
  dataset.placeNames
    .filter((place) => place.name === name && kinds.includes(place.kind))
    .flatMap(({ municipalityCodes }) => municipalityCodes.map((code) => municipalityByCode(code).name));

/** Municipalities that the reforms made, under names that none of theirs had. */
const NEW_NAMES = [
  ['Furesø', 'Fredensborg', 'Rudersdal', 'Egedal', 'Halsnæs', 'Gribskov', 'Odsherred', 'Faxe', 'Lolland'],
  ['Guldborgsund', 'Bornholm', 'Faaborg-Midtfyn', 'Nordfyns', 'Langeland', 'Ærø', 'Syddjurs', 'Norddjurs'],
  [
    'Favrskov',
    'Ikast-Brande',
    'Ringkøbing-Skjern',
    'Vesthimmerlands',
    'Rebild',
    'Mariagerfjord',
    'Jammerbugt',
  ],
].flat();
/** Names of 2007 that were given up a year later. */
const GIVEN_UP = ['Frederiksværk-Hundested', 'Brønderslev-Dronninglund'];

describe('the municipalities before the reforms', () => {
  it('are, with those whose names live on, the 275 of 1974–2002', () => {
    const names = new Set(dataset.municipalities.map(({ name }) => name));
    expect(NEW_NAMES.filter((name) => !names.has(name))).toEqual([]);
    const closed = former.filter(({ name }) => !GIVEN_UP.includes(name));
    expect(closed.length + 98 - NEW_NAMES.length).toBe(275);
    expect(former.filter(({ name }) => names.has(name))).toEqual([]);
  });

  it('each new one has at least two of them, or one whose name it bears', () => {
    for (const { code, name } of dataset.municipalities.filter((one) => NEW_NAMES.includes(one.name))) {
      const parts = former.filter(({ municipalityCodes }) => municipalityCodes.includes(code));
      expect(parts.length, name).toBeGreaterThan(1);
    }
  });

  it('were parted in 13 cases', () => {
    expect(former.filter(({ municipalityCodes }) => municipalityCodes.length > 1).length).toBe(13);
  });

  it('lie where the town of the same name lies, by map and coordinates', () => {
    const all = towns();
    const compared = former.filter(({ name, municipalityCodes }) => {
      const homes = all.filter((town) => town.name === name).map((town) => town.municipalityCode);
      if (homes.length > 0)
        expect(
          homes.some((home) => municipalityCodes.includes(home)),
          name,
        ).toBe(true);
      return homes.length > 0;
    });
    expect(compared.length).toBeGreaterThan(100);
  });

  // From general knowledge, not from the file.
  it.each([
    ['Farum', 'Furesø'],
    ['Søllerød', 'Rudersdal'],
    ['Græsted-Gilleleje', 'Gribskov'],
    ['Trundholm', 'Odsherred'],
    ['Møn', 'Vordingborg'],
    ['Nakskov', 'Lolland'],
    ['Rudkøbing', 'Langeland'],
    ['Gråsten', 'Sønderborg'],
    ['Ribe', 'Esbjerg'],
    ['Blåvandshuk', 'Varde'],
    ['Ebeltoft', 'Syddjurs'],
    ['Sydthy', 'Thisted'],
    ['Hobro', 'Mariagerfjord'],
    ['Sejlflod', 'Aalborg'],
    ['Skagen', 'Frederikshavn'],
    ['Allinge-Gudhjem', 'Bornholm'],
  ])('%s went to %s', (name, home) => {
    expect(homesOf(name, 'former')).toEqual([home]);
  });

  it('Christiansfeld went to two', () => {
    expect(homesOf('Christiansfeld', 'former')).toEqual(['Haderslev', 'Kolding']);
  });
});

describe('quarters and islands', () => {
  it.each([
    ['Nørrebro', 'København'],
    ['Christianshavn', 'København'],
    ['Trøjborg', 'Aarhus'],
    ['Gellerup', 'Aarhus'],
    ['Vollsmose', 'Odense'],
    ['Bolbro', 'Odense'],
    ['Vejgaard', 'Aalborg'],
    ['Als', 'Sønderborg'],
    ['Anholt', 'Norddjurs'],
    ['Tåsinge', 'Svendborg'],
    ['Rømø', 'Tønder'],
    ['Fur', 'Skive'],
  ])('%s lies in %s', (name, home) => {
    expect(homesOf(name, 'quarter', 'island')).toEqual([home]);
  });

  it('have all cities and municipalities that share the name', () => {
    expect(homesOf('Vesterbro', 'quarter')).toEqual(['København', 'Odense', 'Aarhus', 'Aalborg']);
    expect(homesOf('Øgadekvarteret', 'quarter')).toEqual(['Aarhus', 'Aalborg']);
    expect(homesOf('Amager', 'island')).toEqual(['København', 'Dragør', 'Tårnby']);
  });

  it('are quarters of the four large cities alone', () => {
    const codes = dataset.placeNames
      .filter(({ kind }) => kind === 'quarter')
      .flatMap(({ municipalityCodes }) => municipalityCodes);
    expect([...new Set(codes)].sort()).toEqual(['0101', '0461', '0751', '0851']);
  });
});

describe('a slip in the file is told', () => {
  it.each([
    [';kvarter;0461\n', ';bydel;0461\n', 'art', 'bydel', 'nameKind'],
    ['Trøjborg;kvarter;0751', 'Trøjborg;kvarter;0752', 'kommunekode', '0752', 'nameCode'],
    ['Trøjborg;kvarter;0751', 'Trøjborg;kvarter;0751 0751', 'kommunekode', '0751', 'duplicate'],
    ['Trøjborg;kvarter;0751', 'Toveshøj;kvarter;0751', 'navn', 'Toveshøj (quarter)', 'duplicate'],
    ['kbh;kaldenavn;0101', 'kbh;kaldenavn;0101 0147', 'kommunekode', '0101 0147', 'nameShared'],
    ['kbh;kaldenavn;0101', 'kbh;kaldenavn;101', 'kommunekode', '101', 'codes'],
  ])('%j as %j', (from, to, column, value, kind) => {
    expect(problemsOf(damaged(FILE, from, to))).toMatchObject([{ file: FILE, column, value, kind }]);
  });
});
