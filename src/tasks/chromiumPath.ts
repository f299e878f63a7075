import { existsSync } from 'node:fs';
import { chromium } from '@playwright/test';

const SYSTEM = ['/usr/bin/chromium', '/usr/bin/chromium-browser', '/usr/bin/google-chrome'];

/**
 * A Chromium for the tests: the one named in `PLAYWRIGHT_CHROMIUM_PATH`, Playwright's own, the
 * system's, or the one that the package `@sparticuz/chromium` ships (Linux on x64).
 *
 * @returns `undefined` where Playwright's own is there
 * @throws Error where there is none
 */
export async function chromiumPath(): Promise<string | undefined> {
  const named = process.env['PLAYWRIGHT_CHROMIUM_PATH'];
  if (named !== undefined) return named;
  if (existsSync(chromium.executablePath())) return undefined;
  const system = SYSTEM.find((path) => existsSync(path));
  if (system !== undefined) return system;
  if (process.platform === 'linux' && process.arch === 'x64') {
    // With this set the package also unpacks the libraries that a bare machine lacks.
    process.env['AWS_LAMBDA_JS_RUNTIME'] ??= 'nodejs22.x';
    const { default: packaged } = await import('@sparticuz/chromium');
    return packaged.executablePath();
  }
  throw new Error(
    'No Chromium for the browser tests: install one (Debian: apt-get install chromium) or name it in PLAYWRIGHT_CHROMIUM_PATH.',
  );
}
