/**
 * Builds the site beside the last good one and swaps them when it stands whole: a build that fails
 * leaves `dist/` as it was.
 */
import { spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { FIRST_LANGUAGE, LANGUAGES } from '../addresses.ts';
import { mergeLanguage } from './mergeLanguage.ts';
import { REPORTS } from './reportsFolder.ts';
import { taskWords } from './taskWords.ts';

/** The benchmark's: so many areas, made up beyond the real ones, without images. */
const areas = process.env['BENCH_PAGES'];
const target = process.env['OUT_DIR'] ?? (areas === undefined ? 'dist' : `.cache/bench/dist-${areas}`);
const madeUp =
  areas === undefined
    ? {}
    : { DATA_DIR: (await import('../measure/madeUpFolder.ts')).madeUpFolder(Number(areas)) };
const fresh = `${target}.new`;
/** What another language than the first adds, until it is merged. */
const other = `${target}.other`;
const old = `${target}.old`;

/** Ends the build; nothing was written. */
function fail(status: number | null): never {
  for (const folder of [fresh, other]) rmSync(folder, { recursive: true, force: true });
  process.exit(status ?? 1);
}

const env = { ...process.env, ...madeUp, OUT_DIR: fresh, ASTRO_TELEMETRY_DISABLED: '1' };

/** Checks the data, which tells by itself what is wrong with them. */
function check(): void {
  const { status } = spawnSync(process.execPath, ['src/tasks/data-check.ts', ...process.argv.slice(2)], {
    stdio: 'inherit',
    env,
  });
  if (status !== 0) fail(status);
}

/** What failed, as our mistake: the data are in order by now. The stack trace goes into a file. */
function tellCrash(output: string): void {
  mkdirSync(REPORTS, { recursive: true });
  const path = `${REPORTS}/build-failure.txt`;
  writeFileSync(path, output);
  const said = output.split('\n').filter((line) => line.trim() !== '' && !/^\s+at |Stack trace/.test(line));
  const words = taskWords(process.argv.slice(2), process.env);
  console.error(words?.data.crash([...said.slice(0, 20), path].join('\n  ')));
}

/** Runs one step of ours. */
function run(more: Readonly<Record<string, string>>, ...args: string[]): void {
  const { status, stderr } = spawnSync(process.execPath, args, {
    stdio: ['inherit', 'inherit', 'pipe'],
    encoding: 'utf8',
    maxBuffer: 100_000_000,
    env: { ...env, ...more },
  });
  if (status === 0) process.stderr.write(stderr);
  else {
    tellCrash(stderr);
    fail(status);
  }
}

for (const left of [fresh, other, old]) rmSync(left, { recursive: true, force: true });
check();
for (const language of LANGUAGES) {
  const folder = language === FIRST_LANGUAGE ? fresh : other;
  run({ SITE_LANGUAGE: language, OUT_DIR: folder }, 'node_modules/astro/bin/astro.mjs', 'build', '--silent');
  if (folder === other) mergeLanguage(language, other, fresh);
}
run({}, 'src/tasks/write-sitemap.ts');
run({}, 'src/tasks/inline-sheets.ts');
run({}, 'src/tasks/write-headers.ts');
if (existsSync(target)) renameSync(target, old);
renameSync(fresh, target);
rmSync(old, { recursive: true, force: true });
console.log(`The site is in ${target}/`);
