import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { z } from 'zod';

const step = z.strictObject({
  id: z.string().optional(),
  uses: z.string().optional(),
  run: z.string().optional(),
  with: z.record(z.string(), z.union([z.string(), z.number(), z.boolean()])).optional(),
  env: z.record(z.string(), z.string()).optional(),
});
const job = z.strictObject({
  needs: z.string().optional(),
  'runs-on': z.string(),
  permissions: z.record(z.string(), z.enum(['read', 'write'])),
  environment: z.strictObject({ name: z.string(), url: z.string() }).optional(),
  steps: z.array(step),
});
const workflow = z.strictObject({
  name: z.string(),
  on: z.strictObject({
    push: z.strictObject({ branches: z.array(z.string()) }),
    workflow_dispatch: z.null(),
  }),
  permissions: z.strictObject({ contents: z.literal('read') }),
  concurrency: z.strictObject({ group: z.string(), 'cancel-in-progress': z.boolean() }),
  jobs: z.strictObject({ build: job, deploy: job }),
});
const scripts = z
  .object({ scripts: z.record(z.string(), z.string()) })
  .parse(JSON.parse(readFileSync('package.json', 'utf8'))).scripts;

describe('the workflow for GitHub Pages', () => {
  const { jobs } = workflow.parse(parse(readFileSync('.github/workflows/pages.yml', 'utf8')));
  const steps = [...jobs.build.steps, ...jobs.deploy.steps];

  it('uses GitHub’s own actions alone, each at a major version', () => {
    const used = steps.flatMap(({ uses }) => uses ?? []);
    expect(used).toHaveLength(5);
    for (const action of used) expect(action).toMatch(/^actions\/[a-z-]+@v\d+$/);
  });

  it('runs commands that there are', () => {
    const commands = steps.flatMap(({ run }) => run ?? []);
    expect(commands).toEqual(['npm test', 'npm run build']);
    expect(Object.keys(scripts)).toEqual(expect.arrayContaining(['test', 'build']));
  });

  it('builds for the address that the repository has, and publishes hidden files too', () => {
    const names = jobs.build.steps.map(({ id }) => id);
    expect(names).toContain('pages');
    expect(jobs.build.steps.find(({ run }) => run === 'npm run build')?.env).toEqual({
      SITE_URL: '${{ steps.pages.outputs.origin }}',
      // The output is "/name" or nothing.
      BASE_PATH: '${{ steps.pages.outputs.base_path }}/',
    });
    const upload = jobs.build.steps.find(({ uses }) => uses?.startsWith('actions/upload-pages-artifact@'));
    expect(upload?.with).toEqual({ path: 'dist', 'include-hidden-files': true });
  });

  it('lets only the last step write, and only pages', () => {
    expect(Object.values(jobs.build.permissions)).not.toContain('write');
    expect(jobs.deploy.permissions).toEqual({ pages: 'write', 'id-token': 'write' });
    expect(jobs.deploy.needs).toBe('build');
  });
});

describe('the workflow for pull requests', () => {
  it('runs the test command on the same machine and actions, and may write nothing', () => {
    const workflow = z
      .strictObject({
        name: z.string(),
        on: z.strictObject({ pull_request: z.null() }),
        permissions: z.strictObject({ contents: z.literal('read') }),
        concurrency: z.strictObject({ group: z.string(), 'cancel-in-progress': z.literal(true) }),
        jobs: z.strictObject({ test: job.extend({ 'timeout-minutes': z.number() }) }),
      })
      .parse(parse(readFileSync('.github/workflows/test.yml', 'utf8')));
    const { test } = workflow.jobs;
    expect(test.permissions).toEqual({ contents: 'read' });
    expect(test.steps.map(({ uses, run }) => run ?? uses)).toEqual([
      'actions/checkout@v6',
      'actions/setup-node@v6',
      'npm run setup',
      // In Danish, as who brings the next table is no programmer.
      'npm run --silent data:check -- --sprog da',
      'npm test',
    ]);
  });
});
