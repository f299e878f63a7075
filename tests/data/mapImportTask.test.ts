import { spawnSync } from 'node:child_process';
import { cpSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, it } from 'vitest';
import { PROJECT } from '../fixtures/buildSite.ts';
import { published } from '../fixtures/publishedFiles.ts';

const folder = mkdtempSync(join(tmpdir(), 'map-import-'));
afterAll(() => {
  rmSync(folder, { recursive: true });
});
const data = join(folder, 'data');
cpSync(join(PROJECT, 'data'), data, { recursive: true });
const mapText = () => readFileSync(join(data, 'geo/kommuner.topo.json'), 'utf8');
const before = mapText();

function importFile(text: string) {
  const file = join(folder, 'boundaries.json');
  writeFileSync(file, text);
  return spawnSync(process.execPath, ['src/tasks/map-import.ts', file], {
    cwd: PROJECT,
    encoding: 'utf8',
    env: { ...process.env, DATA_DIR: data },
  });
}

it.each([
  ['no JSON', '{', "can't be read as JSON"],
  [
    'a municipality that is missing',
    published('kommuner.geojson')
      .replace('"kommunekode":"0751"', '"kommunekode":"0752"')
      .replace('"id":"0751"', '"id":"0752"'),
    'The file lacks 0751',
  ],
])('a file with %s is refused, and the old map stays', (_, text, sentence) => {
  const { status, stderr } = importFile(text);
  expect(status).toBe(1);
  expect(stderr).toContain(sentence);
  expect(stderr).toContain('Nothing was written.');
  expect(mapText()).toBe(before);
  expect(readdirSync(join(data, 'geo')).filter((name) => name.endsWith('.new'))).toEqual([]);
});

it.each([
  ['that is not there', join(folder, 'nowhere.geojson'), "can't be read (ENOENT)"],
  ['that is a folder', folder, "can't be read (EISDIR)"],
])('a file %s is named, without a stack trace', (_, path, sentence) => {
  const { status, stderr } = spawnSync(process.execPath, ['src/tasks/map-import.ts', path], {
    cwd: PROJECT,
    encoding: 'utf8',
    env: { ...process.env, DATA_DIR: data },
  });
  expect(status).toBe(1);
  expect(stderr).toContain(`${path} ${sentence}`);
  expect(stderr).not.toMatch(/^\s+at /m);
});

it('a sound file takes the place of both', () => {
  const { status, stdout } = importFile(published('kommuner.geojson'));
  expect(status).toBe(0);
  expect(stdout).toContain('of 98 municipalities were read');
  expect(mapText()).not.toBe(before);
  const check = spawnSync(process.execPath, ['src/tasks/map-check.ts'], {
    cwd: PROJECT,
    encoding: 'utf8',
    env: { ...process.env, DATA_DIR: data },
  });
  expect(check.stdout).toContain('map full: sound, 98 municipalities');
  expect(check.stdout).toContain('map thumb: sound, 98 municipalities');
});
