import { gzipSync } from 'node:zlib';
import { strToU8, zipSync } from 'fflate';
import { describe, expect, it } from 'vitest';
import { BoundaryError } from '../../../src/charts/boundaryError.ts';
import { mapWordsInDanish } from '../../../src/charts/messages/mapWordsInDanish.ts';
import { parseBoundaryFile } from '../../../src/charts/parseBoundaryFile.ts';

const value = {
  type: 'FeatureCollection',
  features: [
    { type: 'Feature', id: 'Ærø' },
    { type: 'Feature', id: '2' },
  ],
};
const text = JSON.stringify(value, null, 1);
const bytes = strToU8(text);
const utf16 = (content: string) => new Uint8Array(Buffer.from(content, 'utf16le'));
const lines = value.features.map((feature) => JSON.stringify(feature)).join('\n');

/** How a file is refused. */
function refusalOf(file: Uint8Array): BoundaryError {
  try {
    parseBoundaryFile(file);
  } catch (error) {
    if (error instanceof BoundaryError) return error;
    throw error;
  }
  throw new Error('the file was read');
}

describe('a file of boundaries', () => {
  it.each([
    ['plain', bytes],
    ['with a byte-order mark', strToU8(`\uFEFF${text}`)],
    ['in UTF-16 with a byte-order mark', utf16(`\uFEFF${text}`)],
    ['in UTF-16 without', utf16(text)],
    ['in UTF-16, the other way round', new Uint8Array(Buffer.from(`\uFEFF${text}`, 'utf16le').swap16())],
    ['packed as gzip', gzipSync(bytes)],
    ['packed as zip', zipSync({ 'data/kommuner.geojson': bytes, 'readme.txt': strToU8('x') })],
    ['a feature a line', strToU8(`${lines}\n`)],
    ['a feature a line, after record separators', strToU8(lines.replaceAll(/^/gm, '\x1E'))],
    ['packed twice', gzipSync(zipSync({ 'a.json': gzipSync(bytes) }))],
  ])('%s is read', (_, file) => {
    expect(parseBoundaryFile(file)).toEqual(value);
  });

  const ogr2ogr = 'Make it fit with: ogr2ogr -f GeoJSON -t_srs EPSG:4326 kommuner.geojson FILE';
  it.each([
    [
      'FlatGeobuf',
      strToU8('fgb\x03fgb\x00'),
      'The file is FlatGeobuf; GeoJSON and TopoJSON are read.',
      'Filen er FlatGeobuf; der kan læses GeoJSON og TopoJSON.',
      ogr2ogr,
    ],
    [
      'a GeoPackage',
      strToU8('SQLite format 3\0'),
      'The file is a GeoPackage',
      'Filen er en GeoPackage',
      ogr2ogr,
    ],
    [
      'a shapefile',
      Uint8Array.from([0, 0, 0x27, 0x0a, 0, 0]),
      'The file is a shapefile',
      'Filen er en shapefil',
      ogr2ogr,
    ],
    [
      'GML',
      strToU8('<?xml version="1.0"?><gml/>'),
      'The file is GML, KML or another XML',
      'Filen er GML, KML eller anden XML',
      ogr2ogr,
    ],
    [
      'a zip of a shapefile',
      zipSync({ 'k.shp': bytes, 'k.dbf': bytes }),
      'The zip file has no file of JSON: k.shp, k.dbf.',
      'Zip-filen indeholder ingen JSON-fil: k.shp, k.dbf.',
      'kommuner.geojson /vsizip/FILE',
    ],
    [
      'a zip of several',
      zipSync({ 'a.geojson': bytes, 'b.geojson': bytes }),
      'The zip file has several files of JSON: a.geojson, b.geojson.',
      'Zip-filen indeholder flere JSON-filer: a.geojson, b.geojson.',
      'Unpack it',
    ],
    [
      'a broken zip',
      zipSync({ 'a.geojson': bytes }).subarray(0, 60),
      'The zip file is broken',
      'Zip-filen er i stykker',
      'Fetch it again.',
    ],
    [
      'a broken gzip',
      gzipSync(bytes).subarray(0, 40),
      'The gzip file is broken',
      'Gzip-filen er i stykker',
      'npx mapshaper FILE -simplify 10%',
    ],
    [
      'one that is cut off',
      bytes.subarray(0, 50),
      "The file can't be read as JSON",
      'Filen kan ikke læses som JSON',
      'Fetch it again',
    ],
    ['an empty one', new Uint8Array(), "can't be read as JSON", 'kan ikke læses som JSON', 'Fetch it again'],
  ])('%s is refused, with a remedy', (_, file, sentence, danish, remedy) => {
    const refusal = refusalOf(file);
    expect(refusal.message).toContain(sentence);
    expect(refusal.message).toContain(remedy);
    expect(refusal.in(mapWordsInDanish)).toContain(danish);
  });
});
