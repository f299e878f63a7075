import { describe, expect, it } from 'vitest';
import { dotsChart } from '../../../src/content/da/municipality/dotsChart.ts';
import {
  neighboursChart,
  neighboursTableFinding,
} from '../../../src/content/da/municipality/neighboursChart.ts';
import { da } from '../../../src/content/da/words.ts';
import { type Text, plain } from '../../../src/content/text.ts';
import type { Municipality } from '../../../src/domain/dataset.ts';
import { comparedRatesFigure } from '../../../src/figures/comparedRates.ts';
import { COUNTRY, WITHOUT_RATE, municipality, region, typed } from './records.ts';

const said = (text: Text | null | undefined) => (text ? typed(plain(text)) : null);
const named = (name: string, ratePer1000: number | null, persons: number[] = [52, 44]): Municipality =>
  municipality(persons, { code: name, name, ratePer1000 });
const DOUBT = { id: 'x', figure: 'rate', text: 'Kan ikke passe.', source: 'Rapporten' } as const;

describe('the two fields of dots', () => {
  it.each<[number[], string, string]>([
    [
      [52, 44],
      '44 mennesker i 2024, 52 i 2022',
      'Hver prik er ét menneske. De 44 er ikke nødvendigvis blandt de 52: Mange er inde og ude af hjemløshed, også mellem optællingerne.',
    ],
    [
      [1, 5],
      '5 mennesker i 2024, 1 i 2022',
      'Hver prik er ét menneske. Den ene er ikke nødvendigvis blandt de 5: Mange er inde og ude af hjemløshed, også mellem optællingerne.',
    ],
    [[0, 1], 'Ingen i 2022, 1 menneske i 2024', 'Hver prik er ét menneske.'],
    [[3, 0], '3 mennesker i 2022, ingen i 2024', 'Hver prik er ét menneske.'],
    [[0, 0], 'Ingen talt i 2022 eller 2024', 'Her er ingen prikker, fordi ingen blev talt.'],
    [
      [8, 8],
      '8 mennesker i begge optællinger',
      'Hver prik er ét menneske. Det er ikke nødvendigvis de samme: Mange er inde og ude af hjemløshed, også mellem optællingerne.',
    ],
    [[44], '44 mennesker i 2024', 'Hver prik er ét menneske.'],
  ])('%j', (persons, finding, remark) => {
    const chart = dotsChart(municipality(persons));
    expect(said(chart.finding)).toBe(finding);
    expect(said(chart.remarks[0])).toBe(remark);
  });

  it('says what is drawn', () => {
    expect(typed(dotsChart(municipality([0, 1])).alt)).toBe(
      'Ingen i 2022, 1 menneske i 2024: ingen prikker for 2022 og 1 prik for 2024, én for hvert menneske.',
    );
  });
});

describe('the rate beside region and country', () => {
  it.each<[number, number, string]>([
    [1.6, 1.4, 'Albertslund ligger over både regionen og landet'],
    [1.2, 1.4, 'Albertslund ligger under regionen, men over landet'],
    [1.4, 1.4, 'Albertslund ligger på linje med regionen, men over landet'],
    [1.0, 1.4, 'Albertslund ligger under regionen og på linje med landet'],
    [1.0, 1.0, 'Albertslund ligger på linje med både regionen og landet'],
  ])('%f in a region with %f', (own, around, expected) => {
    const chart = comparedRatesFigure(
      municipality([52, 44], { ratePer1000: own }),
      region({ ratePer1000: around }),
      COUNTRY,
      da,
    );
    expect(said(chart?.finding)).toBe(expected);
  });

  it('claims nothing of a doubtful rate, and is left out where there is none', () => {
    const doubted = municipality([22, 10], { ratePer1000: 0.6, remarks: [DOUBT] });
    expect(said(comparedRatesFigure(doubted, region(), COUNTRY, da)?.finding)).toBe(
      'Rapporten angiver 0,6 for Albertslund, et tal med forbehold',
    );
    expect(comparedRatesFigure(municipality([0, 0], WITHOUT_RATE), region(), COUNTRY, da)).toBeNull();
  });
});

describe('the place among all', () => {
  const own = municipality([52, 44]);
  const headingOf = (record: Municipality, all: readonly Municipality[]) =>
    da.rateStrip.municipality(record, all, []).finding;

  it('names those with the same rate, in Danish order, or counts them', () => {
    expect(said(headingOf(own, [own, named('Ærø', 1.6), named('Aarhus', 1.6), named('Odense', 0.5)]))).toBe(
      'Sjettehøjest i landet pr. indbygger, delt med Ærø og Aarhus',
    );
    const many = ['A', 'B', 'C', 'D'].map((name) => named(name, 1.6));
    expect(said(headingOf(own, [own, ...many]))).toBe(
      'Sjettehøjest i landet pr. indbygger, delt med fire andre',
    );
  });

  it('gives a number further down, and marks a doubtful rate', () => {
    const far = municipality([8, 8], { rankInCountry: { rank: 84, tied: false, of: 97 } });
    expect(said(headingOf(far, [far]))).toBe('Nr. 84 af 97 pr. indbygger');
    const first = municipality([121, 111], {
      rankInCountry: { rank: 1, tied: false, of: 97 },
      remarks: [DOUBT],
    });
    expect(said(headingOf(first, [first]))).toBe('Højest i landet pr. indbygger, med forbehold');
  });

  it('says that nobody was counted', () => {
    expect(said(headingOf(municipality([0, 0], { ...WITHOUT_RATE, locative: 'på Læsø' }), []))).toBe(
      'Ingen blev talt på Læsø',
    );
  });

  it('states how many lie below the threshold, and what lies outside the scale', () => {
    const all = [own, named('Dragør', 7.6), named('Odense', 0.5), named('Læsø', null)];
    expect(said(da.rateStrip.howManyBelow(all))).toBe(
      '2 af 4 kommuner ligger under 1,0 pr. 1.000 indbyggere',
    );
    const { remarks, alone } = da.rateStrip.municipality(own, all, []);
    for (const texts of [remarks, alone.remarks]) {
      expect(texts.map(said)).toEqual([
        'Dragør (7,6) ligger uden for skalaen. Rapporten knytter det høje tal til særlige forhold i optællingen.',
      ]);
    }
  });

  it('standing alone names the municipality and carries its own remark, in place of the line on it', () => {
    expect(said(da.rateStrip.municipality(own, [own], []).alone.finding)).toBe(
      'Albertslund: sjettehøjest i landet pr. indbygger',
    );
    const outside = { ...named('Dragør', 7.6), remarks: [DOUBT] };
    const { remarks, alone } = da.rateStrip.municipality(outside, [own, outside], []);
    expect(alone.remarks.map(said)).toEqual([DOUBT.text]);
    expect(remarks).toHaveLength(1);
  });

  it('carries the remark on the rate of a neighbour that it names', () => {
    const doubted = { ...named('Nordfyns', 0.6), remarks: [DOUBT] };
    const near = da.rateStrip.municipality(own, [own, doubted], [doubted]);
    expect(near.remarks.map(said)).toEqual([`Nordfyns: ${DOUBT.text}`]);
    expect(near.alone.remarks.map(said)).toEqual([`Nordfyns: ${DOUBT.text}`]);
    expect(da.rateStrip.municipality(own, [own, doubted], []).remarks).toEqual([]);
  });
});

describe('the neighbours', () => {
  const own = municipality([52, 44]);
  const finding = (...near: Municipality[]) => said(neighboursChart(own, near)?.finding);

  it.each<[number[], string]>([
    [[1.6, 0.9, 0.8], 'Ingen af de tre naboer ligger højere end Albertslund, men N0 ligger lige så højt'],
    [[2.1, 0.9, 0.8], 'Blandt naboerne ligger kun N0 højere end Albertslund'],
    [[2.1, 2.0, 1.9], 'Alle tre naboer ligger højere end Albertslund'],
    [[2.1, 2.0], 'Begge naboer ligger højere end Albertslund'],
    [[0.1, 0.2], 'Ingen af de to naboer ligger højere end Albertslund'],
    [[2.1, 2.0, 1.9, 0.5], 'Tre af de fire naboer ligger højere end Albertslund'],
    [[0.5], 'Naboen N0 ligger lavere end Albertslund'],
    [[1.6], 'Naboen N0 ligger lige så højt som Albertslund'],
    [[7.6], 'Naboen N0 ligger højere end Albertslund'],
  ])('%j', (rates, expected) => {
    expect(finding(...rates.map((value, i) => named(`N${i}`, value)))).toBe(expected);
  });

  it('lets no doubtful rate pass without its remark', () => {
    const doubtful = { ...named('Nordfyns', 2.6), remarks: [DOUBT] };
    expect(finding(doubtful, named('B', 0.1), named('C', 0.2))).toBe(
      'Blandt naboerne ligger kun Nordfyns (med forbehold) højere end Albertslund',
    );
    expect(said(neighboursChart(own, [doubtful])?.remarks[0])).toBe('Kan ikke passe.');
    const self = municipality([22, 10], { remarks: [DOUBT] });
    expect(said(neighboursChart(self, [named('B', 0.5), named('C', 0.6)])?.finding)).toBe(
      'Naboerne ligger mellem 0,5 og 0,6',
    );
  });

  it('is left out where none touches', () => {
    expect(neighboursChart(own, [])).toBeNull();
    expect(neighboursTableFinding([])).toBeNull();
  });

  it('says at how many the change is larger', () => {
    const [large, small] = [named('A', 1, [27, 72]), named('B', 1, [52, 44])];
    expect(said(neighboursTableFinding([large, small, small]))).toBe(
      'Hos én af de tre naboer er ændringen større, end tilfældige udsving normalt giver',
    );
    expect(said(neighboursTableFinding([small, small]))).toBe(
      'Hos naboerne kan alle ændringer være tilfældige',
    );
    expect(said(neighboursTableFinding([large]))).toBe(
      'Hos naboen A er ændringen større, end tilfældige udsving normalt giver',
    );
    expect(said(neighboursTableFinding([small]))).toBe('Hos naboen B kan ændringen være tilfældig');
  });
});
