import type { Browser, Page } from 'puppeteer-core';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it, vi } from 'vitest';
import { openPage, startFirefox, type Watched } from './startFirefox.ts';
import { type Site, startSite } from '../fixtures/startSite.ts';

let site: Site;
let browser: Browser;
beforeAll(async () => {
  site = await startSite();
  browser = await startFirefox('light');
});
afterAll(async () => {
  await browser.close();
  site.stop();
});

const textOf = (page: Page, selector: string): Promise<string> =>
  page.$eval(selector, (element) => element.textContent.replaceAll(/\s+/g, ' ').trim());

/** Waits until the text is there; the policy keeps the driver from waiting inside the page. */
const says = (page: Page, selector: string, text: string | RegExp): Promise<unknown> =>
  vi.waitUntil(
    () =>
      page
        .$(selector)
        .then((found) => found !== null && textOf(page, selector).then((said) => said.search(text) >= 0)),
    {
      timeout: 10_000,
    },
  );

describe('on the front page in Firefox', () => {
  let watched: Watched;
  beforeEach(async () => {
    watched = await openPage(browser, site.address, 1280);
  });
  afterEach(async () => {
    expect(watched.complaints).toEqual([]);
    await watched.page.close();
  });

  it('the finder takes a town, and leads to its municipality', async () => {
    const { page } = watched;
    await page.type('#find', 'skag');
    await says(page, '[role=option]', 'Skagen by i Frederikshavn Kommune');
    expect(await page.$eval('#find', (field) => field.getAttribute('aria-expanded'))).toBe('true');
    await page.keyboard.press('ArrowDown');
    await Promise.all([page.waitForNavigation(), page.keyboard.press('Enter')]);
    expect(await textOf(page, 'h1')).toBe('Frederikshavn');
  });

  it('arrow keys walk the map, the readout tells, Enter opens', async () => {
    const { page } = watched;
    await page.$eval('municipality-map svg a[tabindex="0"]', (link) => {
      link.focus();
    });
    await says(page, '.map-readout', 'København 1.387 mennesker, 2,1 pr. 1.000 indbyggere, markeret.');
    await page.keyboard.press('ArrowDown');
    await says(page, '.map-readout', /^(?!København)/);
    const name = await textOf(page, '.map-readout b');
    await Promise.all([page.waitForNavigation(), page.keyboard.press('Enter')]);
    expect(await textOf(page, 'h1')).toContain(name);
  });

  it('another measure changes the map’s fills', async () => {
    const { page } = watched;
    const fill = (): Promise<string> =>
      page.$eval('.map-drawing [data-code="0751"]', (shape) => getComputedStyle(shape).fill);
    const first = await fill();
    await page.click('[name=maal][value=aendring]');
    expect(await fill()).not.toBe(first);
  });

  it('a chosen municipality goes along through the story, and back takes it back', async () => {
    const { page } = watched;
    await page.type('#find', 'Albertslund');
    await page.waitForSelector('#find-forslag [role=option]');
    await page.click('story-municipality [name=med]');
    await page.waitForSelector('story-municipality[data-chosen]');
    expect(await page.evaluate(() => location.href)).toBe(`${site.address}?kommune=albertslund`);
    expect(await textOf(page, '[data-part=opening]')).toContain('44');
    await page.evaluate(() => {
      history.back();
    });
    await page.waitForSelector('story-municipality:not([data-chosen])');
  });
});

describe('in Firefox', () => {
  it('the table of all municipalities sorts by figures and by Danish names', async () => {
    const { page, complaints } = await openPage(browser, `${site.address}kommune/`, 1280);
    const ends = (): Promise<string[]> =>
      page.$$eval('#tabel tbody th', (names) =>
        [names.at(0), names.at(-1)].map((name) => name?.querySelector('a')?.textContent ?? ''),
      );
    expect(await ends()).toEqual(['Albertslund', 'Aarhus']);
    const button = (text: string): Promise<void> => page.click(`#tabel thead ::-p-text(${text})`);
    await button('Pr. 1.000');
    expect(await ends()).toEqual(['Dragør', 'Læsø']);
    expect(
      await page.$$eval('[aria-sort]', (headers) => headers.map((h) => h.getAttribute('aria-sort'))),
    ).toEqual(['descending']);
    await button('Kommune');
    expect(await ends()).toEqual(['Albertslund', 'Aarhus']);
    expect(complaints).toEqual([]);
    await page.close();
  });
});
