import { expect, test } from '@playwright/test';

/** Patches of pixels that are darker than the ground, in a screenshot read on a canvas of the browser. */
async function patchesIn(page: import('@playwright/test').Page, png: Buffer): Promise<number> {
  return page.evaluate(
    async (url) => {
      const image = await createImageBitmap(await (await fetch(url)).blob());
      const canvas = new OffscreenCanvas(image.width, image.height);
      const context = canvas.getContext('2d');
      if (!context) return -1;
      context.drawImage(image, 0, 0);
      const { data, width, height } = context.getImageData(0, 0, image.width, image.height);
      const isDark = (i: number): boolean => (data[i * 4] ?? 255) < 128;
      const seen = new Uint8Array(width * height);
      let count = 0;
      for (let start = 0; start < seen.length; start += 1) {
        if (seen[start] === 1 || !isDark(start)) continue;
        count += 1;
        const open = [start];
        for (let i = open.pop(); i !== undefined; i = open.pop()) {
          if (seen[i] === 1 || !isDark(i)) continue;
          seen[i] = 1;
          open.push(i - 1, i + 1, i - width, i + width);
        }
      }
      return count;
    },
    `data:image/png;base64,${png.toString('base64')}`,
  );
}

test.describe('dots as they are painted', () => {
  test.use({ deviceScaleFactor: 2, viewport: { width: 1280, height: 900 } });

  test('the map of people has exactly 5,989', { tag: '@once' }, async ({ page }) => {
    await page.goto('');
    await page.locator('[name=maal][value=antal]').check({ force: true });
    // Nothing is pointed at: a ring around it would touch its neighbours' dots.
    await page.mouse.move(2, 2);
    // The dots alone, in black.
    await page.evaluate(() => {
      const svg = document.querySelector('.people-map svg');
      for (const other of svg?.querySelectorAll(
        '.f-land, .rings, .ring, .nobody, .names-narrow, .names-wide',
      ) ?? [])
        other.remove();
      for (const path of svg?.querySelectorAll('path') ?? []) path.style.stroke = '#000';
      for (const over of document.querySelectorAll('.site-header, .map-zoom, .map-readout, .map-side'))
        over.remove();
    });
    const png = await page.locator('.people-map svg').screenshot();
    await page.goto('about:blank');
    expect(await patchesIn(page, png)).toBe(5989);
  });

  for (const { name, selector } of [
    { name: 'the opening', selector: '.people-field svg.for-columns' },
    { name: "the year's frame", selector: '.year-frame svg.field.for-columns' },
  ]) {
    test(`${name} has exactly 5,989`, async ({ page }) => {
      await page.goto('');
      await page.evaluate(() => {
        document.querySelector('.site-header')?.remove();
        for (const path of document.querySelectorAll<SVGPathElement>('.field path'))
          path.style.stroke = '#000';
      });
      const png = await page.locator(selector).screenshot();
      await page.goto('about:blank');
      expect(await patchesIn(page, png)).toBe(5989);
    });
  }
});

test('the nearest cluster is meant: pointing beside the one dot of Fanø tells of Fanø', async ({ page }) => {
  await page.goto('');
  await page.locator('[name=maal][value=antal]').check({ force: true });
  const dot = page.locator('.people-map [data-code="0563"]');
  await dot.scrollIntoViewIfNeeded();
  const { x, y } = await dot.evaluate((path) => path.getBoundingClientRect());
  await page.mouse.move(x - 8, y - 3);
  await expect(page.locator('.map-readout b')).toHaveText('Fanø');
  await page.mouse.click(x - 8, y - 3);
  await expect(page.locator('h1')).toHaveText('Fanø');
});

test.describe('with a finger', () => {
  test.use({ hasTouch: true, isMobile: true, viewport: { width: 360, height: 740 }, deviceScaleFactor: 2 });

  test('a tap beside a cluster tells of it, a second one opens it', async ({ page }) => {
    await page.goto('');
    await page.locator('[name=maal][value=antal]').check({ force: true });
    const cluster = page.locator('.people-map [data-code="0825"]');
    await cluster.scrollIntoViewIfNeeded();
    const { x, y } = await cluster.evaluate((path) => path.getBoundingClientRect());
    await page.touchscreen.tap(x - 6, y + 2);
    await expect(page.locator('.map-readout b')).toHaveText('Læsø');
    await page.touchscreen.tap(x - 6, y + 2);
    await expect(page.locator('h1')).toHaveText('Læsø');
  });
});

test('arrow keys walk from cluster to cluster', async ({ page }) => {
  await page.goto('');
  await page.locator('[name=maal][value=antal]').check({ force: true });
  await page.mouse.move(2, 2);
  const first = page.locator('.people-map a[tabindex="0"]');
  await expect(first).toHaveCount(1);
  await first.focus();
  await expect(page.locator('.map-readout b')).toHaveText('København');
  await page.keyboard.press('ArrowDown');
  await expect(page.locator('.map-readout b')).not.toHaveText('København');
  await expect(page.locator('.people-map .ring.pointed')).toHaveCount(1);
});

test('clusters above 1 have a ring where colours may be lost', async ({ page }) => {
  await page.goto('');
  await page.locator('[name=maal][value=antal]').check({ force: true });
  const rings = page.locator('.people-map .rings');
  await expect(rings).toBeHidden();
  await page.emulateMedia({ forcedColors: 'active' });
  await expect(rings).toBeVisible();
  await page.emulateMedia({ forcedColors: 'none', media: 'print' });
  await expect(rings).toBeVisible();
});

test('the one from the finder is marked on both maps', async ({ page }) => {
  await page.goto('?kommune=odense');
  await expect(page.locator('.map-drawing .outline.chosen')).toHaveCount(1);
  await expect(page.locator('.people-map .ring.chosen')).toHaveCount(1);
});
