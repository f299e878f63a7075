import { cpSync, mkdtempSync, rmSync, symlinkSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { buildSite, hashesOf, PROJECT, writeData } from '../fixtures/buildSite.ts';
import { damaged } from '../fixtures/sourceFiles.ts';

const folder = mkdtempSync(join(tmpdir(), 'build-'));
afterAll(() => {
  rmSync(folder, { recursive: true });
});

const PARTS = ['astro.config.mjs', 'package.json', 'tsconfig.json', 'data', 'public', 'src'];

/** A copy of the project without what it has built or kept; the installed packages are shared. */
function copyOf(name: string): string {
  const copy = join(folder, name);
  for (const part of PARTS) cpSync(join(PROJECT, part), join(copy, part), { recursive: true });
  symlinkSync(join(PROJECT, 'node_modules'), join(copy, 'node_modules'));
  return copy;
}

const DRAWN_PLACES = 'albertslund,laesoe,hovedstaden,danmark';

describe('a build', () => {
  // In the project itself, with the images it keeps; and in a copy that draws them anew, of a few places.
  const site = join(folder, 'site');
  const copy = copyOf('a copy');
  let hashes = new Map<string, string>();

  beforeAll(() => {
    expect(buildSite({ OUT_DIR: site, DRAWN_PLACES })).toMatchObject({ status: 0 });
    hashes = hashesOf(site);
  });

  it('gives the same bytes in another folder', () => {
    expect(buildSite({ DRAWN_PLACES }, copy)).toMatchObject({ status: 0 });
    const others = hashesOf(join(copy, 'dist'));
    expect(hashes.size).toBeGreaterThan(500);
    expect([...others.keys()]).toEqual([...hashes.keys()]);
    expect([...others].filter(([path, hash]) => hashes.get(path) !== hash)).toEqual([]);
  });

  it('that fails says where, and leaves the last good site as it was', () => {
    const data = writeData(
      join(folder, 'damaged'),
      damaged('data/vive/hovedstaden.csv', 'Albertslund*;52;44', 'Albertslund*;52;4'),
    );
    const { status, output } = buildSite({ DATA_DIR: data, OUT_DIR: site });
    expect(status).toBe(1);
    expect(output).toContain('data/vive/hovedstaden.csv:');
    expect(hashesOf(site)).toEqual(hashes);
  });
});
