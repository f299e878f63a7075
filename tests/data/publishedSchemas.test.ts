import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Ajv2020 } from 'ajv/dist/2020.js';
import { Package } from 'datapackage';
import { unzipSync } from 'fflate';
import { polygonArea } from 'd3';
import type { Position } from 'geojson';
import Papa from 'papaparse';
import { afterAll, describe, expect, it } from 'vitest';
import { z } from 'zod';
import { mapGeoJson } from '../../src/charts/mapExport.ts';
import { mapFile } from '../../src/charts/mapFile.ts';
import { published, publishedFiles, publishedJson } from '../fixtures/publishedFiles.ts';

const TABLES = ['kommuner', 'regioner', 'landet', 'fordelinger', 'lange-serier'] as const;

const folder = mkdtempSync(join(tmpdir(), 'datapackage-'));
afterAll(() => {
  rmSync(folder, { recursive: true });
});
for (const name of TABLES) writeFileSync(join(folder, `${name}.csv`), published(`${name}.csv`));

describe('datapackage.json', () => {
  it('is valid by the published schemas, and so is every row of every file', async () => {
    const loaded = await Package.load(publishedJson('datapackage.json'), { basePath: folder, strict: false });
    expect(loaded.errors).toEqual([]);
    expect(loaded.valid).toBe(true);
    expect(loaded.resources.map(({ name }) => name)).toEqual(TABLES);
    const rows = await Promise.all(loaded.resources.map(async (resource) => resource.read({ keyed: true })));
    expect(rows.map(({ length }) => length)).toEqual([98, 5, 8, 10, 16]);
    expect(rows[0]?.[0]).toMatchObject({
      kommunekode: '0101',
      antal_2024: 1387,
      antal_pr_1000_2024: 2.1,
      markeret_2024: true,
    });
  });

  it('says in which coordinates the maps beside it are, as the readme does', () => {
    const crs = 'http://www.opengis.net/def/crs/OGC/1.3/CRS84';
    expect(publishedJson('datapackage.json')).toMatchObject({
      maps: [
        { path: 'kommuner.geojson', crs },
        { path: 'kommuner.topojson', crs },
      ],
    });
    expect(published('LAESMIG.md').match(/`kommuner\.(geo|topo)json`: .*EPSG:4326/g)).toHaveLength(4);
    expect(published('kommuner.geojson')).not.toContain('"crs"');
  });

  it('would notice a column that is missing from a file', async () => {
    const text = published('regioner.csv').replace(/^regionskode,/, 'kode,');
    writeFileSync(join(folder, 'regioner.csv'), text);
    const loaded = await Package.load(publishedJson('datapackage.json'), { basePath: folder, strict: false });
    await expect(loaded.resources[1]?.read({ keyed: true })).rejects.toThrow();
    writeFileSync(join(folder, 'regioner.csv'), published('regioner.csv'));
  });
});

describe('JSON', () => {
  const validator = new Ajv2020({ allErrors: true, strict: true, allowUnionTypes: true });
  for (const name of TABLES)
    validator.addSchema(z.record(z.string(), z.unknown()).parse(publishedJson(`${name}.schema.json`)), name);

  it.each(TABLES)('%s.json follows its schema', (name) => {
    expect(validator.validate(name, publishedJson(`${name}.json`)), validator.errorsText()).toBe(true);
  });

  it('of every single place follows it too', () => {
    const paths = [...publishedFiles.keys()].filter((path) => /^(kommune|region)\/.*\.json$/.test(path));
    expect(paths).toHaveLength(103);
    for (const path of paths) {
      const schema = path.startsWith('kommune') ? 'kommuner' : 'regioner';
      expect(validator.validate(schema, publishedJson(path)), `${path}: ${validator.errorsText()}`).toBe(
        true,
      );
    }
  });

  it('says which keys a verdict may have', () => {
    const row = z.object({
      properties: z.record(z.string(), z.looseObject({ enum: z.array(z.string().nullable()).optional() })),
    });
    const schema = z.object({ properties: z.object({ raekker: z.object({ items: row }) }) });
    const enumOf = (table: string, column: string) =>
      schema.parse(publishedJson(`${table}.schema.json`)).properties.raekker.items.properties[column]?.enum;
    const keys = ['tilfaeldig', 'stoerre', 'klart_stoerre', null];
    expect(enumOf('kommuner', 'vurdering_2022_2024')).toEqual(keys);
    expect(enumOf('regioner', 'vurdering_2022_2024')).toEqual(keys);
    expect(enumOf('landet', 'vurdering')).toEqual(keys);
  });

  it('is refused where a figure is text or a column is unknown', () => {
    const text = published('kommuner.json');
    expect(
      validator.validate('kommuner', JSON.parse(text.replace('"antal_2024": 1387', '"antal_2024": "1387"'))),
    ).toBe(false);
    expect(
      validator.validate('kommuner', JSON.parse(text.replace('"antal_2024": 1387', '"antal": 1387'))),
    ).toBe(false);
  });
});

/**
 * The properties of the W3C's Metadata Vocabulary for Tabular Data that we use, as its sections 5.3–5.6
 * define them; unknown properties are refused. No package of the registry carries a schema of it.
 */
const inLanguages = z
  .array(z.strictObject({ '@value': z.string().min(1), '@language': z.enum(['da', 'en']) }))
  .length(2);
const csvw = z.strictObject({
  '@context': z.tuple([
    z.literal('http://www.w3.org/ns/csvw'),
    z.strictObject({ '@language': z.literal('da') }),
  ]),
  url: z.string().regex(/^[a-z-]+\.csv$/),
  'dc:title': inLanguages,
  'dc:modified': z.strictObject({ '@value': z.iso.date(), '@type': z.literal('xsd:date') }),
  'dc:rights': inLanguages,
  'dc:source': z.strictObject({ '@id': z.url() }),
  dialect: z.strictObject({
    delimiter: z.string().length(1),
    encoding: z.literal('utf-8'),
    header: z.boolean(),
  }),
  tableSchema: z.strictObject({
    columns: z.array(
      z.strictObject({
        name: z.string().regex(/^[a-z][a-z0-9_]*$/),
        titles: z.string(),
        datatype: z.union([
          z.enum(['string', 'integer', 'decimal']),
          z.strictObject({
            base: z.enum(['boolean', 'string']),
            format: z.string().regex(/^[^|]+(\|[^|]+)+$/),
          }),
        ]),
        required: z.boolean(),
        'dc:description': inLanguages,
      }),
    ),
    primaryKey: z.union([z.string(), z.array(z.string())]),
  }),
});

describe('CSVW', () => {
  it.each(TABLES)('%s.csv-metadata.json follows the vocabulary, and its file what it says', (name) => {
    const { url, tableSchema } = csvw.parse(publishedJson(`${name}.csv-metadata.json`));
    const [header = [], ...rows] = Papa.parse<string[]>(published(url).trimEnd()).data;
    expect(tableSchema.columns.map(({ titles }) => titles)).toEqual(header);
    tableSchema.columns.forEach(({ datatype, required }, i) => {
      for (const row of rows) {
        const cell = row[i] ?? '';
        if (cell === '') expect(required, `${header[i] ?? ''}: ${row.join()}`).toBe(false);
        else if (datatype === 'integer') expect(cell).toMatch(/^-?\d+$/);
        else if (datatype === 'decimal') expect(cell).toMatch(/^\d+\.\d+$/);
        else if (typeof datatype === 'object') expect(datatype.format.split('|')).toContain(cell);
      }
    });
    const keys = [tableSchema.primaryKey].flat().map((key) => header.indexOf(key));
    expect(new Set(rows.map((row) => keys.map((i) => row[i]).join())).size).toBe(rows.length);
  });
});

describe('the map', () => {
  const collection = z.object({
    features: z.array(z.object({ id: z.string(), properties: z.record(z.string(), z.json()) })),
    forbehold: z.array(z.string()).min(5),
  });

  it('has each municipality once, named', () => {
    const { features } = collection.parse(publishedJson('kommuner.geojson'));
    expect(features).toHaveLength(98);
    expect(features[0]).toMatchObject({
      id: '0101',
      properties: {
        kommunekode: '0101',
        kommune: 'København',
        antal_2024: 1387,
        antal_pr_1000_2024: 2.1,
        pr_1000_2024: 2.104,
        niveau_2024: 'over',
        markeret_2024: true,
        bemaerkning: null,
      },
    });
  });

  it.each(['kommuner.geojson', 'kommuner.topojson'])('%s names whose its figures and shapes are', (path) => {
    const { attribution } = z.object({ attribution: z.string() }).parse(publishedJson(path));
    for (const owner of ['VIVE', 'Danmarks Statistik', '© OpenStreetMap', 'GeoNames', 'Martin Polley']) {
      expect(attribution).toContain(owner);
    }
  });

  it('is wound as RFC 7946 wants it: outer rings anticlockwise, holes clockwise', () => {
    const { features } = mapGeoJson(mapFile('full'), () => ({}), {});
    const polygons = features.flatMap(({ geometry }) =>
      geometry.type === 'Polygon' ? [geometry.coordinates] : geometry.coordinates,
    );
    // d3's planar area is positive for rings that run anticlockwise where y points up, as here.
    const turns = (ring: Position[] | undefined) =>
      polygonArea((ring ?? []).map(([x = 0, y = 0]) => [x, -y]));
    expect(polygons.every(([outer]) => turns(outer) > 0)).toBe(true);
    const holes = polygons.flatMap(([, ...rest]) => rest);
    expect(holes).toHaveLength(1);
    expect(holes.every((ring) => turns(ring) < 0)).toBe(true);
  });

  it('is quantised TopoJSON with shared arcs', () => {
    expect(publishedJson('kommuner.topojson')).toMatchObject({
      type: 'Topology',
      transform: {},
      objects: { kommuner: { geometries: { length: 98 } } },
    });
    expect(published('kommuner.topojson').length).toBeLessThan(150_000);
  });
});

it('the archive holds every other file, byte for byte', () => {
  const archive = publishedFiles.get('hjemloeshed-i-danmark.zip')?.body;
  if (typeof archive !== 'object') throw new Error('no archive');
  const inside = unzipSync(archive);
  expect(Object.keys(inside)).toHaveLength(publishedFiles.size - 1);
  for (const [path, bytes] of Object.entries(inside)) {
    const body = publishedFiles.get(path.replace('hjemloeshed-i-danmark/', ''))?.body ?? '';
    expect(Buffer.compare(bytes, Buffer.from(body)), path).toBe(0);
  }
});
