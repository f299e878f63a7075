import AxeBuilder from '@axe-core/playwright';
import { expect, test } from '@playwright/test';
import { PAGE_TYPES, watch } from './pages.ts';

for (const path of PAGE_TYPES) {
  test.describe(`/${path}`, () => {
    test('no complaint, no foreign request, nothing scrolls sideways at 320 px', async ({ page }) => {
      const complaints = watch(page);
      await page.setViewportSize({ width: 320, height: 700 });
      await page.goto(path);
      await expect(page.locator('h1')).toHaveCount(1);
      const [wide, shown] = await page.evaluate(() => [
        document.documentElement.scrollWidth,
        document.documentElement.clientWidth,
      ]);
      expect(wide).toBe(shown);
      expect(complaints).toEqual([]);
    });

    for (const colorScheme of ['light', 'dark'] as const) {
      test(`axe finds nothing, ${colorScheme}`, async ({ page }) => {
        await page.emulateMedia({ colorScheme });
        await page.goto(path);
        const { violations } = await new AxeBuilder({ page }).analyze();
        expect(
          violations.map(({ id, nodes }) => `${id}: ${nodes.map((node) => node.html).join(' ')}`),
        ).toEqual([]);
      });
    }
  });
}
