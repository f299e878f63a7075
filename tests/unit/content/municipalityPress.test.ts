import { describe, expect, it } from 'vitest';
import { citations } from '../../../src/content/da/citations.ts';
import { cautions } from '../../../src/content/da/municipality/cautions.ts';
import { municipalityMeta } from '../../../src/content/da/municipality/municipalityMeta.ts';
import { readySentences } from '../../../src/content/da/municipality/readySentences.ts';
import { subjectName } from '../../../src/content/da/names.ts';
import { plain } from '../../../src/content/text.ts';
import type { Municipality } from '../../../src/domain/dataset.ts';
import { COUNTRY, WITHOUT_RATE, municipality, region, typed } from './records.ts';

const sentences = (persons: number[], over: Partial<Municipality> = {}) =>
  readySentences(municipality(persons, over), region(), COUNTRY).map((text) => typed(plain(text)));

describe('the ready sentences', () => {
  it('are three, each right on its own', () => {
    expect(sentences([52, 44])).toEqual([
      'I Albertslund Kommune talte VIVE 44 mennesker i hjemløshed i 2024 mod 52 i 2022. Forskellen er så lille, at den kan være tilfældig.',
      'Albertslund har 1,6 mennesker i hjemløshed pr. 1.000 indbyggere. I Region Hovedstaden er tallet 1,4, i hele landet omkring 1,0.',
      'Af de 97 kommuner, hvor VIVE talte mennesker i hjemløshed i 2024, er Albertslund delt nr. 6, regnet fra det højeste tal pr. indbygger.',
    ]);
  });

  it.each<[number[], string]>([
    [
      [21, 39],
      'I Albertslund Kommune talte VIVE 39 mennesker i hjemløshed i 2024 mod 21 i 2022. Forskellen er større end det, tilfældige udsving normalt giver.',
    ],
    [
      [27, 72],
      'I Albertslund Kommune talte VIVE 72 mennesker i hjemløshed i 2024 mod 27 i 2022. Forskellen er klart større end det, tilfældige udsving normalt giver.',
    ],
    [
      [0, 1],
      'I Albertslund Kommune talte VIVE 1 menneske i hjemløshed i 2024 mod ingen i 2022. Forskellen er så lille, at den kan være tilfældig.',
    ],
    [
      [8, 8],
      'I Albertslund Kommune talte VIVE 8 mennesker i hjemløshed i 2024 mod 8 i 2022. Tallet er uændret.',
    ],
  ])('%j', (persons, expected) => {
    expect(sentences(persons)[0]).toBe(expected);
  });

  it('fit a municipality where nobody was counted', () => {
    expect(sentences([0, 0], WITHOUT_RATE)).toEqual([
      'I Albertslund Kommune har VIVE ikke talt nogen mennesker i hjemløshed, hverken i 2022 eller i 2024.',
      'Fordi ingen blev talt, har Albertslund ikke noget tal pr. indbygger. I Region Hovedstaden er tallet 1,4, i hele landet omkring 1,0.',
      'VIVEs tal er et øjebliksbillede fra én uge i 2024 og omfatter kun mennesker, som tilbud og myndigheder ved besked om.',
    ]);
  });

  it('carry the remark of a doubtful rate with them', () => {
    const remarks = [{ id: 'x', figure: 'rate', text: 'Kan ikke passe.', source: 'Rapporten' }] as const;
    expect(sentences([22, 10], { ratePer1000: 0.6, remarks })[1]).toBe(
      'For Albertslund angiver rapporten 0,6 mennesker i hjemløshed pr. 1.000 indbyggere. Kan ikke passe.',
    );
  });
});

describe('the cautions', () => {
  const list = (persons: number[], over: Partial<Municipality> = {}) =>
    cautions(municipality(persons, over)).map((text) => typed(plain(text)));

  it('name the small numbers', () => {
    expect(list([33, 19])[2]).toBe('33 og 19 er små tal. Få mennesker kan ændre dem meget.');
    expect(list([52, 44])[2]).toBe('44 er et lille tal. Få mennesker kan ændre udviklingen i procent meget.');
    expect(list([8, 8])[2]).toBe('8 er et lille tal. Få mennesker kan ændre det meget.');
    expect(list([0, 1])[2]).toBe('Tallene er så små, at få mennesker kan ændre dem meget.');
  });

  it('are fewer where the numbers are large, and speak of large cities there', () => {
    expect(list([80, 74], { ratePer1000: 1.4 })).toHaveLength(3);
    expect(list([507, 556]).at(-1)).toMatch(
      /^Rapporten skriver, at hjemløshed generelt er mere udbredt i de store kommuner\./,
    );
  });

  it('say that below 1 is not nothing, and that none counted is not none', () => {
    expect(list([80, 74], { ratePer1000: 0.9 }).at(-1)).toBe(
      'Et tal under 1,0 betyder ikke, at opgaven er løst. Også her er der mennesker, som mangler et hjem.',
    );
    expect(list([0, 0], WITHOUT_RATE)[1]).toBe(
      'Nul betyder, at ingen blev talt. Det udelukker ikke, at nogen mangler et sted at bo.',
    );
  });
});

describe('names, titles, citations', () => {
  it('says Nordfyns Kommune where the short name is no noun', () => {
    const over = { name: 'Nordfyns', officialName: 'Nordfyns Kommune', locative: 'i Nordfyns Kommune' };
    expect(subjectName(municipality([22, 10], over))).toBe('Nordfyns Kommune');
    expect(subjectName(municipality([52, 44]))).toBe('Albertslund');
  });

  it('puts the figures into title and description', () => {
    expect(municipalityMeta(municipality([52, 44]), region())).toEqual({
      title: expect.stringMatching(/^Albertslund: 44.mennesker i hjemløshed i 2024$/) as unknown,
      description: expect.stringContaining(
        'Det er 1,6 pr. 1.000 indbyggere mod 1,4 i Region Hovedstaden.',
      ) as unknown,
    });
    expect(municipalityMeta(municipality([0, 0], WITHOUT_RATE), region())).toEqual({
      title: 'Albertslund: ingen talt i hjemløshed i 2024',
      description:
        'VIVE talte ingen i hjemløshed i Albertslund Kommune, hverken i 2022 eller 2024. Se sammenligning, forbehold og data.',
    });
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
