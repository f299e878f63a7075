import type { Page } from '@playwright/test';

/** Parts that somebody who listens to the page meets without a name: sections, column heads, text that scrolls. */
export const unnamedParts = (page: Page): Promise<string[]> =>
  page.evaluate(() => {
    const all = (selector: string) => [...document.querySelectorAll(selector)];
    const unnamed = [
      ...all('section').filter((section) => section.querySelector('h1, h2, h3, h4') === null),
      ...all('th').filter((head) => head.textContent.trim() === ''),
      ...all('pre[tabindex]').filter(
        (text) => text.getAttribute('role') !== 'region' || (text.getAttribute('aria-label') ?? '') === '',
      ),
    ];
    return unnamed.map(({ outerHTML }) => outerHTML.slice(0, 120));
  });
