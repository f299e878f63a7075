import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { mapFile } from '../../../src/charts/mapFile.ts';

afterEach(() => {
  vi.unstubAllEnvs();
});

describe('the map files', () => {
  it('are read once', () => {
    expect(mapFile('full')).toBe(mapFile('full'));
    expect(mapFile('full')).not.toBe(mapFile('thumb'));
  });

  it('come from DATA_DIR where it is set, and a bad one is named', () => {
    const folder = mkdtempSync(join(tmpdir(), 'map-'));
    mkdirSync(join(folder, 'geo'));
    writeFileSync(join(folder, 'geo', 'kommuner.topo.json'), '{}');
    vi.stubEnv('DATA_DIR', folder);
    expect(() => mapFile('full')).toThrow(
      'data/geo/kommuner.topo.json is no map of the municipalities: it is not a TopoJSON topology.',
    );
    rmSync(folder, { recursive: true });
  });
});
