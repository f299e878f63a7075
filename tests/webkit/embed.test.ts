import { createServer } from 'node:http';
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest';
import { listen } from '../../src/tasks/freePort.ts';
import { type Site, startSite } from '../fixtures/startSite.ts';
import { startWebKit, type WebKit } from './startWebKit.ts';

const EMBEDS = [
  ['kommune/albertslund/tal/', 360],
  ['danmark/kort/?tema=moerk', 320],
  ['region/sjaelland/tabel/', 600],
] as const;

describe('an article on another origin, in WebKit', () => {
  let site: Site;
  let webkit: WebKit;
  const newspaper = createServer((_, response) => {
    const frames = EMBEDS.map(
      ([embed, width]) =>
        `<iframe src="${site.address}embed/v1/${embed}" title="${embed}" width="${width}" height="100" style="border:0"></iframe>`,
    );
    response
      .writeHead(200, { 'content-type': 'text/html; charset=utf-8' })
      .end(
        `<!doctype html><html lang="da"><title>Avis</title><h1>Artikel</h1>${frames.join('')}<script async src="${site.address}embed.js"></script></html>`,
      );
  });

  beforeAll(async () => {
    [site, webkit] = await Promise.all([startSite(), startWebKit()]);
    await webkit.browser.setWidth(1280);
    await webkit.browser.open(`http://localhost:${await listen(newspaper)}/`);
    await vi.waitUntil(
      () =>
        webkit.browser.run(
          'return [...document.querySelectorAll("iframe")].every(({ clientHeight }) => clientHeight > 200)',
        ),
      { timeout: 10_000 },
    );
  });
  afterAll(async () => {
    await webkit.stop();
    newspaper.close();
    site.stop();
  });

  it.each(EMBEDS.map(([embed, width], i) => [embed, width, i] as const))(
    'gives %s in %i px the height it needs, not more than 2 px over',
    async (_, width, frame) => {
      await webkit.browser.enter(frame);
      const [wide, over] = await webkit.browser
        .run('return [innerWidth, innerHeight - document.documentElement.getBoundingClientRect().height]')
        .then((read) => (Array.isArray(read) ? read.map(Number) : []));
      await webkit.browser.enter(null);
      expect(wide).toBe(width);
      expect(over).toBeGreaterThanOrEqual(0);
      expect(over).toBeLessThanOrEqual(2);
    },
  );

  it('turns dark the one that asks for it', async () => {
    await webkit.browser.enter(1);
    expect(await webkit.browser.run('return getComputedStyle(document.documentElement).colorScheme')).toBe(
      'dark',
    );
    await webkit.browser.enter(null);
  });
});
