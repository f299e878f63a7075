import { expect, test, type Page } from '@playwright/test';

/** Of a page: level and words of each heading, in their order. */
const headings = (page: Page): Promise<{ level: number; words: string }[]> =>
  page
    .locator('main :is(h1, h2, h3, h4, h5, h6)')
    .evaluateAll((all) =>
      all.map(({ tagName, textContent }) => ({ level: Number(tagName[1]), words: textContent.trim() })),
    );

test.describe('the front page as something to read', () => {
  test('its headings form an outline: one first, and no level is skipped', async ({ page }) => {
    await page.goto('?kommune=odense');
    await expect(page.locator('[data-part=work]')).toBeVisible();
    const levels = (await headings(page)).map(({ level }) => level);
    expect(levels.filter((level) => level === 1)).toHaveLength(1);
    expect(levels[0]).toBe(1);
    for (const [i, level] of levels.entries()) expect(level - (levels[i - 1] ?? 0)).toBeLessThanOrEqual(1);
  });

  test('the contents name the nine sections as they are headed, in their order', async ({ page }) => {
    await page.goto('');
    const links = page.locator('.contents li a');
    await expect(links).toHaveCount(9);
    const sections = (await headings(page)).filter(({ level }) => level === 2).map(({ words }) => words);
    // Before them the finder and the contents themselves; after them what is folded for those who use the figures, and where to sleep.
    expect((await links.allTextContents()).map((words) => words.trim())).toEqual(sections.slice(2, -3));
    for (const link of await links.all()) {
      const anchor = (await link.getAttribute('href')) ?? '';
      await expect(page.locator(anchor).locator('h2')).toHaveText((await link.textContent())?.trim() ?? '');
    }
  });

  test('the contents work by keyboard, and reading goes on from there', async ({ page }) => {
    await page.goto('');
    const links = page.locator('.contents li a');
    await page.locator('.fold:has(.contents) summary').press('Enter');
    await links.first().focus();
    for (let i = 0; i < 4; i += 1) await page.keyboard.press('Tab');
    await expect(links.nth(4)).toBeFocused();
    await page.keyboard.press('Enter');
    await expect(page).toHaveURL(/#reformen$/);
    const { top, header } = await page.evaluate(() => ({
      top: document.querySelector('#reformen h2')?.getBoundingClientRect().top ?? -1,
      header: document.querySelector('.site-header')?.getBoundingClientRect().bottom ?? -1,
    }));
    expect(top).toBeGreaterThan(header);
    expect(top).toBeLessThan(header + 60);
    await page.keyboard.press('Tab');
    await expect(page.locator('#reformen a').first()).toBeFocused();
  });

  test('nothing moves by itself', async ({ page }) => {
    await page.goto('');
    const moving = await page.evaluate(() => ({
      scrolling: getComputedStyle(document.documentElement).scrollBehavior,
      animations: document.getAnimations().length,
    }));
    expect(moving).toEqual({ scrolling: 'auto', animations: 0 });
  });

  test('an anchor in a closed table opens it, and opening one moves nothing above', async ({ page }) => {
    await page.setViewportSize({ width: 360, height: 740 });
    await page.goto('#tabel-sjaelland');
    const table = page.locator('#tabel-sjaelland');
    await expect(table).toBeInViewport();
    const summary = page.locator('.region-details summary').nth(2);
    await summary.scrollIntoViewIfNeeded();
    const before = (await summary.boundingBox())?.y;
    await summary.click();
    await expect(page.locator('#tabel-syddanmark')).toBeVisible();
    expect((await summary.boundingBox())?.y).toBe(before);
  });

  test('words that the browser is asked to find are found in a closed table', async ({ page }) => {
    await page.setViewportSize({ width: 360, height: 740 });
    // The line below the region's table: the names stand in the map's folded figures too.
    await page.goto('#:~:text=Hele%20tabellen%20for%20Region%20Nordjylland');
    await expect(page.locator('#tabel-nordjylland')).toBeInViewport();
  });

  test('pr. 1.000 stays on one line, everywhere', async ({ page }) => {
    await page.goto('?kommune=albertslund');
    await expect(page.locator('[data-part=place]')).toBeVisible();
    // What is copied into other systems keeps ordinary blanks.
    await page.locator('#brug').evaluate((kit) => {
      kit.remove();
    });
    const text = (await page.locator('main').textContent()) ?? '';
    expect(text.match(/pr\.\u00a01\.000/g)?.length).toBeGreaterThan(20);
    expect(text.match(/.{20}pr\. \d.{5}/g)).toBeNull();
  });

  for (const path of ['?kommune=odense', 'kommune/svendborg/', 'om/', 'metode/']) {
    test(`/${path}: a link to another site says which`, async ({ page }) => {
      await page.goto(path);
      if (path.startsWith('?')) await expect(page.locator('[data-part=work]')).toBeVisible();
      const silent = await page.locator('main a[href^=http]').evaluateAll((links) =>
        links.flatMap((link) => {
          if (!(link instanceof HTMLAnchorElement) || link.origin === location.origin) return [];
          const site = link.hostname.split('.').at(-2) ?? '';
          // By name or by address, in the sentence or the list that the link belongs to.
          const around = link.closest('p, li, dd')?.parentElement?.closest('div, section, dl') ?? link;
          const words = around.textContent.toLowerCase().replace(/\s/g, '');
          return words.includes(site) ? [] : [`${site}: ${link.text}`];
        }),
      );
      expect(silent).toEqual([]);
    });
  }
});

for (const [path, name, current] of [
  ['', 'Hjemløshed i Danmark', 'page'],
  ['kommune/', 'Kommuner', 'page'],
  ['kommune/albertslund/', 'Kommuner', 'true'],
  ['data/aendringer/', 'Data', 'true'],
  ['metode/', 'Metode', 'page'],
  ['region/sjaelland/', null, null],
] as const) {
  test(`the header of /${path} marks ${name ?? 'nothing'}`, async ({ page }) => {
    await page.goto(path);
    const marked = page.locator('.site-header [aria-current]');
    await expect(marked).toHaveCount(name === null ? 0 : 1);
    if (name === null) return;
    await expect(marked).toHaveText(name);
    await expect(marked).toHaveAttribute('aria-current', current);
  });
}
