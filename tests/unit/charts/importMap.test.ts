import proj4 from 'proj4';
import type { Feature, FeatureCollection, Position } from 'geojson';
import { topology as topologyOf } from 'topojson-server';
import { describe, expect, it } from 'vitest';
import { BoundaryError } from '../../../src/charts/boundaryError.ts';
import { importMap } from '../../../src/charts/importMap.ts';
import { mapGeoJson } from '../../../src/charts/mapExport.ts';
import { mapWordsInDanish } from '../../../src/charts/messages/mapWordsInDanish.ts';
import { mapWordsInEnglish } from '../../../src/charts/messages/mapWordsInEnglish.ts';
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

const mapOf = (text: string) => parseTopology(JSON.parse(text));

/** How a file is refused. */
function refusalOf(value: unknown): BoundaryError {
  try {
    importMap(value, CODES);
  } catch (error) {
    if (error instanceof BoundaryError) return error;
    throw error;
  }
  throw new Error('the file was read');
}

/** The command lines of a message, up to a name that its reader has to put in. */
const commandsIn = (message: string): string[] => message.match(/(ogr2ogr|npx mapshaper) [^A-Z]*FILE/g) ?? [];

describe('a small file of official shape', () => {
  const { files, notes } = importMap(SMALL, CODES);

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
    expect(notes(mapWordsInEnglish).join(' ')).toContain('0411 Christiansø is left out');
    expect(notes(mapWordsInDanish).join(' ')).toContain('0411 Christiansø er udeladt');
  });

  it.each([
    [
      'no codes',
      collection({ ...part('901', box(0, 0, 1, 1)), properties: { navn: 'x' } }),
      'Feature 1 has no municipality code',
      'Objekt 1 har ingen kommunekode',
    ],
    [
      'a missing municipality',
      collection(...SMALL.features.slice(0, 4)),
      'The file lacks 0903 of the register.',
      'Filen mangler 0903, som findes i registret.',
    ],
    [
      'an unknown one',
      collection(...SMALL.features, part('999', box(50, 0, 60, 10))),
      "0999, which the register doesn't know",
      '0999, som registret ikke kender',
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
      'er ikke i orden',
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
      'hverken som grader',
    ],
    [
      'a line',
      collection({ ...part('901'), geometry: { type: 'LineString', coordinates: box(0, 0, 1, 1) } }),
      'not a polygon',
      'ikke en polygon',
    ],
    [
      'something else',
      { hello: 1 },
      'neither a GeoJSON FeatureCollection nor a TopoJSON',
      'hverken en FeatureCollection i GeoJSON eller en topologi i TopoJSON',
    ],
  ])('refuses %s', (_, value, sentence, danish) => {
    expect(refusalOf(value).message).toContain(sentence);
    expect(refusalOf(value).in(mapWordsInDanish)).toContain(danish);
  });
});

describe('files from elsewhere', () => {
  const others = SMALL.features.slice(1);
  const first = part('901', box(0, 0, 10, 10), box(3, 3, 6, 6));
  const same = importMap(SMALL, CODES).files.full;
  const withFirst = (changed: unknown, more: object = {}) => ({
    type: 'FeatureCollection',
    features: [changed, ...others],
    ...more,
  });
  const renamed = (key: string, value: string) => withFirst({ ...first, properties: { [key]: value } });
  const crs = (name: string) => ({ crs: { type: 'name', properties: { name } } });
  const inTexts = box(0, 0, 10, 10).map((at) => at.map(String));
  const hole = box(3, 3, 6, 6);

  it.each([
    ['a code as Eurostat writes it: LAU_ID', renamed('LAU_ID', '901')],
    ['GISCO_ID', renamed('GISCO_ID', 'DK_901')],
    [
      'a null geometry on 0411',
      withFirst(first, { features: [...SMALL.features.slice(0, 5), { ...part('0411'), geometry: null }] }),
    ],
    ['a crs that is right', withFirst(first, crs('urn:ogc:def:crs:EPSG::25832'))],
    ['a crs of null', withFirst(first, { crs: null })],
    [
      'coordinates as texts',
      withFirst({ ...first, geometry: { type: 'Polygon', coordinates: [inTexts, hole] } }),
    ],
    [
      'a third coordinate',
      withFirst({
        ...first,
        geometry: { type: 'Polygon', coordinates: [box(0, 0, 10, 10).map((at) => [...at, 7]), hole] },
      }),
    ],
  ])('%s is read', (_, value) => {
    expect(importMap(value, CODES).files.full).toBe(same);
  });

  const topology = (objects: Record<string, unknown>) => ({
    ...topologyOf({
      kommuner: collection(...SMALL.features),
      regioner: collection({ ...first, properties: { navn: 'x' } }),
    }),
    ...objects,
  });

  it('TopoJSON with several objects is read where one alone has codes', () => {
    const map = mapOf(importMap(topology({}), CODES).files.full);
    expect(map.objects.kommuner.geometries.map(({ id }) => id)).toEqual(CODES);
  });

  it.each([
    [
      'nothing for a feature',
      withFirst(null),
      'Feature 1 is null, not a feature.',
      'Objekt 1 er null og ikke et objekt (feature).',
      'ogr2ogr -f GeoJSON -t_srs EPSG:4326 kommuner.geojson FILE',
    ],
    [
      'only that',
      { type: 'FeatureCollection', features: [null] },
      'Feature 1 is null',
      'Objekt 1 er null',
      'ogr2ogr',
    ],
    [
      'no feature',
      collection(),
      'The file has no municipality in it.',
      'Der er ingen kommuner i filen.',
      'kommuneinddeling',
    ],
    [
      'a feature twice',
      collection(...SMALL.features, first),
      'Features 1 and 7 are the same: 0901 with the same shape twice.',
      'Objekt 1 og 7 er ens: 0901 med samme form to gange.',
      "mapshaper FILE -uniq 'kommunekode",
    ],
    [
      'no geometry',
      withFirst({ ...first, geometry: null }),
      'Feature 1 (0901) has no geometry.',
      'Objekt 1 (0901) har ingen geometri.',
      "-filter 'this.geojson.geometry !== null'",
    ],
    [
      'a crs that contradicts the coordinates',
      withFirst(first, crs('urn:ogc:def:crs:OGC:1.3:CRS84')),
      'says that its coordinates are urn:ogc:def:crs:OGC:1.3:CRS84, but its first position, 580000 6130000, is in metres.',
      'Filen siger, at dens koordinater er urn:ogc:def:crs:OGC:1.3:CRS84, men dens første punkt, 580000 6130000, er i meter.',
      'ogr2ogr -f GeoJSON -s_srs EPSG:25832 -t_srs EPSG:4326',
    ],
    [
      'a crs that is not read',
      withFirst(first, crs('EPSG:3857')),
      "The file's coordinate system, EPSG:3857, isn't read",
      'Filens koordinatsystem, EPSG:3857, kan ikke læses',
      'ogr2ogr -f GeoJSON -t_srs EPSG:4326',
    ],
    [
      'north before east',
      collection(
        part('901', [
          [55.5, 10.1],
          [55.6, 10.1],
          [55.6, 10.2],
          [55.5, 10.1],
        ]),
      ),
      'has north before east',
      'har nord før øst',
      'SwapCoordinates',
    ],
    [
      'a position elsewhere',
      withFirst(part('901', [...box(0, 0, 10, 10).slice(0, 4), [1, 2], ...box(0, 0, 10, 10).slice(0, 1)])),
      'The position 1 2 lies outside of Denmark in metres',
      'Punktet 1 2 ligger uden for Danmark, når det læses i meter',
      'ogr2ogr',
    ],
    [
      'decimal commas',
      withFirst({ ...first, geometry: { type: 'Polygon', coordinates: [[['580000,5', '6130000']]] } }),
      'Feature 1 (0901) has 580000,5 for a number in a position.',
      'Objekt 1 (0901) har 580000,5, hvor der skulle stå et tal i et punkt.',
      'Write numbers with a point',
    ],
    [
      'coordinates that are none',
      withFirst({ ...first, geometry: { type: 'Polygon', coordinates: 'x' } }),
      'Feature 1 (0901) has x where positions should be.',
      'Objekt 1 (0901) har x, hvor der skulle stå punkter.',
      'ogr2ogr',
    ],
    [
      'rings too few',
      withFirst({ ...first, geometry: { type: 'MultiPolygon', coordinates: [[[1, 2]]] } }),
      'has 1 where positions should be',
      'har 1, hvor der skulle stå punkter',
      'ogr2ogr',
    ],
    [
      'a ring that is not closed',
      withFirst(part('901', box(0, 0, 10, 10).slice(1))),
      "Feature 1 (0901) has a ring that doesn't end where it began.",
      'Objekt 1 (0901) har en ring, der ikke slutter, hvor den begyndte.',
      'ogr2ogr -f GeoJSON -makevalid',
    ],
    [
      'another country',
      withFirst({ ...first, properties: { GISCO_ID: 'DE_01001', CNTR_CODE: 'DE' } }),
      'Feature 1 lies in another country (CNTR_CODE DE).',
      'Objekt 1 ligger i et andet land (CNTR_CODE DE).',
      `mapshaper FILE -filter 'CNTR_CODE === "DK"'`,
    ],
    [
      'a collection of geometries',
      withFirst({ ...first, geometry: { type: 'GeometryCollection', geometries: [] } }),
      'is a GeometryCollection, not a polygon',
      'er GeometryCollection og ikke en polygon',
      'mapshaper FILE -explode',
    ],
    [
      'TopoJSON with two objects with codes',
      topologyOf({ a: collection(...SMALL.features), b: collection(...SMALL.features) }),
      'several objects (a, b), of which several have municipality codes',
      'flere objekter (a, b), og flere af dem har kommunekoder',
      'mapshaper FILE -target NAME_OF_THE_OBJECT',
    ],
    [
      'TopoJSON without arcs',
      topology({ arcs: [] }),
      'names arcs that are not in it',
      'henviser til buer, der ikke findes i den',
      'take GeoJSON',
    ],
  ])('%s is refused, with a remedy', (_, value, sentence, danish, remedy) => {
    const refusal = refusalOf(value);
    expect(refusal.message).toContain(sentence);
    expect(refusal.message).toContain(remedy);
    expect(refusal.in(mapWordsInDanish)).toContain(danish);
    expect(commandsIn(refusal.in(mapWordsInDanish))).toEqual(commandsIn(refusal.message));
  });
});

it('the whole country in UTM 32, each part a feature of its own, comes through sound', () => {
  const inUtm = (rings: Position[][]): Position[][] =>
    rings.map((ring) => ring.map(([x = 0, y = 0]) => UTM32.forward([x, y])));
  const features = mapGeoJson(full, (code) => ({ kommunekode: code }), {}).features.flatMap(
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
