import AxeBuilder from '@axe-core/playwright';
import { expect, test } from '@playwright/test';

test.use({ contextOptions: { contrast: 'more' } });

for (const path of ['', 'kommune/albertslund/', 'kommune/', 'embed/v1/kommune/albertslund/udvikling/']) {
  test(`/${path} has words of at least 7 to 1 where more contrast is asked for`, async ({ page }) => {
    await page.goto(path);
    for (const colorScheme of ['light', 'dark'] as const) {
      await page.emulateMedia({ colorScheme });
      const { violations, passes } = await new AxeBuilder({ page })
        .withRules(['color-contrast-enhanced'])
        .analyze();
      expect(passes.flatMap(({ nodes }) => nodes).length).toBeGreaterThan(0);
      expect(violations.flatMap(({ nodes }) => nodes.map(({ html }) => html))).toEqual([]);
    }
  });
}
