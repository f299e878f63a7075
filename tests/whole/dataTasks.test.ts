import { execFileSync, spawnSync } from 'node:child_process';
import { appendFileSync, cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { PROJECT } from '../fixtures/buildSite.ts';

const folder = mkdtempSync(join(tmpdir(), 'data-tasks-'));
afterAll(() => {
  rmSync(folder, { recursive: true });
});
cpSync(join(PROJECT, 'data'), join(folder, 'data'), { recursive: true });
const git = (...words: string[]) =>
  execFileSync(
    'git',
    ['-c', 'user.name=a', '-c', 'user.email=a@b.example', '-c', 'init.defaultBranch=main', ...words],
    { cwd: folder },
  );
git('init', '--quiet');
git('add', '.');
git('commit', '--quiet', '--message', 'before');

function run(task: string, ...args: string[]) {
  const { status, stdout, stderr } = spawnSync(
    process.execPath,
    [join(PROJECT, 'src/tasks', task), ...args],
    {
      cwd: folder,
      encoding: 'utf8',
      env: { ...process.env, LC_ALL: 'en_GB.UTF-8' },
    },
  );
  return { status, stdout, stderr };
}

function change(file: string, from: string, to: string): void {
  const path = join(folder, file);
  const text = readFileSync(path, 'utf8');
  if (!text.includes(from)) throw new Error(`no "${from}" in ${file}`);
  writeFileSync(path, text.replace(from, to));
}

describe('data:check and data:diff', () => {
  it('find nothing where nothing has changed', () => {
    expect(run('data-check.ts').stdout).toContain('98 municipalities in 5 regions');
    expect(run('data-diff.ts', 'HEAD')).toEqual({
      status: 0,
      stdout: 'No figure, row or column differs.\n',
      stderr: '',
    });
  });

  it('ask for what they need', () => {
    expect(run('data-diff.ts')).toMatchObject({
      status: 1,
      stderr: expect.stringContaining('npm run data:diff -- main') as string,
    });
    expect(run('data-diff.ts', 'nowhere').stderr).toContain('There is no commit "nowhere"');
  });

  it('tell what changed in words and figures, as text and as Markdown', () => {
    change('data/vive/landet.csv', '2019;6431', '2019;6430');
    change('data/vive/nordjylland.csv', 'Aalborg*;', 'Aalborg;');
    const refused = run('data-check.ts');
    expect(refused.status).toBe(1);
    expect(refused.stderr).toContain('data/vive/nordjylland.csv:');
    expect(run('data-diff.ts', 'HEAD')).toMatchObject({ status: 1 });
    change('data/vive/nordjylland.csv', 'Aalborg;', 'Aalborg*;');
    appendFileSync(join(folder, 'data/noter.csv'), 'proeve;0101;;antal;En prøve.;Testen;A test.;The test\n');
    const { status, stdout } = run('data-diff.ts', 'HEAD');
    expect(status).toBe(0);
    expect(stdout).toContain('landet, 2019, antal: 6.431 → 6.430 (−1)');
    expect(stdout).toContain('landet, 2019, aendring: −204 → −205 (−1)');
    expect(stdout).toContain('landet, 2022, aendring: −642 → −641 (+1)');
    expect(stdout).toContain('kommuner, 0101 København, bemaerkning: empty → "En prøve."');
    expect(stdout).toMatch(/^\d+ differences:\n/);
    const markdown = run('data-diff.ts', 'HEAD', '--markdown').stdout;
    expect(markdown).toMatch(/^## Changes in the data\n\n\d+ differences:\n\n- /);
    expect(markdown).toContain('- landet, 2019, antal: 6.431 → 6.430 (−1)\n');
    const danish = run('data-diff.ts', 'HEAD', '--sprog', 'da').stdout;
    expect(danish).toMatch(/^\d+ forskelle:\n/);
    expect(danish).toContain('kommuner, 0101 København, bemaerkning: tomt → "En prøve."');
    expect(run('data-diff.ts', 'nowhere', '--sprog=da').stderr).toContain('Der er ikke noget commit');
  });
});
