import { describe, expect, it } from 'vitest';
import { municipalityParagraphs } from '../../../src/content/da/municipality/municipalityParagraphs.ts';
import { plain } from '../../../src/content/text.ts';
import type { Municipality, Region } from '../../../src/domain/dataset.ts';
import { COUNTRY, WITHOUT_RATE, municipality, region, typed } from './records.ts';

const paragraphs = (persons: number[], over: Partial<Municipality> = {}, around: Partial<Region> = {}) =>
  municipalityParagraphs(municipality(persons, over), region(around), COUNTRY).map((text) =>
    typed(plain(text)),
  );

describe('the paragraph on the count', () => {
  it.each<[number[], string]>([
    [
      [52, 44],
      'VIVE talte 44 mennesker i hjemløshed i Albertslund Kommune i 2024 mod 52 i 2022, et fald på otte mennesker eller 15 pct. Tallene kan ikke afgøre, om der reelt er blevet færre.',
    ],
    [
      [37, 36],
      'VIVE talte 36 mennesker i hjemløshed i Albertslund Kommune i 2024 mod 37 i 2022, et fald på ét menneske eller 3 pct. Tallene kan ikke afgøre, om der reelt er blevet færre.',
    ],
    [
      [10, 28],
      'VIVE talte 28 mennesker i hjemløshed i Albertslund Kommune i 2024 mod 10 i 2022, en stigning på 18 mennesker eller 180 pct. af et lille udgangspunkt. Så stor en forskel giver tilfældige udsving sjældent, men tallene viser ikke, hvad der ligger bag.',
    ],
    [
      [1, 3],
      'VIVE talte 3 mennesker i hjemløshed i Albertslund Kommune i 2024 mod 1 i 2022, en stigning på to mennesker eller 200 pct. af et lille udgangspunkt. Tallene kan ikke afgøre, om der reelt er blevet flere.',
    ],
    [
      [27, 72],
      'VIVE talte 72 mennesker i hjemløshed i Albertslund Kommune i 2024 mod 27 i 2022, en stigning på 45 mennesker eller 167 pct. Så stor en forskel giver tilfældige udsving yderst sjældent, men hvad der ligger bag, viser tallene ikke.',
    ],
    [
      [500, 501],
      'VIVE talte 501 mennesker i hjemløshed i Albertslund Kommune i 2024 mod 500 i 2022, en stigning på ét menneske eller under 1 pct. Tallene kan ikke afgøre, om der reelt er blevet flere.',
    ],
    [
      [8, 8],
      'VIVE talte 8 mennesker i hjemløshed i Albertslund Kommune både i 2022 og i 2024. Det er ikke nødvendigvis de samme mennesker.',
    ],
    [
      [0, 1],
      'VIVE talte 1 menneske i hjemløshed i Albertslund Kommune i 2024, men ingen i 2022. Når udgangspunktet er nul, kan ændringen ikke regnes om til procent.',
    ],
    [
      [3, 0],
      'VIVE talte ingen i hjemløshed i Albertslund Kommune i 2024; i 2022 var der 3. Der kan være mennesker, som tilbud og myndigheder ikke ved besked om.',
    ],
    [[44], 'VIVE talte 44 mennesker i hjemløshed i Albertslund Kommune i 2024.'],
  ])('%j', (persons, expected) => {
    expect(paragraphs(persons)[0]).toBe(expected);
  });
});

describe('the paragraph on the rate', () => {
  it.each<[number, number, string]>([
    [1.6, 1.4, 'mere end i Region Hovedstaden (1,4) og i landet som helhed (omkring 1,0).'],
    [0.5, 1.4, 'mindre end i Region Hovedstaden (1,4) og i landet som helhed (omkring 1,0).'],
    [1.2, 1.4, 'mindre end i Region Hovedstaden (1,4), men mere end i landet som helhed (omkring 1,0).'],
    [0.9, 0.7, 'mere end i Region Hovedstaden (0,7), men mindre end i landet som helhed (omkring 1,0).'],
    [0.7, 0.7, 'det samme som i Region Hovedstaden (0,7), men mindre end i landet som helhed (omkring 1,0).'],
    [1.0, 1.4, 'mindre end i Region Hovedstaden (1,4) og på niveau med landet som helhed (omkring 1,0).'],
    [1.0, 1.0, 'det samme som i Region Hovedstaden (1,0) og på niveau med landet som helhed (omkring 1,0).'],
  ])('%f in a region with %f', (own, around, expected) => {
    const text = paragraphs([52, 44], { ratePer1000: own }, { ratePer1000: around })[1];
    expect(text).toBe(`Det svarer til ${own.toFixed(1).replace('.', ',')} pr. 1.000 indbyggere, ${expected}`);
  });

  it('gives the remark instead of a comparison where the rate has one', () => {
    const remark = { id: 'x', figure: 'rate', text: 'Særlige forhold.', source: 'Rapporten' } as const;
    expect(paragraphs([121, 111], { ratePer1000: 7.6, remarks: [remark] }).slice(1)).toEqual([
      'Rapporten angiver 7,6 pr. 1.000 indbyggere mod 1,4 i Region Hovedstaden og omkring 1,0 i landet som helhed. Særlige forhold.',
      'Efter det trykte tal er Albertslund delt nr. 6 af de 97 kommuner, hvor der blev talt nogen, på listen fra flest til færrest pr. indbygger. Kommunen står for 1,7 pct. af dem, der blev talt i Region Hovedstaden.',
    ]);
  });

  it('has neither rate nor place where nobody was counted', () => {
    expect(paragraphs([0, 0], WITHOUT_RATE).slice(1)).toEqual([
      'Hvor ingen er talt, er der heller ikke noget tal pr. indbygger. I Region Hovedstaden er det 1,4 pr. 1.000 indbyggere og i landet som helhed omkring 1,0.',
    ]);
  });
});

describe('the paragraph on the place', () => {
  it('names a single place, and tells a large share as what it is', () => {
    const over = {
      rankInCountry: { rank: 2, tied: false, of: 97 },
      shareOfRegion: 1387 / 2605,
      shareOfCountry: 1387 / 5989,
    };
    expect(paragraphs([1370, 1387], over)[2]).toBe(
      'På listen fra flest til færrest pr. indbygger er Albertslund nr. 2 af de 97 kommuner, hvor der blev talt nogen. Kommunen står for mere end halvdelen, 53,2 pct., af dem, der blev talt i Region Hovedstaden, og for 23,2 pct. af alle i landet.',
    );
  });

  it('does not say 0,0 pct.', () => {
    expect(paragraphs([0, 1], { shareOfRegion: 0.0001 })[2]).toContain(
      'Kommunen står for under 0,1 pct. af dem, der blev talt i Region Hovedstaden.',
    );
  });
});
