import type { Page } from '@playwright/test';

/** Elements that would move: by an animation, by a transition when something changes, by smooth scrolling. */
export const movingParts = (page: Page): Promise<string[]> =>
  page.evaluate(() =>
    [...document.querySelectorAll('*')]
      .filter((element) => {
        const { animationName, transitionDuration, scrollBehavior } = getComputedStyle(element);
        const changesSlowly = transitionDuration.split(', ').some((time) => parseFloat(time) > 0);
        const moves = animationName !== 'none' || element.getAnimations().length > 0;
        return moves || changesSlowly || scrollBehavior === 'smooth';
      })
      .map((element) => `${element.localName}.${element.getAttribute('class') ?? ''}`),
  );
