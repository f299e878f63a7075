import axe from 'axe-core';
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest';
import { EMBED_VIEWS, PAGE_TYPES } from '../e2e/pages.ts';
import { type Site, startSite } from '../fixtures/startSite.ts';
import { startWebKit, type WebKit } from './startWebKit.ts';
import { KEYS } from './webDriver.ts';

/** As narrow as its window gets, which the site takes for a phone. */
const NARROWEST = 320;
const ARTICLE = 1280;

/** axe takes its time here; in Chromium and Firefox it sees every page. */
const AXED = new Set(['kommune/albertslund/', 'sammenlign/', 'indlejr/', 'metode/', ...EMBED_VIEWS]);

let site: Site;
let webkit: WebKit;
beforeAll(async () => {
  [site, webkit] = await Promise.all([startSite(), startWebKit()]);
});
afterAll(async () => {
  await webkit.stop();
  site.stop();
});

/** Waits until it is so in the page. */
const holds = (condition: string): Promise<unknown> =>
  vi.waitUntil(() => webkit.browser.run(`return ${condition}`), { timeout: 10_000 });

/** Read together, as each question takes its way through the driver. */
const READ = `
  const { scrollWidth, clientWidth } = document.documentElement;
  return {
    sideways: scrollWidth - clientWidth,
    foreign: performance.getEntriesByType('resource').map(({ name }) => name).filter((name) => !name.startsWith(location.origin) && !name.startsWith('data:')),
    broken: [...document.images].filter((image) => image.complete && image.naturalWidth === 0).map(({ src }) => src),
  };`;
/** axe does not see what WebKit calls links of drawings, so the browser is asked for their names itself. */
const AXE = `${axe.source}
  const done = arguments[arguments.length - 1];
  const isMeant = (id, { target }) => id !== 'link-name' || !document.querySelector(target[0]).closest('svg');
  axe.run().then(({ violations }) => done(violations.flatMap(({ id, nodes }) =>
    nodes.filter((node) => isMeant(id, node)).map(({ html }) => id + ': ' + html))), (error) => done([String(error)]));`;

describe.each([
  ['a phone', NARROWEST],
  ['a desk', ARTICLE],
] as const)('in WebKit on %s', (_, width) => {
  beforeAll(() => webkit.browser.setWidth(width));

  it.each([...PAGE_TYPES, ...EMBED_VIEWS])('/%s is whole, and nothing scrolls sideways', async (path) => {
    await webkit.browser.open(site.address + path);
    await holds('document.getAnimations().length === 0');
    // The locator sleeps until it is wanted.
    await holds('document.querySelector(":not(:defined, reader-locator)") === null');
    expect(await webkit.browser.run(READ)).toEqual({ sideways: 0, foreign: [], broken: [] });
    if (width === NARROWEST && AXED.has(path)) expect(await webkit.browser.runLater(AXE)).toEqual([]);
  });
});

describe('in WebKit', () => {
  it('the fonts come with the page', async () => {
    await webkit.browser.open(site.address);
    await holds('document.fonts.status === "loaded"');
    expect(
      await webkit.browser.run(
        'return [...document.fonts].filter(({ status }) => status === "loaded").map(({ family }) => family.replaceAll(\'"\', "")).filter((family) => !family.endsWith("Fallback")).sort()',
      ),
    ).toEqual(['Kilde Sans', 'Kilde Serif']);
  });

  it('the finder takes a town, and leads to its municipality', async () => {
    await webkit.browser.open(site.address);
    await webkit.browser.type('#find', 'skag');
    await holds('document.querySelector("[role=option]")?.textContent.includes("Frederikshavn")');
    await webkit.browser.type('#find', KEYS.down + KEYS.enter);
    await holds('location.pathname.endsWith("/kommune/frederikshavn/")');
    expect(await webkit.browser.run('return document.querySelector("h1").textContent.trim()')).toContain(
      'Frederikshavn',
    );
  });

  it('the table of all municipalities sorts by figures and by Danish names', async () => {
    await webkit.browser.open(`${site.address}kommune/`);
    const ends = `const names = [...document.querySelectorAll('#tabel tbody th a')]; return [names.at(0).textContent, names.at(-1).textContent]`;
    expect(await webkit.browser.run(ends)).toEqual(['Albertslund', 'Aarhus']);
    await webkit.browser.click('#tabel thead th:nth-last-child(2) button');
    expect(await webkit.browser.run(ends)).toEqual(['Dragør', 'Læsø']);
    await webkit.browser.click('#tabel thead th:first-child button');
    expect(await webkit.browser.run(ends)).toEqual(['Albertslund', 'Aarhus']);
  });

  it.each(['', 'embed/v1/danmark/kort/', 'embed/v1/kommune/albertslund/kort/'])(
    'a municipality on the map of /%s has its name and figures',
    async (path) => {
      await webkit.browser.open(site.address + path);
      expect(await webkit.browser.nameOf('svg a[href$="/kommune/glostrup/"]')).toMatch(
        /^Glostrup: 39\smennesker, 1,6 pr\./,
      );
    },
  );
});
