import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { neighbours } from '../../../src/charts/neighbours.ts';
import { parseTopology } from '../../../src/charts/parseTopology.ts';
import { buildDataset } from '../../../src/ingest/buildDataset.ts';
import { readDataFolder } from '../../../src/ingest/readDataFolder.ts';
import { writeMadeUpData } from '../../../src/measure/madeUpData.ts';

const real = buildDataset(readDataFolder('data'));
const folder = mkdtempSync(join(tmpdir(), 'made-up-'));
afterAll(() => {
  rmSync(folder, { recursive: true });
});

function made(count: number) {
  const data = join(folder, String(count));
  writeMadeUpData('data', data, real.municipalities, count);
  const map: unknown = JSON.parse(readFileSync(join(data, 'geo/kommuner.topo.json'), 'utf8'));
  return { dataset: buildDataset(readDataFolder(data)), map: parseTopology(map) };
}

describe('made-up areas', () => {
  const { dataset, map } = made(500);

  it('go through the ingest beside the real ones', () => {
    expect(dataset.municipalities).toHaveLength(500);
    // 402 made-up areas, 25 to a region.
    expect(dataset.regions).toHaveLength(5 + 17);
    const albertslund = dataset.municipalities.find(({ slug }) => slug === 'albertslund');
    expect(albertslund?.counts.map(({ persons }) => persons)).toEqual([52, 44]);
  });

  it('have names of their own, and lie on the map beside each other', () => {
    expect(new Set(dataset.municipalities.map(({ slug }) => slug)).size).toBe(500);
    expect(map.objects.kommuner.geometries).toHaveLength(500);
    const touching = neighbours(map);
    // Of the first block of five by five a corner, the middle, and the last, where four blocks meet; then the next block's first.
    expect(touching.get('2000')).toEqual(['2001', '2005']);
    expect(touching.get('2012')).toEqual(['2007', '2011', '2013', '2017']);
    expect(touching.get('2024')).toEqual(['2019', '2023', '2045', '2279']);
    expect(touching.get('2025')).toEqual(['2004', '2026', '2030']);
  });

  it('are read, as many as the benchmark builds', () => {
    expect(made(3000).dataset.municipalities).toHaveLength(3000);
  });

  it('are none where only the real ones are asked for, and there cannot be fewer', () => {
    expect(made(98).dataset).toEqual(real);
    expect(() => made(97)).toThrow(RangeError);
  });
});
