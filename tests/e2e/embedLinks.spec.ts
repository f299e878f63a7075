/** What a link in an embed opens, on somebody else's page. */
import { expect, type Page } from '@playwright/test';
import { article, frameCode } from '../fixtures/hosts/hostPage.ts';
import { type Host, test } from '../fixtures/hosts/hostServer.ts';

test.describe('a link in a sandbox', () => {
  const pressed = async (page: Page, host: Host, site: string, sandbox: string): Promise<void> => {
    const code = frameCode(site, 'kommune/laesoe/tal').replace('<iframe ', `<iframe sandbox="${sandbox}" `);
    await page.goto(host.put(article(code)));
    const link = page.frameLocator('iframe').getByRole('link', { name: 'Se hele siden om Læsø' });
    await link.evaluate((a, address) => {
      a.setAttribute('href', address);
    }, `${site}kommune/laesoe/`);
    await link.click();
  };

  test('opens in place of the article where that is allowed', async ({ page, host, site }) => {
    await pressed(page, host, site, 'allow-scripts allow-popups allow-top-navigation');
    await page.waitForURL('**/kommune/laesoe/');
    expect(page.context().pages()).toHaveLength(1);
  });

  for (const others of ['', ' allow-same-origin']) {
    test(`opens a new tab where only that is allowed${others}`, async ({ page, host, site }) => {
      const opened = page.context().waitForEvent('page');
      await pressed(page, host, site, `allow-scripts allow-popups${others}`);
      const tab = await opened;
      await tab.waitForURL('**/kommune/laesoe/');
      // A frame without an origin cannot cut what ties the tab to it.
      if (others !== '') expect(await tab.evaluate(() => opener === null)).toBe(true);
      await expect(page.getByText('Efter.')).toBeVisible();
      await expect(page.frameLocator('iframe').getByRole('status')).toHaveCount(0);
    });

    test(`says the address where neither is allowed${others}`, async ({ page, host, site }) => {
      await pressed(page, host, site, `allow-scripts${others}`);
      const said = page.frameLocator('iframe').getByRole('status');
      await expect(said).toHaveText(`Siden her lader ikke linket åbne. Adressen er ${site}kommune/laesoe/`);
      await page.frameLocator('iframe').getByRole('link', { name: 'Se hele siden om Læsø' }).click();
      await expect(said).toHaveCount(1);
      expect(page.context().pages()).toHaveLength(1);
    });
  }
});

test('a link opens in place of the article, one of a map too', async ({ page, host, site }) => {
  await page.setViewportSize({ width: 600, height: 3000 });
  for (const link of ['footer a >> nth=-1', 'svg a >> nth=0']) {
    await page.goto(host.put(article(frameCode(site, 'kommune/albertslund/kort'))));
    const pressed = page.frameLocator('iframe').locator(link);
    await pressed.evaluate((a, address) => {
      a.setAttribute('href', address);
    }, `${site}metode/`);
    await pressed.click();
    await page.waitForURL('**/metode/');
  }
});
