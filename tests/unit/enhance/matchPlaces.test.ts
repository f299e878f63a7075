import { describe, expect, it } from 'vitest';
import { matchPlaces } from '../../../src/enhance/matchPlaces.ts';
import { nearestPlaces } from '../../../src/enhance/nearestPlaces.ts';
import { parsePlaces } from '../../../src/enhance/places.ts';

const place = (name: string, ...keys: string[]) => ({ name, within: '', href: `/kommune/${name}/`, keys });
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

it('takes from a fetched list only what is a place', () => {
  expect(parsePlaces([places[0], { name: 'x' }, null])).toEqual([places[0]]);
  expect(parsePlaces({})).toEqual([]);
});
