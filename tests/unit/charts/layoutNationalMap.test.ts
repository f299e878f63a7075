import { brotliCompressSync } from 'node:zlib';
import { describe, expect, it } from 'vitest';
import { depthIn } from '../../../src/charts/labelPoint.ts';
import { layoutNationalMap } from '../../../src/charts/layoutNationalMap.ts';
import { pathRings } from '../../../src/charts/pathRings.ts';
import { byCode, codes, full, regionOf } from './denmark.ts';

const map = layoutNationalMap(full, { width: 700, regionOf });
const inRect = (
  [x0, y0, x1, y1]: readonly number[],
  rect: { x: number; y: number; width: number; height: number },
): boolean =>
  (x0 ?? NaN) >= rect.x &&
  (y0 ?? NaN) >= rect.y &&
  (x1 ?? NaN) <= rect.x + rect.width &&
  (y1 ?? NaN) <= rect.y + rect.height;

describe('the national map', () => {
  it('shows all 98 inside the drawing', () => {
    expect(map.shapes.map(({ code }) => code).toSorted()).toEqual(codes.toSorted());
    const drawing = { x: 0, y: 0, width: map.width, height: map.height };
    for (const { bounds } of map.shapes) expect(inRect(bounds, drawing)).toBe(true);
  });

  it('moves Bornholm into its frame, where nothing else lies', () => {
    for (const { code, bounds } of map.shapes) {
      expect(inRect(bounds, map.bornholmFrame), code).toBe(code === '0400');
    }
    const skagen = byCode(map.shapes, '0813');
    expect(skagen.bounds[2]).toBeLessThan(map.bornholmFrame.x);
  });

  it('frames the capital area from Furesø to Dragør', () => {
    for (const code of ['0101', '0147', '0155', '0165', '0185', '0190']) {
      expect(inRect(byCode(map.shapes, code).bounds, map.capitalFrame), code).toBe(true);
    }
  });

  it('has the north up and the west to the left', () => {
    const [esbjerg, helsingor, hjorring, lolland] = ['0561', '0217', '0860', '0360'].map(
      (code) => byCode(map.shapes, code).centroid,
    );
    expect(esbjerg?.[0]).toBeLessThan(helsingor?.[0] ?? NaN);
    expect(hjorring?.[1]).toBeLessThan(lolland?.[1] ?? NaN);
  });

  it('puts every anchor inside its shape', () => {
    for (const { code, d, centroid, label, room } of map.shapes) {
      const rings = pathRings(d);
      expect(depthIn(rings, [...centroid]), code).toBeGreaterThan(0);
      expect(depthIn(rings, [...label]), code).toBeCloseTo(room, 0);
    }
  });

  it('keeps tiny Frederiksberg a shape', () => {
    expect(pathRings(byCode(map.shapes, '0147').d)[0]?.length).toBeGreaterThan(5);
  });

  it('is in whole numbers, so that it compresses', () => {
    for (const { d } of map.shapes) expect(d).toMatch(/^[mz\d -]+$/);
  });

  it('weighs at most 16 KB compressed, borders and all', () => {
    const paths = map.shapes.map(({ code, d }) => `<path data-code="${code}" d="${d}"/>`).join('');
    const all = paths + map.municipalityBorders + map.regionBorders + map.coast;
    expect(brotliCompressSync(all).length).toBeLessThan(16_000);
  });

  it('is the same each time', () => {
    expect(layoutNationalMap(full, { width: 700, regionOf })).toEqual(map);
  });

  it('follows the width', () => {
    const narrow = layoutNationalMap(full, { width: 328, regionOf });
    expect(narrow.height / narrow.width).toBeCloseTo(map.height / map.width, 1);
  });
});
