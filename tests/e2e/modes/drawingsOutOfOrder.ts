import type { Page } from '@playwright/test';

/** Figures whose drawing doesn't stand after its heading and before its source: what is read without styles. */
export const drawingsOutOfOrder = (page: Page): Promise<string[]> =>
  page.locator('figure:has(svg):has(:is(h3, h4))').evaluateAll((figures) =>
    figures
      .filter((figure) => {
        const [heading, drawing] = [figure.querySelector('h3, h4'), figure.querySelector('svg[role=img]')];
        const last = [...figure.querySelectorAll('.note')].at(-1);
        const isAfter = (a: Element | null | undefined, b: Element | null | undefined): boolean =>
          !a || !b || (a.compareDocumentPosition(b) & Node.DOCUMENT_POSITION_FOLLOWING) !== 0;
        return !isAfter(heading, drawing) || !isAfter(drawing, last);
      })
      .map(({ id }) => id),
  );
