import { describe, expect, it } from 'vitest';
import {
  countPeersFinding,
  leftOutOfPeers,
  neighboursMeasure,
  peerRemarks,
  ratePeersFinding,
} from '../../../src/content/municipality/peerTables.ts';
import {
  noRatePeers,
  peersMeasure,
  regionPeersHeading,
  regionPeersMeasure,
} from '../../../src/content/da/municipality/peerTablesWords.ts';
import { rateRemarks } from '../../../src/content/municipality/rateRemarks.ts';
import { type Text, plain } from '../../../src/content/text.ts';
import { municipalityBySlug } from '../../../src/dataset.ts';
import type { Municipality } from '../../../src/domain/dataset.ts';
import { municipality, region, remarkOn, typed } from './records.ts';

const said = (text: Text | null) => (text === null ? null : typed(plain(text)));
const peer = (name: string, persons: number, rate: number, over: Partial<Municipality> = {}) =>
  municipality([persons, persons], { code: name, name, rate, ...over });
const remark = (figure: 'rate' | 'flag', text = 'Kan ikke passe.') => ({
  remarks: [remarkOn(figure, text)],
});

describe('the table of the nearest in rate', () => {
  const own = municipality([52, 44]);
  it.each<[number[], string]>([
    [[1.58, 1.6], 'To kommuner med næsten samme tal pr. indbygger'],
    [[1.45, 1.6, 1.7], 'Tre kommuner med næsten samme tal pr. indbygger'],
    [[1.2, 1.3], 'De to kommuner, der ligger nærmest pr. indbygger'],
    [[1.58, 1.8], 'De to kommuner, der ligger nærmest pr. indbygger'],
  ])('%j', (rates, expected) => {
    const peers = rates.map((value, i) => peer('ABC'.charAt(i), 44, value));
    expect(said(ratePeersFinding(own, peers))).toBe(expected);
  });

  it('says what near means', () => {
    expect(said(peersMeasure(own))).toContain(
      'De nærmeste i antal pr. 1.000 indbyggere, uden afrunding, og i antal mennesker, 2024.',
    );
  });

  it.each([
    ['dragoer', 'har et forbehold'],
    ['fanoe', 'Et tal, der bygger på ét menneske, sammenligner vi ikke'],
  ])('says why it is missing: %s', (slug, reason) => {
    expect(said(noRatePeers(municipalityBySlug(slug)))).toContain(reason);
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
    expect(said(countPeersFinding(municipality([own, own]), peers))).toBe(expected);
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

  it('gathers those that are marked and not above 1', () => {
    const marked = (name: string, rate: number) => peer(name, 1, rate, { flagged: true });
    expect(peerRemarks([marked('B', 0.98), marked('A', 0.96), marked('C', 1.01)]).map(said)).toEqual([
      'A og B har rapportens stjerne, fordi den trykker 1,0, men ligger ikke over 1.',
    ]);
    expect(peerRemarks([peer('A', 1, 0.96, { flagged: false })])).toEqual([]);
  });

  it('says who is left out of the nearest', () => {
    const doubted = peer('Dragør', 111, 7.6, { ...remark('rate'), rate: 7.62, printedRate: 7.6 });
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
      'Antal mennesker i hjemløshed og antal pr. 1.000 indbyggere, 2024. * markeret i rapporten: 1 af 2.',
    );
  });
});
