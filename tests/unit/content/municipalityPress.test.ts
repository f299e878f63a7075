import { describe, expect, it } from 'vitest';
import { citations } from '../../../src/content/citations.ts';
import { municipalityCautions } from '../../../src/content/municipality/municipalityCautions.ts';
import { municipalityMeta } from '../../../src/content/municipality/municipalityMeta.ts';
import { readySentences } from '../../../src/content/municipality/readySentences.ts';
import { subjectName } from '../../../src/content/names.ts';
import { plain } from '../../../src/content/text.ts';
import type { Municipality } from '../../../src/domain/dataset.ts';
import { rankRangeAmong } from '../../../src/charts/rankRanges.ts';
import { dataset, municipalityBySlug, regionByCode } from '../../../src/dataset.ts';
import { COUNTRY, municipality, region, remarkOn, typed } from './records.ts';

const DATASET = { ...dataset, country: COUNTRY, municipalities: [] };
const sentences = (persons: number[], over: Partial<Municipality> = {}, range = { from: 3, to: 21 }) =>
  readySentences(municipality(persons, over), region(), DATASET, range).map((text) => typed(plain(text)));

const CALCULATED = 'Beregnet ud fra VIVEs optællinger, hver i én uge, og Danmarks Statistiks folketal.';

describe('the ready sentences', () => {
  it('are right on their own: week, year, source, and what chance makes of it', () => {
    expect(sentences([52, 44])).toEqual([
      'I én uge i 2024 talte VIVE 44 mennesker i hjemløshed i Albertslund Kommune mod 52 i 2022. Faldet kan være tilfældigt.',
      `I én uge i 2024 var antallet af mennesker i hjemløshed i Albertslund 1,6 pr. 1.000 indbyggere mod 1,4 i Region Hovedstaden og lige over 1 i hele landet. Også når tilfældige udsving regnes med, ligger tallet over 1. ${CALCULATED}`,
      'Når tilfældige udsving regnes med, kan Albertslund være nr. 3–21 af 98 kommuner på listen fra flest til færrest mennesker i hjemløshed pr. indbygger i VIVEs optælling i én uge i 2024.',
    ]);
  });

  it.each<[number[], string]>([
    [
      [21, 39],
      '39 mennesker i hjemløshed i Albertslund Kommune mod 21 i 2022. Stigningen er større, end tilfældige udsving normalt giver.',
    ],
    [
      [27, 72],
      '72 mennesker i hjemløshed i Albertslund Kommune mod 27 i 2022. Stigningen er klart større, end tilfældige udsving normalt giver.',
    ],
    [
      [0, 3],
      '3 mennesker i hjemløshed i Albertslund Kommune, men ingen i 2022. Forskellen kan være tilfældig.',
    ],
    [[0, 1], 'ét menneske i hjemløshed i Albertslund Kommune, men ingen i 2022.'],
    [[8, 8], '8 mennesker i hjemløshed i Albertslund Kommune, lige så mange som i 2022.'],
    [[0, 0], 'ingen mennesker i hjemløshed i Albertslund Kommune og heller ingen i 2022.'],
  ])('%j', (persons, expected) => {
    expect(sentences(persons)[0]).toBe(`I én uge i 2024 talte VIVE ${expected}`);
  });

  it('say of a wide range that the list says little', () => {
    expect(sentences([52, 44], {}, { from: 14, to: 98 })[2]).toMatch(
      /kan Albertslund være nr\. 14–98 af 98 kommuner .* Listen siger derfor ikke meget\.$/,
    );
  });

  it('give no rate and no rank of one person', () => {
    expect(sentences([0, 1]).slice(1)).toEqual([
      'VIVEs tal er et øjebliksbillede fra én uge i 2024 og omfatter kun mennesker, som tilbud og myndigheder ved besked om.',
    ]);
  });

  it('carry the remark of a doubted rate with count and rate, and give no rank', () => {
    const remarks = [remarkOn('rate', 'Talt to gange.')];
    const doubted = sentences([121, 111], { population: 14_578, printedRate: 7.6, remarks });
    expect(doubted.slice(0, 2).filter((sentence) => sentence.endsWith('Talt to gange.'))).toHaveLength(2);
    expect(doubted[2]).toMatch(/øjebliksbillede/);
  });

  it('tell what is worth telling of a municipality, with its source', () => {
    const told = (slug: string) => {
      const record = municipalityBySlug(slug);
      const sure = rankRangeAmong(record, dataset.municipalities);
      const all = readySentences(record, regionByCode(record.regionCode), dataset, sure);
      return all.slice(3).map((text) => typed(plain(text)));
    };
    expect(told('viborg')).toEqual([
      `Fra 2022 til 2024 er Viborg kommet over 1 menneske i hjemløshed pr. 1.000 indbyggere, fra 0,5 til 1,05. Ændringen er klart større, end tilfældige udsving normalt giver, men det er usikkert, om tallet virkelig ligger over 1. ${CALCULATED}`,
    ]);
    expect(told('koebenhavn')).toEqual([
      `I København blev der talt 17 flere i hjemløshed i 2024 end i 2022, men tallet pr. 1.000 indbyggere gik den anden vej, fra 2,13 til 2,10, fordi der er blevet flere indbyggere. Begge forskelle kan være tilfældige. ${CALCULATED}`,
    ]);
    expect(told('odense')).toEqual([
      `I én uge i 2024 havde ingen af de ti kommuner, der ligger nærmest i indbyggertal, så få i hjemløshed pr. 1.000 indbyggere som Odense: 0,5 mod 0,99 i de ti tilsammen. Så stor en forskel giver tilfældige udsving yderst sjældent, men hvad der ligger bag, viser tallene ikke. ${CALCULATED}`,
    ]);
    expect(told('helsingoer')).toEqual([]);
    // 102 to 88, 56 to 52, 1 to 5, 83 to 102: they crossed 1 by a change that chance may give.
    for (const slug of ['herning', 'hilleroed', 'samsoe', 'silkeborg']) expect(told(slug)).toEqual([]);
  });
});

describe('the cautions', () => {
  const list = (persons: number[], over: Partial<Municipality> = {}) =>
    municipalityCautions(municipality(persons, over)).map((text) => typed(plain(text)));

  it('name the small numbers', () => {
    expect(list([33, 19])[2]).toBe('33 og 19 er små tal. Få mennesker kan ændre dem meget.');
    expect(list([52, 44])[2]).toBe('44 er et lille tal. Få mennesker kan ændre det meget.');
    expect(list([46, 102])[2]).toBe(
      'Procenten er regnet ud fra 46 mennesker. Skriv antallene, før du skriver procenten.',
    );
    expect(list([8, 8])[2]).toBe('8 er et lille tal. Få mennesker kan ændre det meget.');
    expect(list([0, 1])[2]).toBe('Tallene er så små, at få mennesker kan ændre dem meget.');
  });

  it('are fewer where the numbers are large, and speak of large cities there', () => {
    expect(list([80, 74], { population: 52_000 })).toHaveLength(3);
    expect(list([507, 556]).at(-1)).toMatch(
      /^Rapporten skriver, at hjemløshed generelt er mere udbredt i de store kommuner\./,
    );
  });

  it('say that below 1 is not nothing, and that none counted is not none', () => {
    expect(list([80, 74], { population: 82_000 }).at(-1)).toBe(
      'Et tal under 1 betyder ikke, at opgaven er løst. Også her er der mennesker, som mangler et hjem.',
    );
    expect(list([0, 0])[1]).toBe(
      'Nul betyder, at ingen er registreret. Det udelukker ikke, at nogen mangler et sted at bo.',
    );
  });
});

describe('names, titles, citations', () => {
  it('says Nordfyns Kommune where the short name is no noun', () => {
    const over = { name: 'Nordfyns', officialName: 'Nordfyns Kommune', locative: 'i Nordfyns Kommune' };
    expect(subjectName(municipality([22, 10], over))).toBe('Nordfyns Kommune');
    expect(subjectName(municipality([52, 44]))).toBe('Albertslund');
  });

  it('puts week and year into title and description, and no bare rate', () => {
    const meta = (...persons: number[]) => {
      const { title, description } = municipalityMeta(municipality(persons));
      return [typed(title), typed(description)];
    };
    expect(meta(52, 44)).toEqual([
      'Albertslund: 44 mennesker i hjemløshed i én uge i 2024',
      'I én uge i 2024 talte VIVE 44 mennesker i hjemløshed i Albertslund Kommune mod 52 i 2022. Faldet kan være tilfældigt. Se tallet pr. indbygger, sammenligning, forbehold og data.',
    ]);
    expect(meta(0, 0)).toEqual([
      'Albertslund: ingen registreret i hjemløshed i én uge i 2024',
      'I én uge i 2024 talte VIVE ingen mennesker i hjemløshed i Albertslund Kommune og heller ingen i 2022. Se tallet pr. indbygger, sammenligning, forbehold og data.',
    ]);
  });

  it('cites VIVE first, the report second, the page third', () => {
    const cited = citations({
      title: 'Høje-Taastrup & 100 %',
      url: 'https://eksempel.dk/kommune/hoeje-taastrup/',
      key: 'hoeje-taastrup',
      dataDate: '2026-11-03',
    });
    expect(cited.short).toBe(
      'VIVE 2024, gengivet i Hjem til Alle og SAND 2025, via eksempel.dk/kommune/hoeje-taastrup, data fra 3. november 2026',
    );
    expect(cited.long).toBe(
      'VIVE (2024): Hjemløshed i Danmark 2024. Gengivet i Hjem til Alle og SAND (2025): Hjemløshed i Danmark – og hvordan vi løser det. Her efter eksempel.dk/kommune/hoeje-taastrup, data fra 3. november 2026.',
    );
    expect(cited.bibtex).toContain('title = {Høje-Taastrup \\& 100 \\%},');
  });
});
