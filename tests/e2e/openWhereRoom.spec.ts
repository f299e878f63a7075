import { expect, test, type Page } from '@playwright/test';

const FOLDED = '.on-phone, .open-when-wide, .level-groups, .region-details';
const PATHS = ['', 'kommune/albertslund/', 'region/hovedstaden/'];

/** Of each fold: whether the browser calls it open, whether its content is seen, whether Tab stops at its line. */
const folds = (page: Page) =>
  page.locator(FOLDED).evaluateAll((all) =>
    // Some stand within a fold that is closed in any width.
    all.flatMap((details) => {
      if (details.parentElement?.checkVisibility() !== true) return [];
      const summary = details.querySelector('summary');
      const content = summary?.nextElementSibling;
      return [
        {
          open: details.hasAttribute('open'),
          seen: content?.checkVisibility() ?? false,
          stop: summary?.tabIndex === 0 && summary.checkVisibility(),
        },
      ];
    }),
  );

for (const path of PATHS) {
  test(`/${path}: what stands open where there is room is called open, and Tab passes it`, async ({
    page,
  }) => {
    await page.goto(path);
    await page.setViewportSize({ width: 1280, height: 800 });
    const wide = await folds(page);
    expect(wide.length).toBeGreaterThan(0);
    for (const fold of wide) expect(fold).toEqual({ open: true, seen: true, stop: false });

    await page.setViewportSize({ width: 360, height: 740 });
    await page.reload();
    for (const fold of await folds(page)) expect(fold).toEqual({ open: false, seen: false, stop: true });
    await page.locator(FOLDED).locator('summary').first().press('Enter');
    expect((await folds(page))[0]).toEqual({ open: true, seen: true, stop: true });
  });
}
