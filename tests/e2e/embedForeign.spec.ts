/** What else is said on a page with our script, and to our embeds: nothing of it does anything. */
import { expect } from '@playwright/test';
import { article, embedAt, scriptCode } from '../fixtures/hosts/hostPage.ts';
import { test } from '../fixtures/hosts/hostServer.ts';
import { complaintsOf, heightFaults } from '../fixtures/hosts/watchHost.ts';

const EMBED = 'kommune/albertslund/tal';
const HEIGHT = 'hjemloeshed:height';

test.beforeEach(async ({ page, host, site }) => {
  await page.setViewportSize({ width: 600, height: 2000 });
  await page.goto(host.put(article(scriptCode(site, EMBED))));
  await expect.poll(() => heightFaults(page)).toEqual([]);
});

test('messages of others, of every kind, change no frame and throw nothing', async ({ page }) => {
  const complaints = complaintsOf(page);
  const height = await page.locator('iframe').evaluate((frame) => frame.clientHeight);
  await page.evaluate((type) => {
    const said = ['', 'pymxPYMx', 'null', null, undefined, 0, NaN, 1e9, true, [], {}, [type, 5], new Date()];
    const heights = [5, 59, NaN, -1, 0, 1e9, '300', null, {}, [], Infinity];
    for (const data of [...said, ...heights.map((height) => ({ type, height }))]) postMessage(data, '*');
    // Made on the page itself, a message can hold what no other window could send.
    const trap = {
      get type() {
        throw new Error('was read');
      },
    };
    dispatchEvent(new MessageEvent('message', { data: trap }));
    dispatchEvent(
      new MessageEvent('message', { data: { type, height: 5 }, origin: 'https://andre.example' }),
    );
    // Another window of the same page that speaks as ours do.
    const other = document.createElement('iframe');
    other.srcdoc = `<h1>Annonce</h1><script>parent.postMessage({ type: '${type}', height: 5 }, '*')</script>`;
    document.body.append(other);
  }, HEIGHT);
  await expect(page.locator('iframe')).toHaveCount(2);
  await page.frameLocator('iframe >> nth=1').locator('h1').waitFor();
  expect(
    await page
      .locator('iframe')
      .first()
      .evaluate((frame) => frame.clientHeight),
  ).toBe(height);
  expect(complaints).toEqual([]);
});

test('heights that no embed has are passed over, from the embed’s own window too', async ({ page }) => {
  const complaints = complaintsOf(page);
  const frame = page.locator('iframe');
  // Messages are heard in their order: what the wrong ones did would stand before what the last, right one does.
  await frame.evaluate((el) => {
    const root = document.documentElement;
    new MutationObserver(() => {
      root.dataset['heights'] = `${root.dataset['heights'] ?? ''} ${String(el.clientHeight)}`;
    }).observe(el, { attributeFilter: ['style', 'height'] });
  });
  const inner = await (await frame.elementHandle()).contentFrame();
  await inner?.evaluate((type) => {
    for (const wrong of [NaN, -1, 5, 59, 0, 1e9, Infinity, '300', null, {}, []])
      parent.postMessage({ type, height: wrong }, '*');
  }, HEIGHT);
  // The same window is heard when what it says makes sense.
  await inner?.evaluate((type) => {
    parent.postMessage({ type, height: 777 }, '*');
  }, HEIGHT);
  await expect.poll(() => frame.evaluate((el) => el.clientHeight)).toBe(777);
  expect(await page.locator('html').getAttribute('data-heights')).toBe(' 777');
  expect(complaints).toEqual([]);
});

test('a page of another origin in our frame is not believed', async ({ page, host }) => {
  const frame = page.locator('iframe');
  const height = await frame.evaluate((el) => el.clientHeight);
  const stranger = host.put(
    `<h1>En anden</h1><script>parent.postMessage({ type: '${HEIGHT}', height: 5 }, '*')</script>`,
  );
  await frame.evaluate((el, address) => {
    if (el instanceof HTMLIFrameElement && el.contentWindow) el.contentWindow.location.href = address;
  }, stranger);
  await page.frameLocator('iframe').getByText('En anden').waitFor();
  expect(await frame.evaluate((el) => el.clientHeight)).toBe(height);
});

test('an embed answers questions and nothing else', async ({ page }) => {
  const complaints = complaintsOf(page);
  const answers = await page.evaluate(async () => {
    const frame = document.querySelector('iframe')?.contentWindow;
    let heard = 0;
    addEventListener('message', ({ source }) => (heard += source === frame ? 1 : 0));
    const after = async (data: unknown): Promise<number> => {
      heard = 0;
      frame?.postMessage(data, '*');
      await new Promise((resolve) => setTimeout(resolve, 150));
      return heard;
    };
    const foreign = ['', 'x', null, 0, NaN, [], {}, { type: 'andet' }, { sentinel: 'amp' }, new Map()];
    const silent = [];
    for (const data of foreign) silent.push(await after(data));
    return {
      silent,
      ours: await after({ type: 'hjemloeshed:ask' }),
      frames: await after({ sentinel: 'amp', type: 'frames-init' }),
      pym: await after('pymxPYMxpym-0xPYMxwidthxPYMx600'),
      wordpress: await after({ message: 'ready', secret: 'aB3dE5gH7j' }),
    };
  });
  expect(new Set(answers.silent)).toEqual(new Set([0]));
  // Four protocols always; Pym's and WordPress's where they have named their child.
  expect([answers.ours, answers.frames, answers.pym, answers.wordpress]).toEqual([4, 4, 4, 4]);
  expect(complaints).toEqual([]);
});

test('a height is told once where nobody asks, and another one anew', async ({ page, host, site }) => {
  const listener = `addEventListener('message', ({ data }) => {
    if (data.type === '${HEIGHT}') document.querySelector('output').append(data.height + ' ');
  })`;
  await page.goto(
    host.put(
      `<output></output><script>${listener}</script><iframe src="${embedAt(site, EMBED)}" width="600" height="700"></iframe>`,
    ),
  );
  const heard = async (): Promise<string[]> =>
    (await page.locator('output').innerText()).trim().split(' ').filter(Boolean);
  await expect.poll(heard).toHaveLength(1);
  // What makes an embed tell its height again has come by then: its fonts, and two layouts.
  await page
    .frameLocator('iframe')
    .locator('html')
    .evaluate(async () => {
      await document.fonts.ready;
      await new Promise((resolve) => requestAnimationFrame(() => requestAnimationFrame(resolve)));
    });
  expect(await heard()).toHaveLength(1);
  await page.locator('iframe').evaluate((frame) => {
    frame.setAttribute('width', '300');
  });
  await expect.poll(heard).toHaveLength(2);
  expect(new Set(await heard()).size).toBe(2);
});
