import { describe, expect, it } from 'vitest';
import { matchPlaces } from '../../../src/enhance/matchPlaces.ts';
import { nearestPlaces } from '../../../src/enhance/nearestPlaces.ts';
import { parsePlaces } from '../../../src/enhance/places.ts';

const place = (name: string, ...keys: string[]) => ({
  name,
  within: '',
  href: `/kommune/${name}/`,
  slug: name,
  keys,
});
const places = [place('Herlev', 'herlev'), place('Svendborg', 'svendborg', 'svenborg'), place('Lev', 'lev')];
const namesOf = (found: readonly { name: string }[]) => found.map(({ name }) => name);

describe('matching what is typed', () => {
  it('sets the whole name before a beginning, and that before a part', () => {
    expect(namesOf(matchPlaces(places, 'lev'))).toEqual(['Lev', 'Herlev']);
  });

  it('knows the other spelling', () => {
    expect(namesOf(matchPlaces(places, 'svenb'))).toEqual(['Svendborg']);
  });

  it('finds nothing where nothing fits', () => {
    expect(matchPlaces(places, 'xyz')).toEqual([]);
  });
});

describe('the nearest names for an unknown address', () => {
  it('bears a slip of the pen', () => {
    expect(namesOf(nearestPlaces(places, '/kommune/svendbrog/'))).toEqual(['Svendborg']);
  });

  it('offers nothing far off', () => {
    expect(nearestPlaces(places, '/kommune/qqqqqqqqqq/')).toEqual([]);
  });
});

describe('the fetched list', () => {
  const body = {
    municipalityHref: '/under/kommune/*/',
    regionHref: '/under/region/*/',
    townIn: 'by i *',
    country: 'Danmark',
    regions: [['Region Nordjylland', 'nordjylland']],
    municipalities: [['Vesthimmerlands', 'Vesthimmerlands Kommune', 'vesthimmerlands', 0, 'Vesthimmerland']],
    towns: [
      ['Aars', 0],
      ['Nowhere', 7],
    ],
  };

  it('is read as municipalities, regions and towns, each with its place and address', () => {
    expect(parsePlaces(body).map(({ name, within, href }) => [name, within, href])).toEqual([
      ['Vesthimmerlands', 'Region Nordjylland', '/under/kommune/vesthimmerlands/'],
      ['Region Nordjylland', 'Danmark', '/under/region/nordjylland/'],
      ['Aars', 'by i Vesthimmerlands Kommune', '/under/kommune/vesthimmerlands/'],
    ]);
    expect(namesOf(matchPlaces(parsePlaces(body), 'vesthimmerland'))).toEqual(['Vesthimmerlands']);
  });

  it('is nothing where it is something else', () => {
    for (const other of [{}, null, 'x', [], { municipalities: 3, towns: [1] }]) {
      expect(parsePlaces(other)).toEqual([]);
    }
  });
});
