import { describe, expect, it } from 'vitest';
import { municipalityParagraphs } from '../../../src/content/municipality/municipalityParagraphs.ts';
import { changesOf } from '../../../src/domain/change.ts';
import { levelOf } from '../../../src/domain/level.ts';
import { ratedCount } from '../../../src/domain/ratedCount.ts';
import { placeParagraph } from '../../../src/content/municipality/placeParagraph.ts';
import type { RankRange } from '../../../src/domain/rank.ts';
import { plain } from '../../../src/content/text.ts';
import type { Municipality, Region } from '../../../src/domain/dataset.ts';
import { dataset } from '../../../src/dataset.ts';
import { COUNTRY, municipality, region, remarkOn, typed } from './records.ts';

/** Nobody in it is of the size of those made up here, so nobody stands out for it. */
const DATASET = { ...dataset, country: COUNTRY, municipalities: [] };

const paragraphs = (persons: number[], over: Partial<Municipality> = {}, around: Partial<Region> = {}) =>
  municipalityParagraphs(municipality(persons, over), region(around), DATASET).map((text) =>
    typed(plain(text)),
  );

describe('the paragraph on the count', () => {
  it.each<[number[], string]>([
    [
      [52, 44],
      'VIVE talte 44 mennesker i hjemløshed i Albertslund Kommune i én uge i 2024 mod 52 i 2022, et fald på otte mennesker eller 15 pct. Tallene kan ikke afgøre, om der reelt er blevet færre.',
    ],
    [
      [37, 36],
      'VIVE talte 36 mennesker i hjemløshed i Albertslund Kommune i én uge i 2024 mod 37 i 2022, et fald på ét menneske eller 3 pct. Tallene kan ikke afgøre, om der reelt er blevet færre.',
    ],
    [
      [10, 28],
      'VIVE talte 28 mennesker i hjemløshed i Albertslund Kommune i én uge i 2024 mod 10 i 2022, en stigning på 18 mennesker eller 180 pct. af et lille udgangspunkt. Så stor en forskel giver tilfældige udsving sjældent, men tallene viser ikke, hvad der ligger bag.',
    ],
    [
      [1, 3],
      'VIVE talte 3 mennesker i hjemløshed i Albertslund Kommune i én uge i 2024 mod 1 i 2022, en stigning på to mennesker eller 200 pct. af et lille udgangspunkt. Tallene kan ikke afgøre, om der reelt er blevet flere.',
    ],
    [
      [27, 72],
      'VIVE talte 72 mennesker i hjemløshed i Albertslund Kommune i én uge i 2024 mod 27 i 2022, en stigning på 45 mennesker eller 167 pct. Så stor en forskel giver tilfældige udsving yderst sjældent, men hvad der ligger bag, viser tallene ikke.',
    ],
    [
      [500, 501],
      'VIVE talte 501 mennesker i hjemløshed i Albertslund Kommune i én uge i 2024 mod 500 i 2022, en stigning på ét menneske eller under 1 pct. Tallene kan ikke afgøre, om der reelt er blevet flere.',
    ],
    [
      [8, 8],
      'VIVE talte 8 mennesker i hjemløshed i Albertslund Kommune i én uge både i 2022 og i 2024. Det er ikke nødvendigvis de samme mennesker.',
    ],
    [
      [0, 1],
      'VIVE talte ét menneske i hjemløshed i Albertslund Kommune i én uge i 2024, men ingen i 2022. Når udgangspunktet er nul, kan ændringen ikke regnes om til procent.',
    ],
    [
      [3, 0],
      'VIVE talte ingen i hjemløshed i Albertslund Kommune i én uge i 2024; i 2022 var der 3. Der kan være mennesker, som tilbud og myndigheder ikke ved besked om.',
    ],
    [[44], 'VIVE talte 44 mennesker i hjemløshed i Albertslund Kommune i én uge i 2024.'],
  ])('%j', (persons, expected) => {
    expect(paragraphs(persons)[0]).toBe(expected);
  });
});

describe('the paragraph on the rate', () => {
  // Persons among inhabitants, beside 1.363 in the region and 1.005 in the country.
  it.each<[number, number, string]>([
    [
      44,
      27_677,
      `1,6 pr. 1.000 indbyggere, mere end i Region Hovedstaden (1,4) og i landet som helhed (lige over 1). Forskellen til regionen kan være tilfældig.`,
    ],
    [
      200,
      100_000,
      `2,0 pr. 1.000 indbyggere, mere end i Region Hovedstaden (1,4) og i landet som helhed (lige over 1).`,
    ],
    [
      12,
      27_677,
      `0,4 pr. 1.000 indbyggere, mindre end i Region Hovedstaden (1,4) og i landet som helhed (lige over 1).`,
    ],
    [
      240,
      200_000,
      `1,2 pr. 1.000 indbyggere, mindre end i Region Hovedstaden (1,4), men mere end i landet som helhed (lige over 1).`,
    ],
    [
      136,
      100_000,
      `1,36 pr. 1.000 indbyggere, lige så meget som i Region Hovedstaden (1,36) og mere end i landet som helhed (lige over 1).`,
    ],
    [
      139,
      100_000,
      `1,39 pr. 1.000 indbyggere, stort set lige så meget som i Region Hovedstaden (1,36) og mere end i landet som helhed (lige over 1).`,
    ],
    [
      95,
      100_000,
      `0,95 pr. 1.000 indbyggere, mindre end i Region Hovedstaden (1,4) og stort set lige så meget som i landet som helhed (lige over 1).`,
    ],
    [
      3,
      2000,
      `1,5 pr. 1.000 indbyggere, stort set lige så meget som i Region Hovedstaden (1,4) og mere end i landet som helhed (lige over 1). Forskellen til landet kan være tilfældig.`,
    ],
    [
      2,
      4000,
      `0,5 pr. 1.000 indbyggere, mindre end i Region Hovedstaden (1,4) og i landet som helhed (lige over 1). Begge forskelle kan være tilfældige.`,
    ],
  ])('%i among %i', (persons, population, expected) => {
    expect(paragraphs([persons, persons], { population })[1]).toBe(`Det svarer til ${expected}`);
  });

  it('says a figure that region and country share once', () => {
    const around = { population: 2_593_000 };
    expect(paragraphs([200, 200], { population: 100_000 }, around)[1]).toContain(
      '2,0 pr. 1.000 indbyggere, mere end i Region Hovedstaden og i landet som helhed (begge lige over 1).',
    );
  });

  it('gives the remark instead of a comparison where the rate is doubted', () => {
    const remark = remarkOn('rate', 'Talt på en anden måde.');
    const over = { population: 14_578, printedRate: 7.6, remarks: [remark] };
    expect(paragraphs([121, 111], over).slice(1)).toEqual([
      'Det svarer til 7,6 pr. 1.000 indbyggere mod 1,4 i Region Hovedstaden og lige over 1 i landet som helhed. Talt på en anden måde.',
      'Af dem, der blev talt i Region Hovedstaden, hører 1,7 pct. til i kommunen.',
    ]);
  });

  it('compares nobody with a rate that is one person, and gives no rank', () => {
    expect(paragraphs([0, 1], { population: 3322 }).slice(1)).toEqual([
      'Det svarer til 0,3 pr. 1.000 indbyggere, men et tal, der bygger på ét menneske, kan ikke sammenlignes med andres.',
    ]);
  });

  it('takes a zero as a figure', () => {
    expect(paragraphs([0, 0], { population: 1759 })[1]).toBe(
      `Det svarer til 0 pr. 1.000 indbyggere, mindre end i Region Hovedstaden (1,4) og i landet som helhed (lige over 1). Begge forskelle kan være tilfældige.`,
    );
  });
});

describe('the paragraphs on share, and on level and rank', () => {
  const place = (persons: number[], range: RankRange, over: Partial<Municipality> = {}) =>
    typed(plain(placeParagraph(municipality(persons, over), range)));

  it('tell a large share as what it is', () => {
    const over = { shareOfRegion: 1387 / 2605, shareOfCountry: 1387 / 5989 };
    expect(paragraphs([52, 44], over)[2]).toBe(
      'Af dem, der blev talt i Region Hovedstaden, hører mere end halvdelen, 53,2 pct., til i kommunen. Af alle i landet er det 23,2 pct.',
    );
  });

  it('do not say 0,0 pct.', () => {
    expect(paragraphs([52, 44], { shareOfRegion: 0.0001 })[2]).toBe(
      'Af dem, der blev talt i Region Hovedstaden, hører under 0,1 pct. til i kommunen.',
    );
  });

  it('say how sure it is on which side of 1 it lies, and give the rank with its range', () => {
    const ranked = 'På listen fra flest til færrest pr. indbygger er Albertslund nr. 7 af 98.';
    const spread = 'Regnes tilfældige udsving med, kan pladsen være nr. 3–21.';
    expect(place([52, 44], { from: 3, to: 21 })).toBe(
      `Også når tilfældige udsving regnes med, ligger tallet over 1. ${ranked} ${spread}`,
    );
    expect(place([12, 12], { from: 3, to: 21 })).toBe(
      `Også når tilfældige udsving regnes med, ligger tallet under 1. ${ranked} ${spread}`,
    );
    expect(place([28, 28], { from: 7, to: 7 })).toBe(
      `Regnes tilfældige udsving med, kan det ikke siges, om tallet ligger over eller under 1. ${ranked}`,
    );
  });

  it('say of a wide range that the list says little', () => {
    expect(place([5, 5], { from: 14, to: 70 })).toMatch(
      /kan pladsen være nr\. 14–70, så listen siger ikke meget\.$/,
    );
    // 33 of 98 is the first third.
    expect(place([5, 5], { from: 14, to: 46 })).toMatch(/kan pladsen være nr\. 14–46\.$/);
  });

  it('give neither of one person, and a doubted rank with its doubt', () => {
    expect(place([0, 1], { from: 14, to: 98 })).toBe('');
    const remarks = [remarkOn('rate', 'Talt to gange.')];
    const doubted = { population: 14_578, printedRate: 7.6, remarks };
    expect(place([121, 111], { from: 1, to: 1 }, doubted)).toBe(
      'På listen fra flest til færrest pr. indbygger er Albertslund nr. 7 af 98 med det forbehold.',
    );
  });
});

describe('the paragraph on what is worth telling', () => {
  const at = (before: [number, number], now: [number, number]) => {
    const counts = [
      ratedCount({ year: 2022, persons: before[0] }, before[1]),
      ratedCount({ year: 2024, persons: now[0] }, now[1]),
    ];
    return paragraphs([now[0]], {
      population: now[1],
      counts,
      changes: changesOf(counts),
      level: levelOf({ persons: now[0], population: now[1] }),
    })[2];
  };

  // Viborg, Silkeborg, Frederiksberg, Hillerød.
  it.each<[string, [number, number], [number, number]]>([
    [
      'kommet over 1 menneske i hjemløshed pr. 1.000 indbyggere, fra 0,5 til 1,05. Ændringen er klart større, end tilfældige udsving normalt giver, men det er usikkert, om tallet virkelig ligger over 1.',
      [46, 96_921],
      [102, 97_520],
    ],
    [
      'kommet over 1 menneske i hjemløshed pr. 1.000 indbyggere, fra 0,9 til 1,01. Ændringen kan være tilfældig.',
      [83, 97_323],
      [102, 100_744],
    ],
    [
      'kommet over 1 menneske i hjemløshed pr. 1.000 indbyggere, fra 0,8 til 1,3. Ændringen er klart større, end tilfældige udsving normalt giver.',
      [80, 103_608],
      [137, 104_881],
    ],
    [
      'kommet under 1 menneske i hjemløshed pr. 1.000 indbyggere, fra 1,1 til 0,96. Ændringen kan være tilfældig.',
      [56, 53_000],
      [52, 54_422],
    ],
  ])('%s', (expected, before, now) => {
    expect(at(before, now)).toBe(`Fra 2022 til 2024 er tallet ${expected}`);
  });

  it('says where count and rate go different ways, as in København', () => {
    expect(at([1370, 644_431], [1387, 659_350])).toBe(
      'Her blev der talt 17 flere i hjemløshed i 2024 end i 2022, men tallet pr. 1.000 indbyggere gik den anden vej, fra 2,13 til 2,10, fordi der er blevet flere indbyggere. Begge forskelle kan være tilfældige.',
    );
  });
});
