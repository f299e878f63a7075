import { afterEach, expect, it, vi } from 'vitest';
import { runTask } from '../../../src/tasks/runTask.ts';

afterEach(() => {
  vi.restoreAllMocks();
  vi.unstubAllEnvs();
  process.exitCode = undefined;
});

it.each([
  ['en_GB.UTF-8', 'This is our mistake, not yours', 'Please report it: open an issue'],
  ['da_DK.UTF-8', 'Det her er vores fejl, ikke din', 'Meld det gerne: Opret en sag (issue)'],
])('an unexpected error is ours, is to be reported, and shows no stack (%s)', (locale, ours, report) => {
  vi.stubEnv('LC_ALL', locale);
  const said = vi.spyOn(console, 'error').mockReturnValue();
  runTask(() => {
    throw new TypeError('x is not a function');
  });
  const text = String(said.mock.calls[0]?.[0]);
  expect(text).toContain(ours);
  expect(text).toContain('TypeError: x is not a function');
  expect(text).toContain(report);
  expect(text).not.toMatch(/^\s+at /m);
  expect(process.exitCode).toBe(1);
});
