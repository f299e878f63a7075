import { existsSync, globSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { z } from 'zod';

const DOCUMENTS = globSync(['*.md', '.github/*.md', 'data/README.md', 'src/**/*.md', 'tests/*.md']);

describe('what is written for developers', () => {
  it('is short enough to be read: the README has at most 8 KB', () => {
    expect(readFileSync('README.md').length).toBeLessThanOrEqual(8 * 1024);
    expect(DOCUMENTS.length).toBeGreaterThan(10);
  });

  it('names files and commands that there are', () => {
    const { scripts } = z
      .object({ scripts: z.record(z.string(), z.string()) })
      .parse(JSON.parse(readFileSync('package.json', 'utf8')));
    const missing = DOCUMENTS.flatMap((path) => {
      const text = readFileSync(path, 'utf8');
      const links = [...text.matchAll(/\]\(([^):#]+)(?:#[^)]*)?\)|src="([^"]+)"/g)]
        .map(([, link, image]) => link ?? image ?? '')
        .filter((target) => !existsSync(join(dirname(path), target)));
      const files = [...text.matchAll(/`((?:src|tests|data|public)\/[\w./-]+)`/g)]
        .map(([, file = '']) => file)
        .filter((file) => !existsSync(file));
      const commands = [...text.matchAll(/npm run (?!--)([\w:]+)/g)]
        .map(([, script = '']) => script)
        .filter((script) => !(script in scripts));
      return [...links, ...files, ...commands].map((name) => `${path}: ${name}`);
    });
    expect(missing).toEqual([]);
  });
});
