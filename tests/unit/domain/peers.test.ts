import { describe, expect, it } from 'vitest';
import { dataset, municipalityBySlug } from '../../../src/dataset.ts';
import { isDoubted, nearestInCount, nearestInRate } from '../../../src/domain/peers.ts';

const { municipalities } = dataset;
const namesOf = (found: readonly { name: string }[]) => found.map(({ name }) => name);
const inRate = (slug: string, most = 4) =>
  namesOf(nearestInRate(municipalityBySlug(slug), municipalities, most));
const inCount = (slug: string, most = 4) =>
  namesOf(nearestInCount(municipalityBySlug(slug), municipalities, most));

/** Expected names are read off the report's tables by hand. */
describe('the nearest in rate', () => {
  it('are those with the same printed rate, nearest in count first, then those a tenth away', () => {
    expect(inRate('albertslund')).toEqual(['Glostrup', 'Ishøj', 'Slagelse', 'Aarhus']);
  });

  it('of twelve equal ones are those nearest in count', () => {
    expect(inRate('assens')).toEqual(['Ringsted', 'Furesø', 'Thisted', 'Lejre']);
  });

  it('are none where nobody was counted, or where the rate has a remark', () => {
    expect(inRate('laesoe')).toEqual([]);
    expect(inRate('dragoer')).toEqual([]);
    expect(inRate('nordfyns')).toEqual([]);
  });
});

describe('the nearest in count', () => {
  it('are those with the same count, nearest in rate first', () => {
    expect(inCount('bornholm', 1)).toEqual(['Samsø']);
    expect(inCount('viborg', 2)).toEqual(['Silkeborg', 'Esbjerg']);
  });

  it('may be those without anybody counted', () => {
    expect(inCount('fanoe', 1)).toEqual(['Læsø']);
  });

  it('are for København the other large cities', () => {
    expect(inCount('koebenhavn', 2)).toEqual(['Aarhus', 'Aalborg']);
  });
});

it('leaves out Dragør and Nordfyns, whose rates carry remarks, everywhere', () => {
  expect(namesOf(municipalities.filter(isDoubted))).toEqual(['Dragør', 'Nordfyns']);
  for (const municipality of municipalities) {
    const peers = [
      ...nearestInRate(municipality, municipalities, 4),
      ...nearestInCount(municipality, municipalities, 4),
    ];
    expect(peers.some(isDoubted)).toBe(false);
    expect(peers).not.toContain(municipality);
  }
});
