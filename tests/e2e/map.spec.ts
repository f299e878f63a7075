import { expect, test } from '@playwright/test';
import { axeFaults } from './axeFaults.ts';

const members = (page: import('@playwright/test').Page, measure: string) =>
  page
    .locator(`.class-key.for-${measure} data`)
    .evaluateAll((all) => all.map((data) => (data instanceof HTMLDataElement ? data.value : '')));

for (const javaScriptEnabled of [true, false]) {
  test.describe(`scripts ${javaScriptEnabled ? 'on' : 'off'}`, () => {
    test.use({ javaScriptEnabled });

    test(
      'three measures by radio buttons, each with its key',
      { tag: javaScriptEnabled ? ['@once'] : [] },
      async ({ page }) => {
        await page.goto('');
        const map = page.locator('#kort');
        const aarhus = map.locator('.map-drawing [data-code="0751"]');
        const fill = () => aarhus.evaluate((path) => getComputedStyle(path).fill);
        const first = await fill();
        // Counted by hand from the report's tables and the inhabitants: Læsø, 15 + 29 + 25 up to 1, 12 + 9 + 6 above, and Dragør.
        expect(await members(page, 'rate')).toEqual(['1', '15', '29', '25', '12', '9', '6', '1']);
        await expect(map.locator('.people-map svg')).toBeHidden();

        await map.getByRole('radio', { name: 'Antal mennesker' }).check();
        await expect(
          map.getByText('af landets mennesker i hjemløshed er talt i København').first(),
        ).toBeVisible();
        await expect(map.locator('.people-map svg')).toBeVisible();
        await expect(map.locator('.map-drawing svg')).toBeHidden();
        expect(await members(page, 'count')).toEqual(['1', '69', '28']);

        await map.getByRole('radio', { name: /Ændring siden/ }).check();
        await expect(map.locator('.map-drawing svg')).toBeVisible();
        expect(await members(page, 'change')).toEqual(['3', '3', '4', '37', '1', '37', '7', '6']);
        const pale = await fill();
        expect(pale).not.toBe(first);
        expect(
          await map
            .locator('.map-drawing [data-code="0825"]')
            .evaluate((path) => getComputedStyle(path).fill),
        ).toContain('#speckle');
        await expect(map.locator('.map-drawing .over .for-change')).toBeVisible();
      },
    );
  });
}

for (const width of [360, 768, 1280]) {
  test(`choosing a measure moves nothing at ${width} px`, async ({ page }) => {
    await page.setViewportSize({ width, height: 740 });
    await page.goto('');
    const places = () =>
      page.evaluate(() =>
        ['.map-measures', '.map-stage', '.map-readout', '#hjemloeshed-i-danmark'].map(
          (selector) => (document.querySelector(selector)?.getBoundingClientRect().top ?? NaN) + scrollY,
        ),
      );
    await page.locator('.map-measures').scrollIntoViewIfNeeded();
    const before = await places();
    for (const value of ['antal', 'aendring', 'rate']) {
      await page.locator(`[name=maal][value=${value}]`).check();
      expect(await places()).toEqual(before);
    }
  });
}

for (const [width, height] of [
  [740, 360],
  [844, 390],
  [1280, 720],
  [1366, 625],
  [360, 740],
] as const) {
  for (const hasTouch of [false, true]) {
    test.describe(`${width} × ${height}, ${hasTouch ? 'a finger' : 'a mouse'}`, () => {
      test.use({ viewport: { width, height }, hasTouch, isMobile: hasTouch });

      test('what the map answers is in sight for all 98', async ({ page }) => {
        await page.goto('');
        const out = await page.evaluate(async () => {
          const readout = document.querySelector('.map-readout');
          const missed: string[] = [];
          for (const shape of document.querySelectorAll('.map-drawing a path')) {
            shape.scrollIntoView({ block: 'nearest' });
            await new Promise(requestAnimationFrame);
            const at = { bubbles: true, pointerType: 'mouse' };
            shape.dispatchEvent(new PointerEvent('pointerover', at));
            const name = (shape.previousElementSibling?.textContent ?? '').split(': ')[0] ?? '';
            const { top, bottom, left, width: wide } = readout?.getBoundingClientRect() ?? new DOMRect();
            const covered = document.elementFromPoint(left + wide / 2, Math.max(0, top) + 12);
            const isSeen = top >= 0 && top < innerHeight - 40 && covered?.closest('.map-readout') !== null;
            if (!isSeen || !readout?.textContent.startsWith(name)) missed.push(`${name} ${top} ${bottom}`);
          }
          return missed;
        });
        expect(out).toEqual([]);
      });
    });
  }
}

test('the map comes nearer by button and key, moves with the one who walks, and goes back', async ({
  page,
}) => {
  await page.goto('');
  const svg = page.locator('.map-drawing svg');
  const view = async () => ((await svg.getAttribute('viewBox')) ?? '').split(' ').map(Number);
  const whole = await view();
  await page.locator('.map-stage').hover();
  await page.getByRole('button', { name: 'Zoom ind' }).click();
  await expect.poll(async () => (await view())[2]).toBeLessThan((whole[2] ?? 0) / 1.5);
  await page.locator('.map-drawing a[tabindex="0"]').focus();
  await page.keyboard.press('+');
  await page.keyboard.press('+');
  for (let i = 0; i < 12; i += 1) await page.keyboard.press('ArrowLeft');
  const here = page.locator('.map-drawing path.is-here');
  await expect(here).toBeInViewport();
  await page.keyboard.press('0');
  await expect.poll(view).toEqual(whole);
});

for (const press of ['a tap', 'a key'] as const) {
  test(`${press} before what zooms has come is answered when it has`, async ({ page }) => {
    let send = (): void => undefined;
    const sent = new Promise<void>((resolve) => (send = resolve));
    await page.route(/mapZoom/, async (route) => {
      await sent;
      await route.continue();
    });
    await page.goto('');
    const asked = page.waitForRequest(/mapZoom/);
    if (press === 'a tap') await page.getByRole('button', { name: 'Zoom ind' }).click();
    else await page.locator('.map-drawing a[tabindex="0"]').press('+');
    await asked;
    await expect(page.locator('.map-grid[data-near]')).toHaveCount(0);
    send();
    await expect(page.locator('.map-grid[data-near]')).toHaveCount(1);
  });
}

for (const [value, drawing] of [
  ['rate', '.map-drawing svg'],
  ['antal', '.people-map svg'],
] as const) {
  test(`names keep their size where the map is near, none is cut, another measure shows all: ${value}`, async ({
    page,
  }) => {
    await page.setViewportSize({ width: 360, height: 740 });
    await page.goto('');
    await page.locator(`[name=maal][value=${value}]`).check();
    const seen = () =>
      page.locator(`${drawing} text:visible`).evaluateAll((texts) =>
        texts.map((text) => {
          const { left, top, right, bottom, height } = text.getBoundingClientRect();
          const edge = text.closest('svg')?.getBoundingClientRect() ?? new DOMRect();
          const isCut =
            left < edge.left || top < edge.top || right > edge.right + 0.5 || bottom > edge.bottom + 0.5;
          return { height, isCut };
        }),
      );
    const before = await seen();
    const tallest = Math.max(...before.map(({ height }) => height));
    await page.locator('.map-stage').hover();
    await page.getByRole('button', { name: 'Zoom ind' }).click();
    await expect(page.locator('.map-grid[data-near]')).toHaveCount(1);
    const near = await seen();
    expect(near.length).toBeGreaterThan(0);
    expect(near.filter(({ isCut, height }) => isCut || height > tallest + 1)).toEqual([]);
    await page.locator('[name=maal][value=aendring]').check();
    await expect(page.locator('.map-grid[data-near]')).toHaveCount(0);
    await page.locator(`[name=maal][value=${value}]`).check();
    expect(await seen()).toHaveLength(before.length);
  });
}

for (const path of ['', 'en/']) {
  test(`the key of changes breaks no word on a phone: /${path}`, async ({ page }) => {
    await page.setViewportSize({ width: 360, height: 740 });
    await page.goto(path);
    const broken = await page.locator('.key-change li > [aria-hidden]').evaluateAll((all) =>
      all.flatMap((one) => {
        const range = document.createRange();
        range.selectNodeContents(one);
        const lines = new Set([...range.getClientRects()].map(({ top }) => Math.round(top))).size;
        return lines > one.textContent.trim().split(' ').length ? [one.textContent] : [];
      }),
    );
    expect(broken).toEqual([]);
  });
}

for (const width of [320, 600]) {
  test(`the star of an embed's key stands on the line of its text at ${width} px`, async ({ page }) => {
    await page.setViewportSize({ width, height: 740 });
    await page.goto('embed/v1/danmark/kort/');
    const [star, line] = await page.locator('.embed-legend .starred').evaluate((note) => {
      const range = document.createRange();
      range.selectNodeContents(note);
      const text = [...range.getClientRects()].at(-1);
      const box = note.querySelector('svg')?.getBoundingClientRect();
      return [
        (box?.top ?? NaN) + (box?.height ?? NaN) / 2,
        text === undefined ? NaN : text.top + text.height / 2,
      ];
    });
    expect(Math.abs(star - line)).toBeLessThan(6);
  });
}

test.describe('two fingers', () => {
  test.use({ hasTouch: true, viewport: { width: 360, height: 740 } });

  test('bring the map nearer, and one moves it', async ({ page }) => {
    await page.goto('');
    const stage = page.locator('.map-stage');
    await stage.scrollIntoViewIfNeeded();
    await page.locator('.map-drawing [data-code="0760"]').tap();
    await page.waitForFunction(() => document.querySelector('script[src*=mapZoom]') !== null);
    await page.waitForLoadState('networkidle');
    const size = async () =>
      Number(((await page.locator('.map-drawing svg').getAttribute('viewBox')) ?? '').split(' ')[2]);
    const before = await size();
    await stage.evaluate((element) => {
      const { left, top } = element.getBoundingClientRect();
      const finger = (identifier: number, x: number, y: number) =>
        new Touch({ identifier, target: element, clientX: left + x, clientY: top + y });
      const send = (type: string, touches: Touch[]) =>
        element.dispatchEvent(new TouchEvent(type, { touches, bubbles: true, cancelable: true }));
      send('touchstart', [finger(1, 150, 150), finger(2, 190, 150)]);
      const isHeld = !send('touchmove', [finger(1, 110, 150), finger(2, 230, 150)]);
      send('touchend', []);
      element.dataset['held'] = String(isHeld);
    });
    await expect(stage).toHaveAttribute('data-held', 'true');
    expect(await size()).toBeLessThan(before / 2.5);
  });
});

test('one tab stop; arrows walk, the readout tells, Enter opens', { tag: '@once' }, async ({ page }) => {
  await page.goto('');
  const map = page.locator('municipality-map');
  await expect(map.locator('.map-drawing a[tabindex="0"]')).toHaveCount(1);
  const readout = map.getByRole('status');
  await map.locator('.map-drawing a[tabindex="0"]').focus();
  await expect(readout).toContainText('København 1.387 mennesker, 2,1 pr. 1.000 indbyggere, markeret.');
  await page.keyboard.press('ArrowDown');
  await expect(readout).not.toContainText('København');
  const name = await readout.locator('b').innerText();
  await expect(map.locator('.map-drawing a[tabindex="0"]')).toHaveCount(1);
  await page.keyboard.press('Enter');
  await expect(page.locator('h1')).toContainText(name);
});

test('Escape leaves the map, and a link passes it', async ({ page }) => {
  await page.goto('');
  await page.locator('.map-drawing a[tabindex="0"]').focus();
  await page.keyboard.press('Escape');
  await expect(page.locator('#hjemloeshed-i-danmark')).toBeFocused();
  await page.locator('#kort a.skip').focus();
  await expect(page.locator('#kort a.skip')).toBeInViewport();
  await page.keyboard.press('Enter');
  expect(page.url()).toContain('#hjemloeshed-i-danmark');
});

test('pointing tells the remark too', async ({ page }) => {
  await page.goto('');
  await page.locator('.map-drawing [data-code="0480"]').hover();
  await expect(page.locator('.map-readout')).toContainText(
    'Nordfyns 10 mennesker, 0,3 pr. 1.000 indbyggere.',
  );
  await expect(page.locator('.map-readout')).toContainText('Rapporten trykker 0,6, men det kan ikke passe');
});

test.describe('with a finger', () => {
  test.use({ hasTouch: true, viewport: { width: 360, height: 740 } });

  test('the first tap shows, the second opens', async ({ page }) => {
    await page.goto('');
    const shape = page.locator('.map-drawing [data-code="0760"]');
    await shape.tap();
    await expect(page.locator('.map-readout b')).toHaveText('Ringkøbing-Skjern');
    await expect(page.locator('.map-readout a')).toBeVisible();
    // A line around the shape, over its borders and thin enough for fjords, and no box of the browser's.
    const line = page.locator('.map-drawing .over .outline.pointed');
    await expect(line).toHaveAttribute('d', (await shape.getAttribute('d')) ?? '');
    expect(await line.evaluate((path) => parseFloat(getComputedStyle(path).strokeWidth))).toBeLessThan(2);
    await page.locator('.map-drawing a').first().focus();
    const boxes = page.locator('.map-drawing a:focus');
    await expect(boxes).toHaveCount(1);
    await expect(boxes).toHaveCSS('outline-style', 'none');
    await shape.tap();
    await expect(page.locator('h1')).toHaveText('Ringkøbing-Skjern');
  });
});

for (const value of ['antal', 'aendring']) {
  test(`axe finds nothing with the measure ${value}, and nothing scrolls sideways at 320 px`, async ({
    page,
  }) => {
    await page.setViewportSize({ width: 320, height: 640 });
    await page.goto('');
    await page.locator(`[name=maal][value=${value}]`).check();
    expect(await axeFaults(page, { within: '#kort' })).toEqual([]);
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(320);
  });
}

test('keeps its fills where the system forces colours', async ({ page }) => {
  await page.emulateMedia({ forcedColors: 'active' });
  await page.goto('');
  const fills = await page
    .locator('.map-drawing a path')
    .evaluateAll((paths) => paths.map((path) => getComputedStyle(path).fill));
  expect(new Set(fills).size).toBe(8);
});

for (const [path, drawing] of [
  ['', '.map-drawing svg'],
  ['region/midtjylland/', '.region-box svg'],
] as const) {
  test(`names on the map of /${path} are at least 13 px high on a phone`, async ({ page }) => {
    await page.setViewportSize({ width: 360, height: 740 });
    await page.goto(path);
    const sizes = await page.locator(`${drawing} text:visible`).evaluateAll((texts) =>
      texts.map((text) => {
        const svg = text.closest('svg');
        const scale = (svg?.getBoundingClientRect().width ?? 0) / (svg?.viewBox.baseVal.width ?? 1);
        return parseFloat(getComputedStyle(text).fontSize) * scale;
      }),
    );
    expect(sizes.length).toBeGreaterThan(3);
    expect(Math.min(...sizes)).toBeGreaterThanOrEqual(12.9);
  });
}
