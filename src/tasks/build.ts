/**
 * Builds the site beside the last good one and swaps them when it stands whole: a build that fails
 * leaves `dist/` as it was.
 */
import { spawnSync } from 'node:child_process';
import { existsSync, renameSync, rmSync } from 'node:fs';

/** The benchmark's: so many areas, made up beyond the real ones, without images. */
const areas = process.env['BENCH_PAGES'];
const target = process.env['OUT_DIR'] ?? (areas === undefined ? 'dist' : `.cache/bench/dist-${areas}`);
const madeUp =
  areas === undefined
    ? {}
    : { DATA_DIR: (await import('../measure/madeUpFolder.ts')).madeUpFolder(Number(areas)) };
const fresh = `${target}.new`;
const old = `${target}.old`;

/** Runs a command; where it fails, the build ends with its exit status and nothing was written. */
function run(command: string, ...args: string[]): void {
  const { status } = spawnSync(command, args, {
    stdio: 'inherit',
    env: { ...process.env, ...madeUp, OUT_DIR: fresh, ASTRO_TELEMETRY_DISABLED: '1' },
  });
  if (status !== 0) {
    rmSync(fresh, { recursive: true, force: true });
    process.exit(status ?? 1);
  }
}

for (const left of [fresh, old]) rmSync(left, { recursive: true, force: true });
run(process.execPath, 'src/tasks/data-check.ts', ...process.argv.slice(2));
run(process.execPath, 'node_modules/astro/bin/astro.mjs', 'build', '--silent');
run(process.execPath, 'src/tasks/write-sitemap.ts');
run(process.execPath, 'src/tasks/inline-sheets.ts');
run(process.execPath, 'src/tasks/write-headers.ts');
if (existsSync(target)) renameSync(target, old);
renameSync(fresh, target);
rmSync(old, { recursive: true, force: true });
console.log(`The site is in ${target}/`);
