import { expect, test, type Page } from '@playwright/test';
import { FONTS, hold, laidOut, noted, noteFirstPaint, PHONE } from './unfolding.ts';

/** Long pages, whose end comes in sight late. */
const PATHS = [
  '',
  'kommune/albertslund/',
  'kommune/koebenhavn/',
  'region/hovedstaden/',
  'kommune/',
  'indlejr/',
  'data/',
  'metode/',
  'om/ydeevne/',
];
/** Most of its bytes are sheets that aren't shown: what unfolds comes with the last of them. */
const COMPARED = 'sammenlign/?kommuner=albertslund,dragoer,odense,aarhus';
const COMPARISONS = ['sammenlign/', COMPARED];

test.use({ viewport: PHONE, contextOptions: { reducedMotion: 'no-preference' } });

// A font that is still held up when a test is over is nobody's fault.
test.afterEach(({ page }) => page.unrouteAll({ behavior: 'ignoreErrors' }));

for (const path of PATHS) {
  test(`/${path} unfolds on a phone, moves nothing, and is whole in the end`, async ({ page }) => {
    await noteFirstPaint(page);
    const release = await hold(page, FONTS);
    await page.goto(path, { waitUntil: 'domcontentloaded' });
    expect(await noted(page)).toMatchObject({ ended: 'later' });
    const unfolded = await laidOut(page);
    expect(await page.evaluate(() => document.readyState)).toBe('interactive');
    expect(await noted(page)).toEqual({ ended: 'later', shift: 0 });

    release();
    await page.waitForLoadState('load');
    await page.emulateMedia({ reducedMotion: 'reduce' });
    await page.goto(path);
    expect(await noted(page)).toEqual({ ended: 'at once', shift: 0 });
    // Heights may differ, as the second visit has its own letters.
    expect(unfolded.boxes).toBe((await laidOut(page)).boxes);
  });
}

/** Elements that would be moved by a part's joining in, as they stand behind it and are shown before it. */
function movedByParts(): string[] {
  document.documentElement.dataset['unfolds'] = '';
  const moved: string[] = [];
  for (;;) {
    const held = document
      .getAnimations()
      .find((animation) => animation instanceof CSSAnimation && animation.animationName === 'unfold');
    const part = held?.effect instanceof KeyframeEffect ? held.effect.target : null;
    if (held === undefined || part === null) return moved;
    for (const element of document.querySelectorAll('body *')) {
      const behind = part.compareDocumentPosition(element) & Node.DOCUMENT_POSITION_FOLLOWING;
      if (behind && element.getClientRects().length > 0)
        moved.push(`${part.outerHTML.slice(0, 60)} …: ${element.outerHTML.slice(0, 60)}`);
    }
    held.finish();
  }
}

for (const path of [...PATHS, ...COMPARISONS]) {
  test(`/${path} is added to at its end only`, async ({ page }) => {
    await page.goto(path);
    await laidOut(page);
    expect(await page.evaluate(movedByParts)).toEqual([]);
  });
}

for (const path of [...PATHS, ...COMPARISONS]) {
  test(`/${path} is whole soon after all has loaded`, async ({ page }) => {
    await page.goto(path, { waitUntil: 'load' });
    await laidOut(page);
    await expect(page.locator('html')).not.toHaveAttribute('data-unfolds');
    await expect(page.locator('.site-footer')).toBeVisible();
  });
}

test('a comparison whose script comes late moves nothing', async ({ page }) => {
  // So high that the page's foot would be in sight below what is there without the sheets.
  await page.setViewportSize({ ...PHONE, height: 900 });
  await noteFirstPaint(page);
  const release = await hold(page, '**/*.js');
  await page.goto(COMPARED, { waitUntil: 'commit' });
  // All but what stands where the sheets will.
  await expect(page.locator('.site-footer')).toBeVisible();
  await expect(page.locator('.compare-notes')).toBeHidden();
  release();
  await expect(page.locator('.compare-sheets article')).toHaveCount(4);
  await expect(page.locator('.compare-notes')).toBeVisible();
  await laidOut(page);
  expect(await noted(page)).toMatchObject({ shift: 0 });
});

/** How many parts are still held back when the page's own listeners have heard that all has loaded. */
async function heldAtLoad(page: Page): Promise<unknown> {
  await page.addInitScript(() => {
    const isHeld = ({ playState }: Animation): boolean => playState !== 'finished';
    // Put on late, so that the page's own listener has run.
    addEventListener('DOMContentLoaded', () => {
      addEventListener('load', () => {
        Reflect.set(window, 'heldAtLoad', document.getAnimations().filter(isHeld).length);
      });
    });
  });
  await page.goto('kommune/', { waitUntil: 'load' });
  return page.evaluate((): unknown => Reflect.get(window, 'heldAtLoad'));
}

test('in a narrow window of a computer with a mouse a page is whole when all has loaded', async ({
  page,
}) => {
  expect(await heldAtLoad(page)).toBe(0);
});

test.describe('on a touch screen', () => {
  test.use({ hasTouch: true });
  test('a page goes on part by part when all has loaded, until it is whole', async ({ page }) => {
    // Frames as a slow phone has them, so that all has loaded before the page has unfolded.
    await page.addInitScript(() => {
      const requestAnimationFrame = window.requestAnimationFrame.bind(window);
      window.requestAnimationFrame = (frame) => window.setTimeout(() => requestAnimationFrame(frame), 100);
    });
    expect(await heldAtLoad(page)).toBeGreaterThan(0);
    await laidOut(page);
    await expect(page.locator('html')).not.toHaveAttribute('data-unfolds');
  });
});
