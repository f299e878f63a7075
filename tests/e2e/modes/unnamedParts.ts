import type { Page } from '@playwright/test';

/** Parts that somebody who listens to the page meets without a name: sections, column heads, text that may scroll. */
export const unnamedParts = (page: Page): Promise<string[]> =>
  page.evaluate(() => {
    const all = (selector: string) => [...document.querySelectorAll(selector)];
    const unnamed = [
      ...all('section').filter((section) => section.querySelector('h1, h2, h3, h4') === null),
      ...all('th').filter((head) => head.textContent.trim() === ''),
      ...all('pre').filter(
        (text) =>
          getComputedStyle(text).overflowX === 'auto' &&
          (text.getAttribute('role') !== 'region' ||
            (text.getAttribute('aria-label') ?? '') === '' ||
            text.getAttribute('tabindex') !== '0'),
      ),
    ];
    return unnamed.map(({ outerHTML }) => outerHTML.slice(0, 120));
  });
