import { readFileSync } from 'node:fs';
import { createServer } from 'node:http';
import { setTimeout as wait } from 'node:timers/promises';
import { expect, test, type Page } from '@playwright/test';
import { listen } from '../../src/tasks/freePort.ts';
import { noteShifts, shiftOf } from './shifts.ts';

/** Pixels of a narrow phone's window. */
const PHONE = { width: 360, height: 740 };
const COMPARED = 'sammenlign/?kommuner=albertslund,dragoer,odense,aarhus';
const PATHS = [
  '',
  'kommune/albertslund/',
  'kommune/koebenhavn/',
  'region/hovedstaden/',
  'kommune/',
  'sammenlign/',
  'indlejr/',
  'data/',
  'metode/',
  'om/ydeevne/',
];

test.use({ viewport: PHONE, contextOptions: { reducedMotion: 'no-preference' } });

/** As on a slow line: such files come only when the result is called. */
async function hold(page: Page, files: string): Promise<() => void> {
  const released = Promise.withResolvers<undefined>();
  await page.route(files, async (route) => {
    await released.promise;
    await route.continue();
  });
  return () => {
    released.resolve(undefined);
  };
}

for (const path of PATHS) {
  test(`on /${path} nothing moves when letters and scripts come late`, async ({ page }) => {
    await noteShifts(page);
    const releases = await Promise.all(['**/*.woff2', '**/*.js'].map((files) => hold(page, files)));
    await page.goto(path, { waitUntil: 'commit' });
    await expect(page.locator('.site-footer')).toBeAttached();
    for (const release of releases) release();
    await page.waitForLoadState('load');
    expect(await shiftOf(page)).toBe(0);
  });
}

test('a header that comes part by part moves nothing', async ({ page }) => {
  // Cut after each tag of the header, slowly enough that the browser could paint every part.
  const html = readFileSync('dist/om/index.html', 'utf8');
  const cuts = /^(.*?<body.*?>)(.*)(<main .*)$/s.exec(html) ?? [];
  const parts = [cuts[1], ...(cuts[2] ?? '').split(/(?<=>)/), cuts[3]];
  expect(parts.length).toBeGreaterThan(30);
  const server = createServer((request, response) => {
    const sent = request.url === '/' ? parts : [];
    void (async () => {
      response.writeHead(200, { 'content-type': 'text/html; charset=utf-8' });
      for (const part of sent) {
        response.write(part);
        await wait(40);
      }
      response.end();
    })();
  });
  const port = await listen(server);
  await noteShifts(page);
  await page.goto(`http://127.0.0.1:${port}/`);
  expect(await shiftOf(page)).toBe(0);
  server.close();
});

test('a comparison whose script comes late moves nothing', async ({ page }) => {
  // So high that the page's foot would be in sight below what is there without the sheets.
  await page.setViewportSize({ ...PHONE, height: 900 });
  await noteShifts(page);
  const release = await hold(page, '**/*.js');
  await page.goto(COMPARED, { waitUntil: 'commit' });
  await expect(page.locator('.site-footer')).toBeVisible();
  await expect(page.locator('.compare-notes')).toBeHidden();
  release();
  await expect(page.locator('.compare-sheets article')).toHaveCount(4);
  await expect(page.locator('.compare-notes')).toBeVisible();
  expect(await shiftOf(page)).toBe(0);
});

test('a comparison whose script never comes shows what it has', async ({ page }) => {
  await page.route('**/*.js', (route) => route.abort());
  await page.goto(COMPARED);
  await expect(page.locator('.compare-example')).toBeHidden();
  await expect(page.locator('.compare-example')).toBeVisible();
});

test('who reloads stays where they were', async ({ page }) => {
  await page.goto('kommune/albertslund/');
  const place = page.locator('#naboer');
  await place.evaluate((element) => {
    element.scrollIntoView();
  });
  const top = (): Promise<number> => place.evaluate((element) => element.getBoundingClientRect().top);
  const before = await top();
  await page.reload();
  // Letters may have come with the first visit and move lines a little; a lost place is thousands of pixels off.
  await expect.poll(async () => Math.abs((await top()) - before)).toBeLessThan(PHONE.height / 2);
});

test('a link to a part leads there', async ({ page }) => {
  await page.goto('#kilder');
  await expect(page.locator('#kilder')).toBeInViewport();
});
