import { existsSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
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
const SUB = fileURLToPath(new URL('../.cache/dist-sub', import.meta.url));
const root = process.env['SITE_AT_ROOT'] ?? '';
const underPath = process.env['SITE_UNDER_PATH'] ?? '';

/** How a page looks and reads doesn't depend on its address; what it links to, copies, prints and fetches does. */
const ABOUT_ADDRESSES = /(builder|csv|embedLinks|notFound|oembed|policy|pressKit|share)\.spec\.ts$/;

/** What is the same under any address. */
const LOOKS_ALONE = /(builtWords|frontLength|peopleMap|tables)\.spec\.ts$/;

export default defineConfig({
  testDir: './e2e',
  outputDir: '../.cache/e2e',
  workers: 2,
  fullyParallel: true,
  forbidOnly: true,
  timeout: 120_000,
  // On a busy machine a script can take longer than the usual five seconds to come and do its work.
  expect: { timeout: 15_000 },
  snapshotPathTemplate: '{testDir}/aria/{arg}{ext}',
  reporter: [['list'], ['json', { outputFile: '../.cache/reports/e2e.json' }]],
  use: {
    ...devices['Desktop Chrome'],
    contextOptions: { reducedMotion: 'reduce' },
    launchOptions: { args, ...(executablePath && { executablePath }) },
  },
  projects: [
    // Each page type and each journey once: what `npm test` runs.
    { name: 'once', use: { baseURL: root }, grep: /@once/ },
    { name: 'rest', use: { baseURL: root }, grepInvert: /@once/ },
    // The same site under a sub-path, as on GitHub Pages: the same once more, and all that is about addresses.
    {
      name: 'once under a path',
      use: { baseURL: underPath },
      grep: /@once/,
      grepInvert: /that axe finds/,
      testIgnore: LOOKS_ALONE,
    },
    { name: 'addresses', use: { baseURL: underPath }, grepInvert: /@once/, testMatch: ABOUT_ADDRESSES },
  ],
  webServer: [
    serve('dist', '/', /stands at (?<site_at_root>\S+)\s/),
    // `npm test` builds one site; without the other the tests that want it have no address, and fail.
    ...(existsSync(SUB) ? [serve(SUB, '/under/sti/', /stands at (?<site_under_path>\S+)\s/)] : []),
  ],
});
