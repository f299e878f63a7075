import { defineConfig } from 'vitest/config';
import { ENGINE_FLAGS } from '../src/tasks/engineFlags.ts';

/** The words and the notation that the English build takes; without it they are Danish (`package.json`). */
const source = (path: string): string => new URL(`../src/${path}`, import.meta.url).pathname;
const ENGLISH = [
  { find: /^#words\//, replacement: source('content/en/') },
  { find: '#notation', replacement: source('format/notation/notationInEnglish.ts') },
];

export default defineConfig({
  test: {
    root: new URL('..', import.meta.url).pathname,
    // As Astro gives it to the build.
    env: { SITE: 'https://hjemloeshed.example' },
    // The data are read once a worker, and not once a file: 35 s instead of 98. No test changes what others import.
    isolate: false,
    execArgv: [...ENGINE_FLAGS],
    // Vitest would leave one of the processors to whoever watches.
    maxWorkers: '100%',
    testTimeout: 240_000,
    reporters: ['default', ['json', { outputFile: '.cache/reports/unit.json' }]],
    projects: [
      {
        extends: true,
        test: { name: 'danish', include: ['tests/unit/**/*.test.ts', 'tests/data/**/*.test.ts'] },
      },
      {
        extends: true,
        resolve: { alias: ENGLISH },
        test: { name: 'english', include: ['tests/english/**/*.test.ts'] },
      },
    ],
  },
});
