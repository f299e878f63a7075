/** Embeds on other people's pages: another origin, and the ways in which newsrooms put them there. */
import AxeBuilder from '@axe-core/playwright';
import { expect } from '@playwright/test';
import sanitizeHtml from 'sanitize-html';
import { article, embedAt, frameCode, heightOf, scriptCode, withAir } from '../fixtures/hosts/hostPage.ts';
import { test } from '../fixtures/hosts/hostServer.ts';
import { complaintsOf, expectRight, heightFaults, open } from '../fixtures/hosts/watchHost.ts';

/** A short one, one with a map, one with a table. */
const EMBEDS = ['kommune/albertslund/tal', 'danmark/kort', 'region/sjaelland/tabel'];
const PHONE = { width: 320, height: 4000 };
const ARTICLE = { width: 600, height: 3000 };

test.describe('a plain page', () => {
  for (const [name, size] of [
    ['phone', PHONE],
    ['article', ARTICLE],
  ] as const) {
    test(`needs no script: what is reserved is enough, ${name}`, async ({ page, host, site }) => {
      const complaints = complaintsOf(page);
      await page.setViewportSize(size);
      await open(page, host.put(article(EMBEDS.map((embed) => frameCode(site, embed)).join(''))));
      await expectRight(page, withAir);
      expect(complaints).toEqual([]);
    });
  }

  test('whose editor strips scripts and styles keeps frame, credit and link', async ({
    page,
    host,
    site,
  }) => {
    const complaints = complaintsOf(page);
    const stripped = EMBEDS.map((embed) =>
      sanitizeHtml(scriptCode(site, embed), {
        allowedTags: [...sanitizeHtml.defaults.allowedTags, 'iframe'],
        allowedAttributes: {
          ...sanitizeHtml.defaults.allowedAttributes,
          iframe: ['src', 'title', 'width', 'height', 'loading'],
        },
      }),
    ).join('');
    expect(stripped).not.toMatch(/<script|style=/);
    await page.setViewportSize({ ...PHONE, width: 324 });
    await open(page, host.put(article(stripped)));
    await expectRight(page, withAir);
    await expect(page.getByTitle('Høje-Taastrup & "danmark/kort"')).toBeVisible();
    await expect(page.getByRole('link', { name: 'Høje-Taastrup & "danmark/kort"' })).toHaveAttribute(
      'href',
      site,
    );
    expect(complaints).toEqual([]);
  });

  test('has no fault that axe finds, frames and all', async ({ page, host, site }) => {
    await page.goto(host.put(article(frameCode(site, 'kommune/albertslund/tal'))));
    await page.frameLocator('iframe').locator('h1').waitFor();
    const { violations } = await new AxeBuilder({ page }).analyze();
    expect(violations.map(({ id }) => id)).toEqual([]);
  });
});

test.describe('a page with our script', () => {
  for (const [name, size] of [
    ['phone', PHONE],
    ['article', ARTICLE],
  ] as const) {
    test(`has the right heights, ${name}`, async ({ page, host, site }) => {
      const complaints = complaintsOf(page);
      await page.setViewportSize(size);
      await open(page, host.put(article(EMBEDS.map((embed) => scriptCode(site, embed)).join(''))));
      await expectRight(page);
      expect(complaints).toEqual([]);
    });
  }

  test('follows when the column or the embed changes', { tag: '@once' }, async ({ page, host, site }) => {
    await page.setViewportSize(ARTICLE);
    await page.goto(host.put(article(scriptCode(site, 'kommune/albertslund/placering'))));
    await expect.poll(() => heightFaults(page)).toEqual([]);
    await page.setViewportSize(PHONE);
    await expect.poll(() => heightFaults(page)).toEqual([]);
    await page.frameLocator('iframe').getByText('Vis som tabel').click();
    await expect(page.frameLocator('iframe').locator('table')).toBeVisible();
    await expect.poll(() => heightFaults(page)).toEqual([]);
  });

  test('may hold the same embed twice, and others, with names or without', async ({ page, host, site }) => {
    const complaints = complaintsOf(page);
    const twice = ['', '', '?id=en', '?id=to'].map((query) => scriptCode(site, 'kommune/dragoer/tal', query));
    await page.setViewportSize(ARTICLE);
    await open(page, host.put(article(twice.join('') + scriptCode(site, 'kommune/odense/kurve'))));
    await expectRight(page);
    expect(complaints).toEqual([]);
  });

  test('finds frames that come later', async ({ page, host, site }) => {
    const complaints = complaintsOf(page);
    await page.setViewportSize(ARTICLE);
    await open(page, host.put(article(scriptCode(site, 'kommune/fanoe/tal'))));
    await expectRight(page);
    await page.evaluate(
      (code) => {
        document.querySelector('#efter')?.insertAdjacentHTML('afterend', code);
      },
      frameCode(site, 'kommune/aeroe/udvikling'),
    );
    await expect(page.locator('iframe')).toHaveCount(2);
    await expectRight(page);
    expect(complaints).toEqual([]);
  });

  test('holds twenty', async ({ page, host, site }) => {
    const complaints = complaintsOf(page);
    const places = ['albertslund', 'laesoe', 'aarhus', 'hoeje-taastrup'];
    const twenty = places.flatMap((place) =>
      ['tal', 'udvikling', 'placering', 'niveau', 'kort'].map((view) => `kommune/${place}/${view}`),
    );
    await page.setViewportSize({ width: 600, height: 900 });
    await open(page, host.put(article(twenty.map((embed) => scriptCode(site, embed)).join(''))));
    await expectRight(page);
    await expect(page.locator('iframe')).toHaveCount(20);
    expect(complaints).toEqual([]);
  });

  test('gives lazy frames far below no window before they come', async ({ page, host, site }) => {
    // Who reads `contentWindow` makes the browser open one, which costs as much as a small page.
    await page.addInitScript(() => {
      const looked: string[] = [];
      Reflect.set(window, 'looked', looked);
      const own = Object.getOwnPropertyDescriptor(HTMLIFrameElement.prototype, 'contentWindow');
      Object.defineProperty(HTMLIFrameElement.prototype, 'contentWindow', {
        get(this: HTMLIFrameElement): unknown {
          looked.push(this.src);
          return own?.get?.call(this);
        },
      });
    });
    const near = scriptCode(site, 'kommune/fanoe/tal');
    const far = scriptCode(site, 'kommune/aeroe/tal');
    await page.setViewportSize({ width: 600, height: 900 });
    await open(page, host.put(article(`${near}<p style="height: 9000px">…</p>${far}`)));
    const first = page.locator('iframe').first();
    await expect.poll(() => first.evaluate(({ style }) => style.getPropertyValue('height'))).toMatch(/px$/);
    const looked = await page.evaluate((): unknown => Reflect.get(window, 'looked'));
    expect(looked).toContain(embedAt(site, 'kommune/fanoe/tal'));
    expect(looked).not.toContain(embedAt(site, 'kommune/aeroe/tal'));
    // It speaks for itself when it comes.
    await expectRight(page);
  });

  test('may sandbox the frames', async ({ page, host, site }) => {
    const complaints = complaintsOf(page);
    const sandboxed = EMBEDS.map((embed) =>
      scriptCode(site, embed).replace('<iframe ', '<iframe sandbox="allow-scripts" '),
    );
    await page.setViewportSize(ARTICLE);
    await open(page, host.put(article(sandboxed.join(''))));
    await expectRight(page);
    expect(complaints).toEqual([]);
  });

  test('may have a strict policy', async ({ page, host, site }) => {
    const complaints = complaintsOf(page);
    const policy = [
      "default-src 'none'",
      `frame-src ${new URL('embed/', site).href}`,
      `script-src ${new URL('embed.js', site).href}`,
      "style-src 'self'",
      "base-uri 'none'",
    ].join(';');
    // Such a newsroom's editor lets no style attribute through: its policy would complain of it.
    const code = EMBEDS.map((embed) => scriptCode(site, embed).replace(' style="border:0"', ''));
    await page.setViewportSize(ARTICLE);
    await open(page, host.put(article(code.join('')), { 'content-security-policy': policy }));
    await expectRight(page);
    expect(complaints).toEqual([]);
  });
});

test('a sandbox that allows no script shows everything in what is reserved', async ({ page, host, site }) => {
  const sandboxed = EMBEDS.map((embed) => frameCode(site, embed).replace('<iframe ', '<iframe sandbox '));
  await page.setViewportSize(PHONE);
  await open(page, host.put(article(sandboxed.join(''))));
  await expectRight(page, withAir);
});

for (const [name, size] of [
  ['phone', PHONE],
  ['article', ARTICLE],
] as const) {
  // These parents make their frames themselves, so their page reserves the height; a frame in a line would have
  // room for letters' tails below it besides.
  const box = (attributes: string, embed: string): string =>
    `<style>[data-embed="${embed}"] { min-height: ${heightOf(embed)}px; & iframe { display: block } }</style><div data-embed="${embed}" ${attributes}></div>`;

  test(`a page with Pym's parent, ${name}`, async ({ page, host, site }) => {
    const complaints = complaintsOf(page);
    const boxes = EMBEDS.map((embed, i) => box(`id="pym-${i}"`, embed)).join('');
    const parents = EMBEDS.map(
      (embed, i) => `new pym.Parent('pym-${i}', ${JSON.stringify(embedAt(site, embed))}, {});`,
    ).join('');
    await page.setViewportSize(size);
    await open(page, host.put(article(`${boxes}<script src="/pym.js"></script><script>${parents}</script>`)));
    await expectRight(page);
    await expect(page.locator('iframe')).toHaveCount(3);
    expect(complaints).toEqual([]);
  });

  test(`a page with @newswire/frames, ${name}`, async ({ page, host, site }) => {
    const complaints = complaintsOf(page);
    const boxes = EMBEDS.map((embed) => box(`data-frame-src="${embedAt(site, embed)}"`, embed)).join('');
    const start = `<script type="module">import { autoInitFrames } from '/frames.js'; autoInitFrames();</script>`;
    await page.setViewportSize(size);
    await open(page, host.put(article(boxes + start)));
    await expectRight(page);
    await expect(page.locator('iframe')).toHaveCount(3);
    expect(complaints).toEqual([]);
  });
}
