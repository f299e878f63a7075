import { expect, test } from '@playwright/test';

test('sorting: names first, then figures highest first, and back', { tag: '@once' }, async ({ page }) => {
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
  // Its rate is 0, not missing.
  await expect(names.first()).toContainText('Læsø');
  await expect(names.last()).toContainText('Dragør');
  await expect(page.locator('[aria-sort]')).toHaveCount(1);

  await page.getByRole('columnheader', { name: 'Kommune' }).getByRole('button').click();
  await expect(names.last()).toContainText('Aarhus');
});

test('whose figures they are stands apart from the lead', async ({ page }) => {
  await page.goto('kommune/');
  await expect(page.locator('.list-hero > .note')).toHaveCSS('margin-top', '12px');
});

test('a remark is reached from its figure', async ({ page }) => {
  await page.goto('region/hovedstaden/');
  const link = page.locator('#tabel tr', { hasText: 'Dragør' }).getByRole('link', { name: /Bemærkning/ });
  await link.click();
  await expect(page.locator('.table-remarks li:target')).toContainText('særlige forhold');
});

for (const width of [320, 345, 360, 412]) {
  test(`at ${width} px no name is broken, and sorting moves no column`, async ({ page }) => {
    await page.setViewportSize({ width, height: 800 });
    await page.goto('kommune/');
    const names = page.locator('#tabel tbody th > a');
    await expect(names).toHaveCount(98);
    const broken = await names.evaluateAll((links) =>
      links
        .filter((link) => {
          const range = document.createRange();
          range.selectNodeContents(link);
          const lines = new Set([...range.getClientRects()].map(({ top }) => Math.round(top))).size;
          return lines > (link.textContent.match(/[ -]/g)?.length ?? 0) + 1;
        })
        .map((link) => link.textContent),
    );
    expect(broken).toEqual([]);

    const edges = (): Promise<number[]> =>
      page
        .locator('#tabel thead tr > :not(.wide)')
        .evaluateAll((cells) => cells.map((cell) => Math.round(cell.getBoundingClientRect().left)));
    const before = await edges();
    await page.getByRole('button', { name: 'Pr. 1.000' }).click();
    await expect(page.locator('#tabel thead [aria-sort="descending"]')).toHaveText('Pr. 1.000');
    expect(await edges()).toEqual(before);
  });
}

for (const path of [
  '',
  'kommune/',
  'region/hovedstaden/',
  'sammenlign/?kommuner=odense,aarhus',
  'embed/v1/region/hovedstaden/tabel/',
]) {
  test(`/${path}: each bar of a rate has a line at 1 that is seen`, async ({ page }) => {
    await page.goto(path);
    const lines = page.locator('.rate-bar .one');
    expect(await lines.count()).toBeGreaterThan(1);
    const strokes = await lines.evaluateAll((all) => all.map((one) => getComputedStyle(one).stroke));
    expect(strokes.filter((stroke) => stroke === 'none')).toEqual([]);
  });
}
