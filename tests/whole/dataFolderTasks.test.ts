import { spawnSync } from 'node:child_process';
import { chmodSync, existsSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { PROJECT } from '../fixtures/buildSite.ts';
import { dataWith, passingFolder } from '../fixtures/dataWith.ts';

/** What `npm run data:check` says of a data folder. */
function check(
  data: string,
  { args = [] as string[], env = {}, uid = undefined as number | undefined } = {},
) {
  const { status, stdout, stderr } = spawnSync(
    process.execPath,
    [join(PROJECT, 'src/tasks/data-check.ts'), ...args],
    {
      cwd: data,
      encoding: 'utf8',
      env: { ...process.env, LC_ALL: 'en_GB.UTF-8', DATA_DIR: data, ...env },
      ...(uid === undefined ? {} : { uid }),
    },
  );
  expect(stdout + stderr).not.toMatch(/^\s+at /m);
  return { status, stdout, stderr };
}

it('the check says that a file is closed to whoever runs it', () => {
  const data = dataWith((made) => {
    chmodSync(join(made, 'noter.csv'), 0);
  });
  // Whoever may read everything has to be somebody else for this.
  const { stderr } = check(data, process.getuid?.() === 0 ? { uid: 65_534 } : {});
  expect(stderr).toContain(
    'data/noter.csv\n  Expected a file that may be read, but this one is closed to whoever runs the check. Give yourself the right to read it',
  );
});

it('the check asks for the maps', () => {
  const data = dataWith((made) => {
    rmSync(join(made, 'geo'), { recursive: true });
  });
  expect(check(data, { args: ['--sprog', 'da'] })).toMatchObject({
    status: 1,
    stderr: expect.stringContaining('data/geo/kommuner.topo.json findes ikke.') as string,
  });
});

describe('the language', () => {
  const withoutNotes = (): string =>
    dataWith((made) => {
      rmSync(join(made, 'noter.csv'));
    });
  const danish = 'Der er 1 fejl i dataene:\n\ndata/noter.csv\n  Forventet: at filen er her.';

  it('is that of the check', () => {
    const data = withoutNotes();
    expect(check(data, { args: ['--sprog', 'da'] })).toMatchObject({
      status: 1,
      stdout: '',
      stderr: expect.stringContaining(danish) as string,
    });
    expect(check(join(PROJECT, 'data'), { args: ['--sprog', 'da'] }).stdout).toContain(
      'Dataene er i orden: 98 kommuner i 5 regioner, 5989 mennesker i 2024, 31 kommuner med stjerne',
    );
    expect(check(data, { args: ['--sprog', 'fr'] })).toEqual({
      status: 1,
      stdout: '',
      stderr: '--sprog da · --sprog en\n',
    });
  });

  it('of a build that crashes is the reader’s, and the stack trace stays in a file', () => {
    const folder = passingFolder();
    const crash = join(folder, 'crash.cjs');
    writeFileSync(crash, "if (/astro/.test(process.argv[1])) throw new TypeError('x is not a function');");
    const { status, stderr } = spawnSync(process.execPath, ['src/tasks/build.ts', '--sprog', 'da'], {
      cwd: PROJECT,
      encoding: 'utf8',
      env: { ...process.env, NODE_OPTIONS: `--require ${crash}`, OUT_DIR: join(folder, 'dist') },
    });
    expect(status).toBe(1);
    expect(stderr).toContain('Det her er vores fejl, ikke din');
    expect(stderr).toContain('TypeError: x is not a function');
    expect(stderr).toContain('Opret en sag (issue)');
    expect(stderr).not.toMatch(/^\s+at /m);
    expect(existsSync(join(folder, 'dist.new'))).toBe(false);
    expect(readFileSync(join(PROJECT, '.cache/reports/build-failure.txt'), 'utf8')).toMatch(/^\s+at /m);
  });

  it('is that of the build, too', () => {
    const { status, stderr } = spawnSync(process.execPath, ['src/tasks/build.ts', '--sprog', 'da'], {
      cwd: PROJECT,
      encoding: 'utf8',
      env: { ...process.env, DATA_DIR: withoutNotes(), OUT_DIR: join(passingFolder(), 'dist') },
    });
    expect(status).toBe(1);
    expect(stderr).toContain(danish);
    expect(stderr).not.toMatch(/^\s+at /m);
  });
});
