import { expect, test } from '@playwright/test';

test('sorting: names first, then figures highest first, and back', async ({ page }) => {
  await page.goto('kommune/');
  const names = page.locator('#tabel tbody th');
  await expect(names.first()).toContainText('Albertslund');
  await expect(names.last()).toContainText('Aarhus');

  const header = page.getByRole('columnheader', { name: 'Pr. 1.000' });
  await header.getByRole('button').click();
  await expect(header).toHaveAttribute('aria-sort', 'descending');
  await expect(names.first()).toContainText('Dragør');
  await expect(names.last()).toContainText('Læsø');
  await header.getByRole('button').click();
  await expect(header).toHaveAttribute('aria-sort', 'ascending');
  await expect(names.last()).toContainText('Læsø');
  await expect(page.locator('[aria-sort]')).toHaveCount(1);

  await page.getByRole('columnheader', { name: 'Kommune' }).getByRole('button').click();
  await expect(names.last()).toContainText('Aarhus');
});

test('a remark is reached from its figure', async ({ page }) => {
  await page.goto('region/hovedstaden/');
  const link = page.locator('#tabel tr', { hasText: 'Dragør' }).getByRole('link', { name: /Bemærkning/ });
  await link.click();
  await expect(page.locator('.table-remarks li:target')).toContainText('særlige forhold');
});
