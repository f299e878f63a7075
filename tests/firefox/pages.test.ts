import axe from 'axe-core';
import type { Browser } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { PAGE_TYPES } from '../e2e/pages.ts';
import { openPage, startFirefox } from './startFirefox.ts';
import { type Site, startSite } from '../fixtures/startSite.ts';

const EMBEDS = [
  'embed/v1/danmark/kort/',
  'embed/v1/region/sjaelland/tabel/',
  'embed/v1/kommune/odense/kurve/',
  'embed/v1/kommune/albertslund/udvikling/',
];

let site: Site;
beforeAll(async () => {
  site = await startSite();
});
afterAll(() => {
  site.stop();
});

/** All pages by day; at night those that hold every colour, as Chromium sees all of them then. */
const SEEN = {
  light: [...PAGE_TYPES, ...EMBEDS],
  dark: ['', 'kommune/albertslund/', 'kommune/', 'embed/v1/danmark/kort/'],
};

describe.each(['light', 'dark'] as const)('in Firefox, %s', (scheme) => {
  let browser: Browser;
  beforeAll(async () => {
    browser = await startFirefox(scheme);
  });
  afterAll(() => browser.close());

  it.each(SEEN[scheme])('/%s opens without a complaint, and axe finds nothing', async (path) => {
    const { page, complaints } = await openPage(browser, site.address + path, 1280);
    // As a debugger does it: the policy keeps pages from running such a text themselves.
    await page.evaluate(axe.source);
    const violations = await page.evaluate(
      'axe.run().then(({ violations }) => violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join(" ")}`))',
    );
    expect(violations).toEqual([]);
    expect(complaints).toEqual([]);
    await page.close();
  });

  it('shows the colours of the scheme, and the fonts that come with the page', async () => {
    const { page } = await openPage(browser, site.address, 1280);
    // On a slow machine a first page goes without them, and keeps them for the next.
    await page.reload();
    const [ground, fonts] = await page.evaluate(async () => {
      await document.fonts.ready;
      return [
        getComputedStyle(document.body).backgroundColor,
        [...document.fonts].filter(({ status }) => status === 'loaded').map(({ family }) => family),
      ] as const;
    });
    expect(ground).toBe(scheme === 'light' ? 'rgb(248, 247, 243)' : 'rgb(20, 25, 27)');
    expect(
      fonts
        .map((family) => family.replaceAll('"', ''))
        .filter((family) => !family.endsWith('Fallback'))
        .sort(),
    ).toEqual(['Kilde Sans', 'Kilde Serif']);
    await page.close();
  });
});

describe('in Firefox on a phone', () => {
  let browser: Browser;
  beforeAll(async () => {
    browser = await startFirefox('light');
  });
  afterAll(() => browser.close());

  it.each([...PAGE_TYPES, ...EMBEDS])('nothing on /%s scrolls sideways at 320 px', async (path) => {
    const { page } = await openPage(browser, site.address + path, 320);
    const [wide, shown] = await page.evaluate(() => {
      const { scrollWidth, clientWidth } = document.documentElement;
      return [scrollWidth, clientWidth];
    });
    expect(wide).toBe(shown);
    await page.close();
  });

  it('the header stays on one line at 360 px, beside a scroll bar', async () => {
    const { page } = await openPage(browser, site.address, 360);
    const tops = await page.$$eval('.brand, .phone-menu', (parts) =>
      parts.map((part) => {
        const { top, height } = part.getBoundingClientRect();
        return Math.round(top + height / 2);
      }),
    );
    expect(new Set(tops).size).toBe(1);
    await page.close();
  });
});
