import { defineConfig } from 'vitest/config';

/** Whole builds of the site; one after the other, as each takes both processors. */
export default defineConfig({
  test: {
    root: new URL('../..', import.meta.url).pathname,
    include: ['tests/build/**/*.test.ts'],
    fileParallelism: false,
    testTimeout: 600_000,
    hookTimeout: 600_000,
    reporters: ['default', ['json', { outputFile: '.cache/reports/build.json' }]],
  },
});
