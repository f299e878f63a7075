import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, it } from 'vitest';
import { readTestReport } from '../../../src/tasks/testReport.ts';

const folder = mkdtempSync(join(tmpdir(), 'reports-'));
afterAll(() => {
  rmSync(folder, { recursive: true });
});

function reportOf(content: unknown): string {
  const path = join(folder, 'report.json');
  writeFileSync(path, typeof content === 'string' ? content : JSON.stringify(content));
  return path;
}

it('reads what Vitest found, and names what failed', () => {
  const path = reportOf({
    numPassedTests: 2,
    numFailedTests: 1,
    testResults: [
      {
        name: 'a.test.ts',
        assertionResults: [
          { status: 'passed', fullName: 'one' },
          { status: 'failed', fullName: 'two' },
        ],
      },
    ],
  });
  expect(readTestReport(path)).toEqual({ passed: 2, failed: 1, failures: ['a.test.ts: two'] });
});

it('reads what Playwright found, in groups within groups', () => {
  const spec = (title: string, ok: boolean) => ({ title, ok, file: 'a.spec.ts', line: 7 });
  const path = reportOf({
    stats: { expected: 3, unexpected: 1 },
    suites: [
      { specs: [spec('one', true)], suites: [{ specs: [], suites: [{ specs: [spec('two', false)] }] }] },
    ],
  });
  expect(readTestReport(path)).toEqual({ passed: 3, failed: 1, failures: ['a.spec.ts:7: two'] });
});

it.each([
  ['is not there', () => join(folder, 'none.json')],
  ['breaks off', () => reportOf('{"numPassedTests": 2')],
  ['is of another kind', () => reportOf({ tests: 3 })],
])('calls a report that %s one failure', (_, path) => {
  const { passed, failed, failures } = readTestReport(path());
  expect([passed, failed, failures.length]).toEqual([0, 1, 1]);
});
