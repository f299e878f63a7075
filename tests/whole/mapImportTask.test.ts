import { spawnSync } from 'node:child_process';
import { cpSync, mkdtempSync, readdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
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

const run = (task: string, ...args: string[]) =>
  spawnSync(process.execPath, [`src/tasks/${task}.ts`, ...args], {
    cwd: PROJECT,
    encoding: 'utf8',
    env: { ...process.env, DATA_DIR: data, LC_ALL: 'en_GB.UTF-8' },
  });

function importFile(text: string, ...args: string[]) {
  const file = join(folder, 'boundaries.json');
  writeFileSync(file, text);
  return run('map-import', ...args, file);
}

it.each([
  ['no JSON', '{', "can't be read as JSON", 'Filen kan ikke læses som JSON'],
  [
    'a municipality that is missing',
    published('kommuner.geojson')
      .replace('"kommunekode":"0751"', '"kommunekode":"0752"')
      .replace('"id":"0751"', '"id":"0752"'),
    'The file lacks 0751',
    'Filen mangler 0751, som findes i registret.',
  ],
])('a file with %s is refused in either language, and the old map stays', (_, text, sentence, danish) => {
  const { status, stderr } = importFile(text);
  expect(status).toBe(1);
  expect(stderr).toContain(sentence);
  expect(stderr).toContain('Nothing was written.');
  const inDanish = importFile(text, '--sprog', 'da');
  expect(inDanish.status).toBe(1);
  expect(inDanish.stderr).toContain(danish);
  expect(inDanish.stderr).toContain('Intet blev skrevet.');
  expect(mapText()).toBe(before);
  expect(readdirSync(join(data, 'geo')).filter((name) => name.endsWith('.new'))).toEqual([]);
});

it.each([
  ['that is not there', join(folder, 'nowhere.geojson'), 'is not there.'],
  ['that is a folder', folder, 'is a folder.'],
])('a file %s is named, without a stack trace', (_, path, sentence) => {
  const { status, stderr } = run('map-import', path);
  expect(status).toBe(1);
  expect(stderr).toContain(`${path} ${sentence}\nGive the file of boundaries itself`);
  expect(stderr).not.toMatch(/^\s+at /m);
});

it('a register that is missing is told, too', () => {
  const register = join(data, 'register/kommuner.csv');
  renameSync(register, `${register}.away`);
  expect(run('map-check', '--sprog', 'da').stderr).toBe(
    'data/register/kommuner.csv findes ikke.\nHent den fra lageret igen (git restore data/register).\n',
  );
  renameSync(`${register}.away`, register);
});

it('no file named is told in the language that is asked for', () => {
  expect(run('map-import', '--sprog=da').stderr).toContain('Skriv, hvilken fil det er: npm run map:import');
});

it('a sound file takes the place of both', () => {
  const { status, stdout } = importFile(published('kommuner.geojson'));
  expect(status).toBe(0);
  expect(stdout).toContain('of 98 municipalities were read');
  expect(mapText()).not.toBe(before);
  const check = run('map-check');
  expect(check.stdout).toContain('map full: sound, 98 municipalities');
  expect(check.stdout).toContain('map thumb: sound, 98 municipalities');
});
