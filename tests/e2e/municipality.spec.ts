import { expect, test } from '@playwright/test';

test('where it is wide each column of the opening fills by itself, and headings lead their charts', async ({
  page,
}) => {
  await page.setViewportSize({ width: 1280, height: 900 });
  await page.goto('kommune/viborg/');
  const boxOf = async (part: string): Promise<{ left: number; top: number; end: number }> =>
    page.locator(part).evaluate((element) => {
      const { left, top, bottom } = element.getBoundingClientRect();
      return { left, top, end: bottom };
    });
  for (const [above, below] of [
    ['#niveau', '.place-text'],
    ['.place-dots', '.place-notes'],
  ] as const) {
    const gap = (await boxOf(below)).top - (await boxOf(above)).end;
    expect(gap).toBeGreaterThan(24);
    expect(gap).toBeLessThan(64);
  }
  const figures = await boxOf('.place-figures');
  const source = await boxOf('.place-hero > header > .note');
  expect(source.left).toBe(figures.left);
  expect(source.top - figures.end).toBeLessThan(24);
  const sizesOf = (headings: string): Promise<number[]> =>
    page
      .locator(headings)
      .evaluateAll((all) => [
        ...new Set(all.map((one) => Number.parseFloat(getComputedStyle(one).fontSize))),
      ]);
  const [size = 0, ...others] = await sizesOf('main h2:visible:not(.vh, summary h2)');
  expect(others).toEqual([]);
  expect(size).toBeGreaterThan(Math.max(...(await sizesOf('.chart h3'))));
});

for (const javaScriptEnabled of [true, false]) {
  test.describe(`scripts ${javaScriptEnabled ? 'on' : 'off'}`, () => {
    test.use({ javaScriptEnabled });

    test('Albertslund is complete', async ({ page }) => {
      await page.goto('kommune/albertslund/');
      await expect(page.locator('h1')).toHaveText('Albertslund');
      const main = page.locator('main');
      await expect(main).toContainText(
        'et fald på otte mennesker eller 15\u00a0pct. Tallene kan ikke afgøre, om der reelt er blevet færre.',
      );
      await expect(main).toContainText('Det svarer til 1,6 pr. 1.000 indbyggere,');
      await expect(main).toContainText(
        'mere end i Region Hovedstaden (1,4) og i landet som helhed (lige over 1)',
      );
      await expect(main).toContainText('Markeret i rapporten.');
      await expect(main.locator('data[value="44"]').first()).toBeVisible();
      await expect(main.locator('data[value="1.59"]').first()).toBeVisible();
      await expect(page.locator('.locator svg')).toBeVisible();
      await expect(main.getByRole('link', { name: 'albertslund.dk' })).toHaveAttribute(
        'href',
        'https://www.albertslund.dk',
      );
    });

    test('Læsø: nobody counted is neither missing nor a rate', async ({ page }) => {
      await page.goto('kommune/laesoe/');
      await expect(page.locator('main')).toContainText('ikke kendskab til nogen i hjemløshed');
      await expect(page.locator('main')).not.toContainText('NaN');
      await expect(page.locator('main')).not.toContainText('null');
    });

    test('Dragør carries its remark, and only what the report says', async ({ page }) => {
      await page.goto('kommune/dragoer/');
      await expect(page.locator('main')).toContainText('7,6');
      await expect(page.locator('main')).toContainText('særlige forhold');
      await expect(page.locator('main')).not.toContainText('egen hjemmeside');
    });

    test(
      'from municipality to region to country and back',
      { tag: javaScriptEnabled ? ['@once'] : [] },
      async ({ page }) => {
        await page.goto('kommune/albertslund/');
        await page
          .getByRole('navigation', { name: 'Du er her' })
          .getByRole('link', { name: 'Region Hovedstaden' })
          .click();
        await expect(page.locator('h1')).toHaveText('Region Hovedstaden');
        await page.locator('#tabel').getByRole('link', { name: 'Albertslund' }).click();
        await expect(page.locator('h1')).toHaveText('Albertslund');
        await page
          .getByRole('navigation', { name: 'Du er her' })
          .getByRole('link', { name: 'Danmark' })
          .click();
        await expect(page.locator('h1')).toContainText('5.989');
      },
    );
  });
}
