/** Pages that take in only what says that it may be taken in, and other ways of loading the script. */
import { createHash } from 'node:crypto';
import { expect } from '@playwright/test';
import { article, embedAt, frameCode, heightOf } from '../fixtures/hosts/hostPage.ts';
import { test } from '../fixtures/hosts/hostServer.ts';
import { complaintsOf, expectRight, heightFaults, open } from '../fixtures/hosts/watchHost.ts';

const EMBEDS = ['kommune/albertslund/tal', 'region/sjaelland/kort'];
const frames = (site: string): string => EMBEDS.map((embed) => frameCode(site, embed)).join('');
const scriptOf = (site: string): string => new URL('embed.js', site).href;

test.beforeEach(async ({ page }) => {
  await page.setViewportSize({ width: 600, height: 2500 });
});

for (const policy of ['require-corp', 'credentialless']) {
  test(`a page with Cross-Origin-Embedder-Policy: ${policy} gets frames, script and image`, async ({
    page,
    host,
    site,
  }) => {
    const complaints = complaintsOf(page);
    const image = `<img src="${new URL('billeder/danmark.png', site).href}" alt="" width="600" height="315">`;
    await open(
      page,
      host.put(article(`${frames(site)}${image}<script async src="${scriptOf(site)}"></script>`), {
        'cross-origin-embedder-policy': policy,
        'cross-origin-opener-policy': 'same-origin',
      }),
    );
    await expectRight(page);
    expect(await page.evaluate(() => crossOriginIsolated)).toBe(true);
    expect(
      await page.locator('img').evaluate((img) => img instanceof HTMLImageElement && img.naturalWidth),
    ).toBe(1200);
    expect(complaints).toEqual([]);
  });
}

test('the script may be a module, and may be held to its content', async ({ page, host, site, request }) => {
  const body = await (await request.get(scriptOf(site))).body();
  const integrity = `sha384-${createHash('sha384').update(body).digest('base64')}`;
  for (const tag of [
    `<script type="module" src="${scriptOf(site)}"></script>`,
    `<script async crossorigin src="${scriptOf(site)}"></script>`,
    `<script async crossorigin="anonymous" integrity="${integrity}" src="${scriptOf(site)}"></script>`,
  ]) {
    const complaints = complaintsOf(page);
    await open(page, host.put(article(frames(site) + tag)));
    await expectRight(page);
    expect(complaints, tag).toEqual([]);
  }
});

test('a copy of the script on the newsroom’s own server says where the embeds live', async ({
  page,
  host,
  site,
  request,
}) => {
  const copy = host.put(await (await request.get(scriptOf(site))).text(), {
    'content-type': 'text/javascript',
  });
  for (const type of ['', ' type="module"']) {
    await open(
      page,
      host.put(article(`${frames(site)}<script${type} src="${copy}" data-origin="${site}"></script>`)),
    );
    await expectRight(page);
  }
  // Without a word about where they live it leaves all frames as they are, though they tell their heights.
  const listener = "addEventListener('message', () => { document.documentElement.dataset.heard = 'yes' })";
  await page.goto(
    host.put(article(`${frames(site)}<script src="${copy}"></script><script>${listener}</script>`)),
  );
  await expect(page.locator('html')).toHaveAttribute('data-heard', 'yes');
  expect(
    await page
      .locator('iframe')
      .first()
      .evaluate((frame) => frame.style.height),
  ).toBe('');
});

test('frames in open shadow roots are found, one within another too', async ({ page, host, site }) => {
  const complaints = complaintsOf(page);
  const [outer = '', inner = ''] = EMBEDS;
  await page.goto(
    host.put(
      article(`<div id="vaert"><template shadowrootmode="open">${frameCode(site, outer)}
        <section><template shadowrootmode="open">${frameCode(site, inner)}</template></section></template></div>
        <script async src="${scriptOf(site)}"></script>`),
    ),
  );
  await expect(page.locator('iframe')).toHaveCount(2);
  await expect.poll(() => heightFaults(page)).toEqual([]);
  expect(complaints).toEqual([]);
});

test('in a frame of 100 px all is there and as high as it needs to be', async ({ page, host, site }) => {
  const narrow = `<iframe src="${embedAt(site, 'kommune/laesoe/tal')}" title="Læsø" width="100" height="${heightOf('kommune/laesoe/tal')}" style="border:0"></iframe>`;
  await page.goto(host.put(article(`${narrow}<script async src="${scriptOf(site)}"></script>`)));
  await page.frameLocator('iframe').locator('h1').waitFor();
  await expect
    .poll(() =>
      page.locator('iframe').evaluate((frame) => [frame.clientWidth, frame.style.height !== ''] as const),
    )
    .toEqual([100, true]);
  const inner = page.frameLocator('iframe').locator('html');
  const over = await inner.evaluate((root) => innerHeight - root.getBoundingClientRect().height);
  expect(over).toBeGreaterThanOrEqual(0);
  expect(over).toBeLessThanOrEqual(2);
});
