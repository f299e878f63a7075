import { defineConfig } from 'vitest/config';

/** The built site behind a real nginx. */
export default defineConfig({
  test: {
    root: new URL('../..', import.meta.url).pathname,
    include: ['tests/servers/**/*.test.ts'],
    globalSetup: 'tests/servers/requireNginx.ts',
    testTimeout: 600_000,
    hookTimeout: 600_000,
    reporters: ['default', ['json', { outputFile: '.cache/reports/servers.json' }]],
  },
});
