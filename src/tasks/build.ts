/**
 * Builds the site beside the last good one and swaps them when it stands whole: a build that fails
 * leaves `dist/` as it was.
 */
import { spawn, spawnSync, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { text } from 'node:stream/consumers';
import { cpSync, existsSync, mkdirSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { FIRST_LANGUAGE, LANGUAGES, type Language } from '../addresses.ts';
import { ENGINE_FLAGS } from './engineFlags.ts';
import { mergeLanguage } from './mergeLanguage.ts';
import { REPORTS } from './reportsFolder.ts';
import { taskWords } from './taskWords.ts';

/** The benchmark's: so many areas, made up beyond the real ones, without images. */
const areas = process.env['BENCH_PAGES'];
const target = process.env['OUT_DIR'] ?? (areas === undefined ? 'dist' : `.cache/bench/dist-${areas}`);
const madeUp =
  areas === undefined
    ? {}
    : {
        DATA_DIR: (await import('../measure/madeUpFolder.ts')).madeUpFolder(Number(areas)),
        DRAWN_PLACES: '',
      };
/**
 * A folder of the language's own, within the project wherever the site goes: Astro keeps what it makes on the way in the
 * folder that it builds, or, where that lies elsewhere, in one that both languages would share and empty.
 */
const folderOf = (language: Language): string =>
  `.cache/build/${target.replaceAll(/[^\w-]+/g, '_')}.${language}`;
const folders = LANGUAGES.map(folderOf);
const built = folderOf(FIRST_LANGUAGE);
/** Beside the target, so that both swap places at once. */
const [fresh, old] = [`${target}.new`, `${target}.old`];
const running = new Set<ChildProcess>();

let failing = false;

/** Ends the build; nothing was written. */
async function fail(status: number | null): Promise<never> {
  failing = true;
  const ending = [...running].map((child) => once(child, 'close'));
  for (const child of running) child.kill();
  await Promise.all(ending);
  for (const folder of folders) rmSync(folder, { recursive: true, force: true });
  process.exit(status ?? 1);
}
for (const signal of ['SIGINT', 'SIGTERM'] as const) process.once(signal, () => void fail(1));

const env = { ...process.env, ...madeUp, OUT_DIR: built, ASTRO_TELEMETRY_DISABLED: '1' };

/** Checks the data, which tells by itself what is wrong with them. */
async function check(): Promise<void> {
  const { status } = spawnSync(process.execPath, ['src/tasks/data-check.ts', ...process.argv.slice(2)], {
    stdio: 'inherit',
    env,
  });
  if (status !== 0) await fail(status);
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
async function run(more: Readonly<Record<string, string>>, ...args: string[]): Promise<void> {
  const child = spawn(process.execPath, [...ENGINE_FLAGS, ...args], {
    stdio: ['inherit', 'inherit', 'pipe'],
    env: { ...env, ...more },
  });
  running.add(child);
  const closed = once(child, 'close');
  const complaints = await text(child.stderr);
  await closed;
  running.delete(child);
  if (child.exitCode === 0) process.stderr.write(complaints);
  else if (!failing) {
    tellCrash(complaints);
    await fail(child.exitCode);
  }
}

for (const left of [...folders, fresh, old]) rmSync(left, { recursive: true, force: true });
await check();
// A build has one thread for its pages: two languages take hardly longer than one.
await Promise.all(
  LANGUAGES.map((language) =>
    run(
      { SITE_LANGUAGE: language, OUT_DIR: folderOf(language) },
      'node_modules/astro/bin/astro.mjs',
      'build',
      '--silent',
    ),
  ),
);
for (const language of LANGUAGES) {
  if (language !== FIRST_LANGUAGE) mergeLanguage(language, folderOf(language), built);
}
await run({}, 'src/tasks/write-sitemap.ts');
await run({}, 'src/tasks/inline-sheets.ts');
await run({}, 'src/tasks/write-headers.ts');
cpSync(built, fresh, { recursive: true });
rmSync(built, { recursive: true });
if (existsSync(target)) renameSync(target, old);
renameSync(fresh, target);
rmSync(old, { recursive: true, force: true });
console.log(`The site is in ${target}/`);
