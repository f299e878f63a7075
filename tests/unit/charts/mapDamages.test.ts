import fc from 'fast-check';
import { gzipSync } from 'node:zlib';
import { strToU8, zipSync } from 'fflate';
import { expect, it } from 'vitest';
import { BoundaryError } from '../../../src/charts/boundaryError.ts';
import { importMap } from '../../../src/charts/importMap.ts';
import { mapWordsInDanish } from '../../../src/charts/messages/mapWordsInDanish.ts';
import { parseBoundaryFile } from '../../../src/charts/parseBoundaryFile.ts';
import { parseTopology } from '../../../src/charts/parseTopology.ts';

const RUNS = 200;
const CODES = ['0901', '0902', '0903'];

/** Two neighbours and an island, in metres of UTM 32. */
const square = (code: string, x: number, y: number) => ({
  type: 'Feature',
  properties: { kommunekode: code, navn: 'Ærø' },
  geometry: {
    type: 'Polygon',
    coordinates: [
      [
        [x, y],
        [x + 10_000, y],
        [x + 10_000, y + 10_000],
        [x, y + 10_000],
        [x, y],
      ],
    ],
  },
});
const TEXT = JSON.stringify({
  type: 'FeatureCollection',
  features: [
    square('0901', 580_000, 6_130_000),
    square('0902', 590_000, 6_130_000),
    square('0903', 620_000, 6_150_000),
  ],
});
const imported = (bytes: Uint8Array): string => importMap(parseBoundaryFile(bytes), CODES).files.full;
const right = imported(strToU8(TEXT));

/** What is put in the place of the n-th value of the file. */
const JUNK = [
  'null',
  '""',
  '"x"',
  '{}',
  '[]',
  '0',
  '-1',
  '1e9',
  'true',
  '"0751"',
  '[[[1,2]]]',
  '{"type":"Point"}',
];
const places = [...TEXT.matchAll(/"(?:[^"\\]|\\.)*"(?!:)|\d+|\[\[[^[\]]+\]|\{"type":"Polygon".*?\]\]\]\}/g)];

const damage: fc.Arbitrary<{ same: boolean; bytes: Uint8Array }> = fc.oneof(
  fc.tuple(fc.constantFrom(...places), fc.constantFrom(...JUNK)).map(([{ index, 0: found }, junk]) => ({
    same: false,
    bytes: strToU8(TEXT.slice(0, index) + junk + TEXT.slice(index + found.length)),
  })),
  fc.nat(TEXT.length).map((end) => ({ same: false, bytes: strToU8(TEXT.slice(0, end)) })),
  fc
    .tuple(fc.nat(TEXT.length), fc.constantFrom('\0', '"', '{', ']', '\u00A0', 'e', '9', '-'))
    .map(([at, mark]) => ({
      same: false,
      bytes: strToU8(TEXT.slice(0, at) + mark + TEXT.slice(at)),
    })),
  fc.tuple(fc.nat(60), fc.boolean()).map(([cut, zip]) => {
    const packed = zip ? zipSync({ 'a.geojson': strToU8(TEXT) }) : gzipSync(TEXT);
    return { same: cut === 0, bytes: packed.subarray(0, packed.length - cut) };
  }),
  fc
    .constantFrom<BufferEncoding>('utf16le', 'utf8')
    .map((encoding) => ({ same: true, bytes: new Uint8Array(Buffer.from(`\uFEFF${TEXT}`, encoding)) })),
);

it(`reads ${RUNS} damaged maps as they were or refuses them with a remedy`, () => {
  let refused = 0;
  fc.assert(
    fc.property(damage, ({ same, bytes }) => {
      const start = performance.now();
      try {
        const full = imported(bytes);
        // A name or a place that is another one in Denmark is read; codes and shapes are all there.
        expect(parseTopology(JSON.parse(full)).objects.kommuner.geometries.map(({ id }) => id)).toEqual(
          CODES,
        );
        if (same) expect(full).toBe(right);
      } catch (error) {
        if (!(error instanceof BoundaryError)) throw error;
        refused += 1;
        expect(same).toBe(false);
        for (const message of [error.message, error.in(mapWordsInDanish)]) {
          expect(message).toMatch(/^[A-Z0-9].+[.):]\n/s);
          expect(message).not.toMatch(/undefined|NaN|\[object|^\s+at /m);
        }
      }
      expect(performance.now() - start).toBeLessThan(5000);
    }),
    { numRuns: RUNS, seed: 20_261_128 },
  );
  expect(refused).toBeGreaterThan(RUNS / 4);
});
