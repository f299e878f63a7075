/** A link to the site pasted into WordPress, which makes of it what its documentation says. */
import { expect } from '@playwright/test';
import { formatOembedHtml } from '../../src/format/formatEmbedCode.ts';
import { article, frameOf } from '../fixtures/hosts/hostPage.ts';
import { test } from '../fixtures/hosts/hostServer.ts';
import { complaintsOf, heightFaults } from '../fixtures/hosts/watchHost.ts';
import { WORDPRESS_HEIGHTS, WORDPRESS_SCRIPT, wordpressArticle } from '../fixtures/hosts/wordpress.ts';

const SECRET = 'aB3dE5gH7j';
const SHORT = 'kommune/laesoe/tal';

const posted = (site: string, embed: string, script = WORDPRESS_SCRIPT): string =>
  article(`${wordpressArticle(formatOembedHtml(frameOf(site, embed)), SECRET)}<script>${script}</script>`);

test.beforeEach(async ({ page }) => {
  await page.setViewportSize({ width: 600, height: 1500 });
});

for (const embed of [SHORT, 'kommune/albertslund/udvikling', 'region/sjaelland/tal']) {
  test(`${embed}: the frame takes the quotation's place, as high as it needs to be`, async ({
    page,
    host,
    site,
  }) => {
    const complaints = complaintsOf(page);
    await page.goto(host.put(posted(site, embed)));
    await expect(page.locator('blockquote')).toBeHidden();
    await expect.poll(() => heightFaults(page)).toEqual([]);
    const { x, y, width } = (await page.locator('iframe').boundingBox()) ?? { x: -1, y: -1, width: 0 };
    expect([x, y > 0, width]).toEqual([0, true, 600]);
    // No border: `frameborder` is what is left of the style.
    expect(await page.locator('iframe').evaluate((frame) => getComputedStyle(frame).borderTopWidth)).toBe(
      '0px',
    );
    expect(complaints).toEqual([]);
  });
}

test('what is higher than WordPress lets a frame be scrolls in it', async ({ page, host, site }) => {
  await page.setViewportSize({ width: 320, height: 1500 });
  await page.goto(host.put(posted(site, 'region/hovedstaden/tabel')));
  await expect(page.locator('iframe')).toHaveAttribute('height', String(WORDPRESS_HEIGHTS.most));
});

test('without WordPress’s script the quotation says what the frame would have shown', async ({
  page,
  host,
  site,
}) => {
  await page.goto(host.put(posted(site, SHORT, '')));
  await expect(page.getByRole('blockquote')).toHaveText('Høje-Taastrup & "kommune/laesoe/tal". Kilde: VIVE.');
  await expect(page.getByRole('blockquote').getByRole('link')).toHaveAttribute('href', site);
});

test('a secret that its script gives later is heard of', async ({ page, host, site }) => {
  const html = posted(site, SHORT)
    .replaceAll(`#?secret=${SECRET}`, '')
    .replaceAll(` data-secret="${SECRET}"`, '');
  await page.goto(host.put(html));
  await page.frameLocator('iframe').locator('h1').waitFor({ state: 'attached' });
  await page.locator('iframe').evaluate((frame, secret) => {
    if (!(frame instanceof HTMLIFrameElement)) return;
    frame.dataset['secret'] = secret;
    frame.src += `#?secret=${secret}`;
  }, SECRET);
  await expect.poll(() => heightFaults(page)).toEqual([]);
  await expect(page.locator('iframe')).toHaveAttribute('height', /^\d{3}$/);
});

test('the link to our page opens it in place of the article', async ({ page, host, site }) => {
  await page.goto(host.put(posted(site, SHORT)));
  await expect(page.locator('blockquote')).toBeHidden();
  const link = page.frameLocator('iframe').getByRole('link', { name: 'Se hele siden om Læsø' });
  // The built site knows its published address alone; WordPress asks that both are of one host.
  await link.evaluate((a, page) => {
    a.setAttribute('href', page);
  }, `${site}kommune/laesoe/`);
  await link.click();
  await page.waitForURL('**/kommune/laesoe/');
});
