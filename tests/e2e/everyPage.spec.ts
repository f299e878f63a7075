import AxeBuilder from '@axe-core/playwright';
import { expect, test } from '@playwright/test';
import { layoutFaults } from './modes/layoutFaults.ts';
import { unnamedParts } from './modes/unnamedParts.ts';
import { ENGLISH_PAGES, ONE_OF_EACH, PAGE_TYPES, watch } from './pages.ts';

for (const path of [...PAGE_TYPES, ...ENGLISH_PAGES]) {
  test(
    `/${path}: no complaint, no foreign request, no fault that axe finds, nothing cut off at 320 px`,
    { tag: ONE_OF_EACH.includes(path) ? ['@once'] : [] },
    async ({ page }) => {
      const complaints = watch(page);
      await page.goto(path);
      await expect(page.locator('h1')).toHaveCount(1);
      const faults = async (axe: AxeBuilder): Promise<string[]> =>
        (await axe.analyze()).violations.map(
          ({ id, nodes }) => `${id}: ${nodes.map((node) => node.html).join(' ')}`,
        );
      expect(await faults(new AxeBuilder({ page }))).toEqual([]);
      expect(await unnamedParts(page)).toEqual([]);
      // Only colours differ in the dark.
      await page.emulateMedia({ colorScheme: 'dark' });
      expect(await faults(new AxeBuilder({ page }).withRules('color-contrast'))).toEqual([]);
      await page.setViewportSize({ width: 320, height: 700 });
      expect(await layoutFaults(page)).toEqual([]);
      expect(complaints).toEqual([]);
    },
  );
}
