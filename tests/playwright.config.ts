import { defineConfig, devices } from '@playwright/test';
import { chromiumPath } from '../src/tasks/chromiumPath.ts';

const executablePath = await chromiumPath();
/** As root Chromium has no sandbox; the rest keeps it from asking for servers that aren't there. */
const args = [
  '--no-sandbox',
  '--disable-gpu',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
  '--no-first-run',
];

/**
 * The site under an address of its own, on whichever port is free. What the server says of itself becomes an
 * environment variable, for the processes that run the tests.
 */
const serve = (folder: string, base: string, wait: RegExp) => ({
  // `exec`, so that the server is Playwright's own child and ends with it.
  command: 'exec node src/tasks/serve.ts',
  cwd: '..',
  env: { OUT_DIR: folder, BASE_PATH: base, PORT: '0', END_WITH_PARENT: '1' },
  wait: { stdout: wait },
});
const root = process.env['SITE_AT_ROOT'] ?? '';
const underPath = process.env['SITE_UNDER_PATH'] ?? '';

export default defineConfig({
  testDir: './e2e',
  outputDir: '../.cache/e2e',
  workers: 2,
  fullyParallel: true,
  forbidOnly: true,
  timeout: 120_000,
  snapshotPathTemplate: '{testDir}/aria/{arg}{ext}',
  reporter: [['list'], ['json', { outputFile: '../.cache/reports/e2e.json' }]],
  use: {
    ...devices['Desktop Chrome'],
    // On a phone a page unfolds within a second or two: unfold.spec.ts sees to that, all others see it whole.
    contextOptions: { reducedMotion: 'reduce' },
    launchOptions: { args, ...(executablePath && { executablePath }) },
  },
  projects: [
    { name: 'root', use: { baseURL: root } },
    // The same site under a sub-path, as on GitHub Pages.
    // How a page looks and reads doesn't depend on its address.
    { name: 'sub-path', use: { baseURL: underPath }, testIgnore: ['modes/**', 'aria/**'] },
  ],
  webServer: [
    serve('dist', '/', /stands at (?<site_at_root>\S+)\s/),
    serve('.cache/dist-sub', '/under/sti/', /stands at (?<site_under_path>\S+)\s/),
  ],
});
