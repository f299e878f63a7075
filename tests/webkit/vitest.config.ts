import { defineConfig } from 'vitest/config';

/** The built site in Debian's WebKit, the engine of Safari, over WebDriver. */
export default defineConfig({
  test: {
    root: new URL('../..', import.meta.url).pathname,
    include: ['tests/webkit/**/*.test.ts'],
    fileParallelism: false,
    testTimeout: 30_000,
    hookTimeout: 30_000,
    reporters: ['default', ['json', { outputFile: '.cache/reports/webkit.json' }]],
  },
});
