import { describe, expect, it } from 'vitest';
import { borderArcs } from '../../../src/charts/borderArcs.ts';
import { mapFile } from '../../../src/charts/mapFile.ts';
import { KNOWN_PLACES } from '../../../src/charts/mapFacts.ts';
import { dataset, municipalityByCode } from '../../../src/dataset.ts';
import { municipalitiesAround } from '../../../src/enhance/municipalitiesAround.ts';
import { parseLineMap } from '../../../src/enhance/parseLineMap.ts';

const places = dataset.municipalities.map(({ name, slug }) => [name, `/kommune/${slug}/`]);
const index = new Map(dataset.municipalities.map(({ code }, i) => [code, i]));
const published: unknown = JSON.parse(
  JSON.stringify({
    unit: 0.0005,
    words: { inside: 'Du er i *.' },
    places,
    arcs: borderArcs(mapFile('full'), 0.0005).map(({ codes, steps }) => [
      codes.map((code) => index.get(code)),
      steps,
    ]),
  }),
);
const { map, words } = parseLineMap(published);

const around = (longitude: number, latitude: number, reach = 2) => {
  const { inside, near } = municipalitiesAround(map, longitude, latitude, reach);
  return { inside: inside?.name ?? null, near: near.map(({ name }) => name) };
};

describe('finding the reader', () => {
  it.each(KNOWN_PLACES.map(({ name, at, code }) => [name, at, municipalityByCode(code).name] as const))(
    '%s',
    (_, [longitude, latitude], municipality) => {
      expect(around(longitude, latitude).inside).toBe(municipality);
    },
  );

  it('offers the neighbours near a border, and none far from one', () => {
    // Frederiksberg town hall: København is never far.
    expect(around(12.5326, 55.6786)).toEqual({ inside: 'Frederiksberg', near: ['København'] });
    // The middle of Bornholm, and of Jutland's heath south of Herning.
    expect(around(14.92, 55.13)).toEqual({ inside: 'Bornholm', near: [] });
    expect(around(8.97, 56.05).near).toEqual([]);
    expect(around(8.97, 56.05, 15).near.length).toBeGreaterThan(0);
  });

  it('knows when one is at sea or abroad', () => {
    expect(around(9.73, 52.37)).toEqual({ inside: null, near: [] }); // Hannover
    expect(around(13.0, 55.6)).toEqual({ inside: null, near: [] }); // Malmö
    expect(around(9.43, 54.78, 0.1).inside).toBeNull(); // Flensburg
    expect(around(11.5, 56.4)).toEqual({ inside: null, near: [] }); // Kattegat
    expect(around(-9.1, 38.7)).toEqual({ inside: null, near: [] }); // Lisbon
  });

  it('offers what is nearest where the map has no land', () => {
    // On the water off Skagen's harbour.
    const { inside, near } = around(10.62, 57.715);
    expect(inside).toBeNull();
    expect(near).toEqual(['Frederikshavn']);
  });

  it('reads the words too, and bears a broken file', () => {
    expect(words.get('inside')).toBe('Du er i *.');
    expect(parseLineMap(null).map.arcs).toEqual([]);
    expect(municipalitiesAround(parseLineMap('x').map, 10, 56, 2)).toEqual({ inside: null, near: [] });
  });
});
