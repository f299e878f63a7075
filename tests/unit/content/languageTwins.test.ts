import { existsSync, globSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';

/** As long as a run of lines may be that stands in both languages: what is longer is logic, and stands once beside them. */
const LONGEST_RUN = 10;

/** The lines of code: without imports, comments and empty lines. */
function codeLines(source: string): string[] {
  return source
    .replace(/^import\b[^;]*;$/gm, '')
    .replace(/\/\*[\s\S]*?\*\//g, '')
    .split('\n')
    .map((line) => line.trim())
    .filter((line) => line !== '' && !line.startsWith('//'));
}

/** How many lines in a row stand in both at most. */
function longestRun(one: readonly string[], other: readonly string[]): number {
  let longest = 0;
  let above: readonly number[] = [];
  for (const line of one) {
    const row = other.map((same, i) => (same === line ? (above[i - 1] ?? 0) + 1 : 0));
    longest = Math.max(longest, ...row);
    above = row;
  }
  return longest;
}

const read = (path: string): string[] => codeLines(readFileSync(path, 'utf8'));

const pairs = globSync('src/content/da/**/*.ts')
  .map((danish) => [danish, danish.replace('/da/', '/en/')] as const)
  .filter(([, english]) => existsSync(english));

describe('logic stands once', () => {
  it('counts runs of code, whatever stands between them', () => {
    const danish = [
      "import { a } from './a.ts';",
      '/** `ét` */',
      'const x = 1;',
      '',
      '// Så.',
      'const y = 2;',
    ];
    const english = [
      '/**',
      ' * `one`',
      ' */',
      'const w = 0;',
      'const x = 1;',
      'const y = 2;',
      'const z = 3;',
    ];
    expect(longestRun(codeLines(danish.join('\n')), codeLines(english.join('\n')))).toBe(2);
    expect(longestRun(['a', 'b', 'a'], ['b', 'a', 'b'])).toBe(2);
    expect(longestRun(['a'], ['b'])).toBe(0);
  });

  it('and not in the folders of both languages', () => {
    expect(pairs.length).toBeGreaterThan(100);
    const twins = pairs.flatMap(([danish, english]) => {
      const run = longestRun(read(danish), read(english));
      return run > LONGEST_RUN ? [`${danish}: ${String(run)} lines stand in English, too`] : [];
    });
    expect(twins).toEqual([]);
  });
});
