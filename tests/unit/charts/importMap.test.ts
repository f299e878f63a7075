import proj4 from 'proj4';
import type { Feature, FeatureCollection, Position } from 'geojson';
import { describe, expect, it } from 'vitest';
import { importMap } from '../../../src/charts/importMap.ts';
import { mapGeoJson } from '../../../src/charts/mapExport.ts';
import { neighbours } from '../../../src/charts/neighbours.ts';
import { parseTopology } from '../../../src/charts/parseTopology.ts';
import { codes, full } from './denmark.ts';

const UTM32 = proj4('+proj=utm +zone=32 +ellps=GRS80 +units=m +no_defs');

/** A rectangle as a ring, in kilometres from a point on Fyn, in metres of UTM 32. */
function box(x0: number, y0: number, x1: number, y1: number): Position[] {
  const at = (x: number, y: number): Position => [580_000 + x * 1000, 6_130_000 + y * 1000];
  return [at(x0, y0), at(x1, y0), at(x1, y1), at(x0, y1), at(x0, y0)];
}

const part = (kommunekode: string, ...rings: Position[][]): Feature => ({
  type: 'Feature',
  properties: { kommunekode, navn: 'made up' },
  geometry: { type: 'Polygon', coordinates: rings },
});

const collection = (...features: Feature[]): FeatureCollection => ({ type: 'FeatureCollection', features });

/** Two neighbours, one of several parts, an enclave, a sliver of a metre between borders, Christiansø. */
const SMALL = collection(
  part('901', box(0, 0, 10, 10), box(3, 3, 6, 6)),
  part('0902', box(10.001, 0, 20, 10)),
  part('0902', box(20, 0, 26, 10)),
  part('0902', box(30, 0, 30.1, 0.1)),
  part('903', box(3, 3, 6, 6)),
  part('0411', box(40, 40, 41, 41)),
);
const CODES = ['0901', '0902', '0903'];

const mapOf = (text: string) => parseTopology(JSON.parse(text), 'imported');

describe('a small file of official shape', () => {
  const { files, words } = importMap(SMALL, CODES);

  it('is merged by code, three digits or four, in degrees', () => {
    const map = mapOf(files.full);
    expect(map.objects.kommuner.geometries.map(({ id }) => id)).toEqual(CODES);
    const [east = 0, north = 0] = map.arcs[0]?.[0] ?? [];
    expect(east).toBeGreaterThan(10);
    expect(east).toBeLessThan(11);
    expect(Math.round(north)).toBe(55);
  });

  it('shares borders across the sliver, keeps the enclave, and drops the islet', () => {
    expect(Object.fromEntries(neighbours(mapOf(files.full)))).toEqual({
      '0901': ['0902', '0903'],
      '0902': ['0901'],
      '0903': ['0901'],
    });
    expect(mapOf(files.full).objects.kommuner.geometries[1]?.type).toBe('MultiPolygon');
    expect(mapOf(files.full).objects.kommuner.geometries[1]?.arcs).toHaveLength(1);
  });

  it('says that Christiansø is left out', () => {
    expect(words.join(' ')).toContain('0411 Christiansø was left out');
  });

  it.each([
    [
      'no codes',
      collection({ ...part('901', box(0, 0, 1, 1)), properties: { navn: 'x' } }),
      'Feature 1 has no municipality code',
    ],
    [
      'a missing municipality',
      collection(...SMALL.features.slice(0, 4)),
      'The file lacks 0903 of the register.',
    ],
    [
      'an unknown one',
      collection(...SMALL.features, part('999', box(50, 0, 60, 10))),
      "0999, which the register doesn't know",
    ],
    [
      'a ring that crosses itself',
      collection(
        ...SMALL.features.filter(({ properties }) => properties?.['kommunekode'] !== '0902'),
        part(
          '0902',
          [
            box(12, 0, 24, 10)[0],
            box(12, 0, 24, 10)[2],
            box(12, 0, 24, 10)[1],
            box(12, 0, 24, 10)[3],
            box(12, 0, 24, 10)[0],
          ].map((at) => at ?? []),
        ),
      ),
      'is not sound',
    ],
    [
      'another coordinate system',
      collection(
        part('901', [
          [12.5, 7.2],
          [1, 2],
          [3, 4],
          [12.5, 7.2],
        ]),
      ),
      'neither as degrees',
    ],
    [
      'a line',
      collection({ ...part('901'), geometry: { type: 'LineString', coordinates: box(0, 0, 1, 1) } }),
      'not a polygon',
    ],
    ['something else', { hello: 1 }, 'neither a GeoJSON FeatureCollection nor a TopoJSON'],
  ])('refuses %s', (_, value, sentence) => {
    expect(() => importMap(value, CODES)).toThrow(sentence);
  });
});

it('the whole country in UTM 32, each part a feature of its own, comes through sound', () => {
  const inUtm = (rings: Position[][]): Position[][] =>
    rings.map((ring) => ring.map(([x = 0, y = 0]) => UTM32.forward([x, y])));
  const features = mapGeoJson(full, (code) => ({ kommunekode: code })).features.flatMap(
    ({ properties, geometry }) =>
      (geometry.type === 'Polygon' ? [geometry.coordinates] : geometry.coordinates).map((rings): Feature => ({
        type: 'Feature',
        properties,
        geometry: { type: 'Polygon', coordinates: inUtm(rings) },
      })),
  );
  expect(features.length).toBeGreaterThan(150);
  const { files } = importMap(collection(...features), codes);
  expect(mapOf(files.full).objects.kommuner.geometries).toHaveLength(98);
  expect(neighbours(mapOf(files.full)).get('0147')).toEqual(['0101']);
  expect(files.thumb.length).toBeLessThan(files.full.length / 2);
});
