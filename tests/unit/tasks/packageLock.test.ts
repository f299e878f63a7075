import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { z } from 'zod';

const { packages } = z
  .object({
    packages: z.record(
      z.string(),
      z.object({ version: z.string().optional(), resolved: z.string().optional() }),
    ),
  })
  .parse(JSON.parse(readFileSync('package-lock.json', 'utf8')));
const paths = Object.keys(packages);

it('has its packages in the order in which npm writes them, so that npm install changes nothing', () => {
  expect(paths.length).toBeGreaterThan(500);
  expect(paths).toEqual(paths.toSorted((a, b) => a.localeCompare(b, 'en')));
});

it('names for each package its address at npm’s own registry, and no other', () => {
  const { '': project, ...others } = packages;
  expect(project).toBeDefined();
  const elsewhere = Object.entries(others).filter(
    ([, { version = '', resolved = '' }]) =>
      !resolved.startsWith('https://registry.npmjs.org/') || !resolved.endsWith(`-${version}.tgz`),
  );
  expect(elsewhere).toEqual([]);
});
