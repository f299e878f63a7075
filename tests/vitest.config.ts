import { defineConfig } from 'vitest/config';

export default defineConfig({
  test: {
    root: new URL('..', import.meta.url).pathname,
    include: ['tests/unit/**/*.test.ts', 'tests/data/**/*.test.ts'],
    // As Astro gives it to the build.
    env: { SITE: 'https://hjemloeshed.example' },
    // The data are read once a worker, and not once a file: 35 s instead of 98. No test changes what others import.
    isolate: false,
    // Vitest would leave one of the processors to whoever watches.
    maxWorkers: '100%',
    testTimeout: 240_000,
    reporters: ['default', ['json', { outputFile: '.cache/reports/unit.json' }]],
  },
});
