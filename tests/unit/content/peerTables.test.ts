import { describe, expect, it } from 'vitest';
import {
  countPeersText,
  leftOutOfPeers,
  neighboursMeasure,
  noRatePeers,
  peerRemarks,
  ratePeersText,
  rateRemarks,
  regionPeersHeading,
  regionPeersMeasure,
} from '../../../src/content/da/municipality/peerTables.ts';
import { type Text, plain } from '../../../src/content/text.ts';
import type { Municipality } from '../../../src/domain/dataset.ts';
import { WITHOUT_RATE, municipality, region, typed } from './records.ts';

const said = (text: Text | null) => (text === null ? null : typed(plain(text)));
const peer = (name: string, persons: number, ratePer1000: number, over: Partial<Municipality> = {}) =>
  municipality([persons, persons], { code: name, name, ratePer1000, ...over });
const remark = (figure: 'rate' | 'flag', text = 'Kan ikke passe.') => ({
  remarks: [{ id: 'x', figure, text, source: 'Rapporten' }] as const,
});

describe('the table of the nearest in rate', () => {
  const own = municipality([52, 44]);
  it.each<[number[], string]>([
    [[1.6, 1.6], 'To kommuner med samme tal pr. indbygger'],
    [[1.6, 1.5, 1.8], 'Tre kommuner med næsten samme tal pr. indbygger'],
    [[1.2, 1.3], 'Ingen ligger tæt på Albertslund pr. indbygger; nærmest er B'],
  ])('%j', (rates, expected) => {
    const peers = rates.map((value, i) => peer('ABC'.charAt(i), 44, value));
    expect(said(ratePeersText(own, peers).finding)).toBe(expected);
  });

  it('says what near means', () => {
    expect(said(ratePeersText(own, [peer('A', 44, 1.6), peer('B', 44, 1.6)]).measure)).toBe(
      'De to nærmeste i antal pr. 1.000 indbyggere i 2024. Står flere lige, er det dem, der ligner mest i antal.',
    );
  });

  it('says why it is missing', () => {
    expect(said(noRatePeers(municipality([0, 0], WITHOUT_RATE)))).toContain('Når ingen blev talt');
    expect(said(noRatePeers(municipality([121, 111], remark('rate'))))).toContain('har et forbehold');
  });
});

describe('the table of the nearest in count', () => {
  it.each<[number, number[], string]>([
    [44, [44, 44], 'To kommuner med samme antal'],
    [44, [40, 48], 'To kommuner med næsten samme antal'],
    [0, [1, 3], 'De to kommuner, der ligger nærmest i antal'],
    [44, [44, 60], 'De to kommuner, der ligger nærmest i antal'],
    [1387, [556, 254], 'Ingen ligner Albertslund i antal; nærmest er A'],
  ])('%i beside %j', (own, counts, expected) => {
    const peers = counts.map((persons, i) => peer('AB'.charAt(i), persons, 1));
    expect(said(countPeersText(municipality([own, own]), peers).finding)).toBe(expected);
  });
});

describe('what stands beside the figures of others', () => {
  const nordfyns = { name: 'Nordfyns', officialName: 'Nordfyns Kommune', locative: 'i Nordfyns Kommune' };

  it('is the whole remark on a rate, with the name it is about', () => {
    expect(rateRemarks([peer('A', 1, 0.6, { ...remark('rate'), ...nordfyns })]).map(said)).toEqual([
      'Nordfyns Kommune: Kan ikke passe.',
    ]);
    expect(rateRemarks([peer('Dragør', 1, 7.6, remark('rate', 'Tallet i Dragør.'))]).map(said)).toEqual([
      'Tallet i Dragør.',
    ]);
  });

  it('gathers those printed at exactly 1,0, and says on which side they are', () => {
    expect(peerRemarks([peer('B', 1, 1, remark('flag')), peer('A', 1, 1, remark('flag'))]).map(said)).toEqual(
      ['A og B: 1,0 er et afrundet tal. Uden afrunding ligger A og B under 1.'],
    );
    expect(peerRemarks([peer('A', 1, 1, remark('flag'))]).map(said)).toEqual([
      'A: 1,0 er et afrundet tal. Uden afrunding ligger A under 1.',
    ]);
    expect(peerRemarks([peer('A', 1, 1)])).toEqual([]);
  });

  it('says who is left out of the nearest', () => {
    const doubted = peer('Dragør', 111, 7.6, remark('rate'));
    expect(said(leftOutOfPeers(municipality([52, 44]), [doubted]))).toBe(
      'Dragør er ikke med blandt de nærmeste, fordi tallet pr. indbygger har et forbehold.',
    );
    expect(leftOutOfPeers(doubted, [doubted])).toBeNull();
  });

  it('explains the triangle only where there is one', () => {
    const measure = 'Mennesker i hjemløshed 2022 og 2024 og antal pr. 1.000 indbyggere. ';
    expect(said(neighboursMeasure([municipality([52, 44])]))).toBe(
      `${measure}Naboer er de kommuner, der deler grænse på land.`,
    );
    expect(said(neighboursMeasure([municipality([27, 72])]))).toContain('Trekant:');
  });

  it('heads the list of the whole region', () => {
    const members = [peer('A', 1, 1, remark('flag')), peer('B', 2, 0.5)];
    expect(said(regionPeersHeading(region(), members))).toBe('Alle 2 kommuner i Region Hovedstaden');
    expect(said(regionPeersMeasure(region({ flaggedCount: 1 }), members))).toBe(
      'Antal mennesker i hjemløshed og antal pr. 1.000 indbyggere, 2024. * markeret i rapporten: 1 af 1. 1,0 er et afrundet tal.',
    );
  });
});
