import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';

it('has its packages in the order in which npm writes them, so that npm install changes nothing', () => {
  const lock: unknown = JSON.parse(readFileSync('package-lock.json', 'utf8'));
  const packages = typeof lock === 'object' && lock !== null && 'packages' in lock ? lock.packages : null;
  const paths = Object.keys(packages ?? {});
  expect(paths.length).toBeGreaterThan(500);
  expect(paths).toEqual(paths.toSorted((a, b) => a.localeCompare(b, 'en')));
});
