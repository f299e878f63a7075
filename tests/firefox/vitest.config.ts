import { defineConfig } from 'vitest/config';

/** The built site in the Firefox of this machine, over WebDriver BiDi. */
export default defineConfig({
  test: {
    root: new URL('../..', import.meta.url).pathname,
    include: ['tests/firefox/**/*.test.ts'],
    fileParallelism: false,
    testTimeout: 180_000,
    hookTimeout: 180_000,
    reporters: ['default', ['json', { outputFile: '.cache/reports/firefox.json' }]],
  },
});
