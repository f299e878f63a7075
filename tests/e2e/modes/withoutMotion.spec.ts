import { expect, test, type Page } from '@playwright/test';
import { EMBED_VIEWS, PAGE_TYPES } from '../pages.ts';

/** Elements that would move: by an animation, by a transition when something changes, by smooth scrolling. */
const moving = (page: Page): Promise<string[]> =>
  page.evaluate(() =>
    [...document.querySelectorAll('*')]
      .filter((element) => {
        const { animationName, transitionDuration, scrollBehavior } = getComputedStyle(element);
        const changesSlowly = transitionDuration.split(', ').some((time) => parseFloat(time) > 0);
        return animationName !== 'none' || changesSlowly || scrollBehavior === 'smooth';
      })
      .map((element) => `${element.localName}.${element.getAttribute('class') ?? ''}`),
  );

test.describe('prefers-reduced-motion', () => {
  test.use({ contextOptions: { reducedMotion: 'reduce' } });
  for (const path of [...PAGE_TYPES, ...EMBED_VIEWS]) {
    test(`/${path}: nothing moves`, async ({ page }) => {
      await page.goto(path);
      expect(await moving(page)).toEqual([]);
      expect(await page.evaluate(() => document.getAnimations().length)).toBe(0);
    });
  }
});

test.describe('without that wish', () => {
  test.use({ contextOptions: { reducedMotion: 'no-preference' } });
  test('nothing moves by itself either', async ({ page }) => {
    await page.goto('kommune/albertslund/');
    expect(await moving(page)).toEqual([]);
    expect(await page.evaluate(() => document.getAnimations().length)).toBe(0);
  });
});
