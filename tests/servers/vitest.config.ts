import { defineConfig } from 'vitest/config';

/** The built site behind a real nginx. */
export default defineConfig({
  test: {
    root: new URL('../..', import.meta.url).pathname,
    include: ['tests/servers/**/*.test.ts'],
    globalSetup: 'tests/servers/requireNginx.ts',
    testTimeout: 180_000,
    hookTimeout: 180_000,
    reporters: ['default', ['json', { outputFile: '.cache/reports/servers.json' }]],
  },
});
