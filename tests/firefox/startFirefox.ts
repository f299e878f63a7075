import { vi } from 'vitest';
import puppeteer, { type Browser, type Page } from 'puppeteer-core';
import { installed } from '../../src/tasks/installed.ts';

/** Firefox's own numbers for what it tells pages of the reader's wish. */
const SCHEMES = { dark: 0, light: 1 } as const;

/** @throws Error where there is none */
export function startFirefox(scheme: keyof typeof SCHEMES): Promise<Browser> {
  const executablePath = process.env['FIREFOX_PATH'] ?? installed('firefox-esr') ?? installed('firefox');
  if (executablePath === undefined) {
    throw new Error(
      'There is no Firefox on this machine: install it (Debian: apt-get install firefox-esr) or name it in FIREFOX_PATH.',
    );
  }
  return puppeteer.launch({
    browser: 'firefox',
    executablePath,
    defaultViewport: null,
    extraPrefsFirefox: { 'layout.css.prefers-color-scheme.content-override': SCHEMES[scheme] },
  });
}

export interface Watched {
  readonly page: Page;
  /** What the browser complained of. */
  readonly complaints: string[];
}

/** A page of its own, with ears. @param width of the window in CSS pixels */
export async function openPage(browser: Browser, address: string, width: number): Promise<Watched> {
  const page = await browser.newPage();
  const complaints: string[] = [];
  page.on('console', (message) => complaints.push(`${message.type()}: ${message.text()}`));
  // Firefox tells a blocked file as an error of the page.
  page.on('pageerror', (error) => complaints.push(String(error)));
  page.on('response', (response) => {
    if (response.status() >= 400) complaints.push(`${response.status()}: ${response.url()}`);
    // Data comes from nowhere: the empty icon of an embed, and Firefox's own font for the marks of lists.
    const known = response.url().startsWith('data:') || response.url().startsWith(new URL(address).origin);
    if (!known) complaints.push(`foreign: ${response.url()}`);
  });
  await page.setViewport({ width, height: 800 }).catch((error: unknown) => {
    // The size is set by then; Firefox 140 doesn't know how to turn a screen.
    if (!String(error).includes('setScreenOrientationOverride')) throw error;
  });
  await vi.waitUntil(() => page.evaluate((wide: number) => innerWidth === wide, width), { timeout: 5000 });
  await page.goto(address);
  return { page, complaints };
}
