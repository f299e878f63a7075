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

/** Two free ports: the site at the root and under a sub-path. */
const port = Number(process.env['E2E_PORT'] ?? 4401);
const root = `http://127.0.0.1:${port}/`;
const underPath = `http://127.0.0.1:${port + 1}/under/sti/`;

const serve = (folder: string, port: number, base: string): string =>
  `OUT_DIR=${folder} PORT=${port} BASE_PATH=${base} node src/tasks/serve.ts`;

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
    {
      command: serve('dist', port, '/'),
      cwd: '..',
      url: root,
      reuseExistingServer: false,
    },
    {
      command: serve('.cache/dist-sub', port + 1, '/under/sti/'),
      cwd: '..',
      url: underPath,
      reuseExistingServer: false,
    },
  ],
});
