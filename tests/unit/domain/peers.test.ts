import { describe, expect, it } from 'vitest';
import { dataset, municipalityBySlug } from '../../../src/dataset.ts';
import { isDoubted, nearestInCount, nearestInRate } from '../../../src/domain/peers.ts';

const { municipalities } = dataset;
const namesOf = (found: readonly { name: string }[]) => found.map(({ name }) => name);
const inRate = (slug: string, most = 4) =>
  namesOf(nearestInRate(municipalityBySlug(slug), municipalities, most));
const inCount = (slug: string, most = 4) =>
  namesOf(nearestInCount(municipalityBySlug(slug), municipalities, most));

/** Expected names are from counts divided by inhabitants, sorted by hand. */
describe('the nearest in rate', () => {
  it('are those with the least difference, on either side', () => {
    // 1.590: 1.649, 1.515, 1.690 and 1.489.
    expect(inRate('albertslund')).toEqual(['Glostrup', 'Aarhus', 'Ishøj', 'Slagelse']);
    // 0.338, printed 0,6: 0.335, 0.320, 0.353 and 0.314.
    expect(inRate('nordfyns')).toEqual(['Kerteminde', 'Skanderborg', 'Ringkøbing-Skjern', 'Jammerbugt']);
  });

  it('are few even where nobody was counted: 0.061, 0.116, 0.126, 0.127', () => {
    expect(inRate('laesoe')).toEqual(['Favrskov', 'Allerød', 'Odder', 'Bornholm']);
    expect(inRate('favrskov', 1)).toEqual(['Allerød']);
  });

  it('are none where the rate is doubted, or one person’s', () => {
    expect(inRate('dragoer')).toEqual([]);
    expect(inRate('fanoe')).toEqual([]);
  });

  it('are never Fanø, whose one person is compared with nobody', () => {
    for (const { slug } of municipalities) expect(inRate(slug)).not.toContain('Fanø');
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

it('leaves out Dragør everywhere, whose rate a remark doubts; that of Nordfyns is about the print', () => {
  expect(namesOf(municipalities.filter(isDoubted))).toEqual(['Dragør']);
  for (const municipality of municipalities) {
    const peers = [
      ...nearestInRate(municipality, municipalities, 4),
      ...nearestInCount(municipality, municipalities, 4),
    ];
    expect(peers.some(isDoubted)).toBe(false);
    expect(peers).not.toContain(municipality);
  }
});
