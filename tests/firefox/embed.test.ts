import { createServer } from 'node:http';
import type { Browser } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest';
import { listen } from '../../src/tasks/freePort.ts';
import { openPage, startFirefox } from './startFirefox.ts';
import { type Site, startSite } from '../fixtures/startSite.ts';

/** An article of a newspaper on another origin, as its code would stand there. */
const article = (
  embeds: string,
  script: string,
): string => `<!doctype html><html lang="da"><title>Avis</title>
<h1>Artikel</h1>
<iframe src="${embeds}kommune/albertslund/udvikling/" title="Albertslund" width="100%" height="100" style="border:0"></iframe>
<iframe src="${embeds}danmark/kort/?tema=moerk" title="Danmark" width="320" height="100" style="border:0"></iframe>
<script async src="${script}"></script></html>`;

describe('an article on another origin, in Firefox', () => {
  let site: Site;
  let browser: Browser;
  const newspaper = createServer((_, response) => {
    response
      .writeHead(200, { 'content-type': 'text/html; charset=utf-8' })
      .end(article(`${site.address}embed/v1/`, `${site.address}embed.js`));
  });
  let address = '';

  beforeAll(async () => {
    site = await startSite();
    browser = await startFirefox('light');
    address = `http://localhost:${await listen(newspaper)}/`;
  });
  afterAll(async () => {
    await browser.close();
    newspaper.close();
    site.stop();
  });

  it.each([360, 800])(
    'gives each embed the height it needs at %i px, not more than 2 px over',
    async (width) => {
      const { page, complaints } = await openPage(browser, address, width);
      await vi.waitUntil(
        () => page.$$eval('iframe', (frames) => frames.every(({ clientHeight }) => clientHeight > 200)),
        { timeout: 10_000 },
      );
      const frames = page.frames().filter((frame) => frame.url().includes('/embed/'));
      expect(frames).toHaveLength(2);
      for (const frame of frames) {
        const over = await frame.evaluate(
          () => innerHeight - document.documentElement.getBoundingClientRect().height,
        );
        expect(over).toBeGreaterThanOrEqual(0);
        expect(over).toBeLessThanOrEqual(2);
      }
      const grounds = await Promise.all(
        frames.map((frame) => frame.evaluate(() => document.documentElement.dataset['tema'] ?? 'lys')),
      );
      expect(grounds.toSorted()).toEqual(['lys', 'moerk']);
      // What comes from the site is foreign to the article, and meant.
      expect(complaints.filter((complaint) => !complaint.startsWith(`foreign: ${site.address}`))).toEqual([]);
      await page.close();
    },
  );
});
