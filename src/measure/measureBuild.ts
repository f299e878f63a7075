import { spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, readdirSync, readFileSync, renameSync, rmSync, statSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { BuildCost, Measurements } from './performance.ts';

const FOLDER = '.cache/bench';
const USAGE = join(FOLDER, 'usage.jsonl');
const IMAGES = '.cache/images';

/** The sums over a build's processes, and the peak of the one that needs most. */
function readUsage(): { peakMemory: number; coreSeconds: number } {
  const lines = readFileSync(USAGE, 'utf8').trimEnd().split('\n');
  const used = lines.map((line): unknown => JSON.parse(line));
  const valuesOf = (key: string): number[] =>
    used.map((one) => (typeof one === 'object' && one !== null ? Number(Reflect.get(one, key)) : NaN));
  return {
    peakMemory: Math.max(...valuesOf('peakMemory')),
    coreSeconds: valuesOf('coreSeconds').reduce((sum, value) => sum + value, 0),
  };
}

const tenth = (value: number): number => Math.round(value * 10) / 10;

/** Builds once and measures. @throws Error where the build fails */
function measure(areas: number, out: string, env: Readonly<Record<string, string>>): BuildCost {
  mkdirSync(FOLDER, { recursive: true });
  for (const old of [USAGE, out]) rmSync(old, { recursive: true, force: true });
  const started = performance.now();
  const { status, stderr } = spawnSync(process.execPath, ['src/tasks/build.ts'], {
    encoding: 'utf8',
    env: {
      ...process.env,
      ...env,
      BENCH_USAGE: resolve(USAGE),
      NODE_OPTIONS: `--import ${pathToFileURL('src/measure/reportUsage.mjs').href}`,
    },
  });
  const seconds = tenth((performance.now() - started) / 1000);
  if (status !== 0) throw new Error(`the build of ${areas} areas failed:\n${stderr}`);
  const files = readdirSync(out, { recursive: true, withFileTypes: true }).filter((entry) => entry.isFile());
  const { peakMemory, coreSeconds } = readUsage();
  return {
    areas,
    pages: files.filter(({ name }) => name.endsWith('.html')).length,
    files: files.length,
    bytes: files.reduce((sum, { parentPath, name }) => sum + statSync(join(parentPath, name)).size, 0),
    seconds,
    coreSeconds: tenth(coreSeconds),
    peakMemory,
  };
}

/** A build of so many areas, made up beyond the real ones, without images. */
export const measureMadeUp = (areas: number): BuildCost =>
  measure(areas, join(FOLDER, `dist-${areas}`), { BENCH_PAGES: String(areas) });

/**
 * The whole site twice: with every image drawn, and with the images kept from the build before.
 *
 * @param areas how many there are in the data
 */
export function measureWhole(areas: number): Measurements['whole'] {
  const out = join(FOLDER, 'dist-whole');
  const aside = `${IMAGES}.aside`;
  if (existsSync(IMAGES)) renameSync(IMAGES, aside);
  try {
    const imagesDrawn = measure(areas, out, { OUT_DIR: out });
    return { imagesDrawn, imagesKept: measure(areas, out, { OUT_DIR: out }) };
  } finally {
    if (existsSync(aside)) {
      rmSync(IMAGES, { recursive: true, force: true });
      renameSync(aside, IMAGES);
    }
  }
}
