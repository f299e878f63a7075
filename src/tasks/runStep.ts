import { spawn } from 'node:child_process';
import { rmSync } from 'node:fs';
import { installed } from './installed.ts';
import { REPORTS } from './reportsFolder.ts';
import { type Tally, readTestReport } from './testReport.ts';

export interface Step {
  /** Of `package.json`. */
  readonly script: string;
  /** Where a runner of tests writes what it found, below `REPORTS`; without one the script is one test. */
  readonly report?: string;
  readonly env?: Readonly<Record<string, string>>;
  /** Programs that not every machine has: without any of them the step is not run, and none of it counts. */
  readonly needs?: readonly string[];
}

/** What is running now; it ends with us. */
const running = new Set<ReturnType<typeof spawn>>();
for (const signal of ['SIGINT', 'SIGTERM'] as const) {
  process.once(signal, () => {
    for (const child of running) child.kill(signal);
    process.exit(1);
  });
}

/** @returns whether it ended well, and what it printed where that was not shown at once */
function run({ script, env }: Step, isQuiet: boolean): Promise<{ ok: boolean; output: string }> {
  return new Promise((resolve) => {
    const child = spawn('npm', ['run', '--silent', script], {
      stdio: ['ignore', isQuiet ? 'pipe' : 'inherit', isQuiet ? 'pipe' : 'inherit'],
      env: { ...process.env, ...env, ASTRO_TELEMETRY_DISABLED: '1' },
    });
    running.add(child);
    let output = '';
    const keep = (part: Buffer): void => void (output += part.toString());
    child.stdout?.on('data', keep);
    child.stderr?.on('data', keep);
    child.once('close', (status) => {
      running.delete(child);
      resolve({ ok: status === 0, output });
    });
  });
}

/** @param besideOthers what it prints is shown when it has ended, and not between the lines of others */
export async function runStep(step: Step, besideOthers: boolean): Promise<Tally> {
  const { script, report, needs } = step;
  if (needs !== undefined && !needs.some(installed)) {
    console.log(`\n── npm run ${script}: not run, as ${needs.join(' or ')} is not installed`);
    return { passed: 0, failed: 0, failures: [] };
  }
  if (report !== undefined) rmSync(`${REPORTS}/${report}`, { force: true });
  if (!besideOthers) console.log(`\n── npm run ${script}`);
  const start = Date.now();
  const { ok, output } = await run(step, besideOthers);
  const seconds = Math.round((Date.now() - start) / 1000);
  if (besideOthers) console.log(`\n── npm run ${script}\n${output.trimEnd()}`);
  console.log(`── ${script}: ${ok ? 'passed' : 'FAILED'} after ${seconds} s`);
  const failure: Tally = { passed: 0, failed: 1, failures: [`npm run ${script}`] };
  if (report === undefined) return ok ? { passed: 1, failed: 0, failures: [] } : failure;
  const tally = readTestReport(`${REPORTS}/${report}`);
  // A runner that failed without a failed test (a crash, an unhandled error) is one failure.
  return !ok && tally.failed === 0 ? { ...failure, passed: tally.passed } : tally;
}
