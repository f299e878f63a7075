/**
 * Everything that must hold before a change lands, in one run: `npm test`. Each static check counts
 * as one test. Prints the sum at its end and exits with 1 where anything failed.
 */
import { spawnSync } from 'node:child_process';
import { mkdirSync, readFileSync, rmSync } from 'node:fs';
import { installed } from './installed.ts';

interface Tally {
  passed: number;
  failed: number;
}

const reports = '.cache/reports';
rmSync(reports, { recursive: true, force: true });
mkdirSync(reports, { recursive: true });

function run(script: string, env: Record<string, string> = {}): boolean {
  console.log(`\n── npm run ${script}`);
  const { status } = spawnSync('npm', ['run', '--silent', script], {
    stdio: 'inherit',
    env: { ...process.env, ASTRO_TELEMETRY_DISABLED: '1', ...env },
  });
  return status === 0;
}

const asTally = (ok: boolean): Tally => (ok ? { passed: 1, failed: 0 } : { passed: 0, failed: 1 });

/** Reads the numbers out of a runner's JSON report; one that isn't there or is empty counts as a failure. */
function readReport(file: string, pick: (report: Record<string, unknown>) => [unknown, unknown]): Tally {
  try {
    const report: unknown = JSON.parse(readFileSync(`${reports}/${file}`, 'utf8'));
    if (typeof report !== 'object' || report === null) return { passed: 0, failed: 1 };
    const [passed, failed] = pick({ ...report });
    return { passed: Number(passed), failed: Number(failed) };
  } catch {
    return { passed: 0, failed: 1 };
  }
}

/** A runner that failed without a failed test (a crash, an unhandled error) counts as one failure. */
const orCrash = (tally: Tally, ok: boolean): Tally =>
  !ok && tally.failed === 0 ? { ...tally, failed: 1 } : tally;

function unitTests(): Tally {
  const ok = run('test:unit');
  const tally = readReport('unit.json', (r) => [r['numPassedTests'], r['numFailedTests']]);
  return orCrash(tally, ok);
}

/** The slow ones: whole builds from made-up, damaged and copied data. */
function buildTests(): Tally {
  const ok = run('test:build');
  return orCrash(
    readReport('build.json', (r) => [r['numPassedTests'], r['numFailedTests']]),
    ok,
  );
}

function browserTests(): Tally {
  const ok = run('test:e2e', { PLAYWRIGHT_JSON_OUTPUT_FILE: `${reports}/e2e.json` });
  const tally = readReport('e2e.json', (r) => {
    const stats = typeof r['stats'] === 'object' && r['stats'] !== null ? { ...r['stats'] } : {};
    return 'expected' in stats && 'unexpected' in stats ? [stats.expected, stats.unexpected] : [0, 1];
  });
  return orCrash(tally, ok);
}

/** Tests with a program that not every machine has: without it they are not run, and none of them counts. */
function testsWith(programs: readonly string[], kind: 'servers' | 'firefox'): Tally {
  if (!programs.some(installed)) {
    console.log(`\n── npm run test:${kind}: not run, as ${programs.join(' or ')} is not installed`);
    return { passed: 0, failed: 0 };
  }
  const ok = run(`test:${kind}`);
  return orCrash(
    readReport(`${kind}.json`, (r) => [r['numPassedTests'], r['numFailedTests']]),
    ok,
  );
}

const CHECKS = ['check:format', 'check:lint', 'check:styles', 'check:types', 'check:unused', 'map:check'];

const tallies = CHECKS.map((script) => asTally(run(script)));
tallies.push(unitTests());
const built = run('build:test');
tallies.push(asTally(built));
if (built) {
  tallies.push(
    asTally(run('check:html')),
    asTally(run('check:links')),
    asTally(run('check:budgets')),
    buildTests(),
    browserTests(),
    testsWith(['nginx'], 'servers'),
    testsWith(['firefox-esr', 'firefox'], 'firefox'),
  );
}
const sum = (key: keyof Tally): number => tallies.reduce((total, tally) => total + tally[key], 0);
console.log(`\n${sum('passed')} passed, ${sum('failed')} failed`);
process.exit(sum('failed') === 0 ? 0 : 1);
