import { expect, test, type Page } from '@playwright/test';

/** The longest texts and tables among them: nine neighbours, the remarks, the two local series. */
const MUNICIPALITIES = [
  'viborg',
  'lolland',
  'frederikssund',
  'langeland',
  'odense',
  'esbjerg',
  'koebenhavn',
  'dragoer',
  'nordfyns',
  'laesoe',
] as const;

/** Pixels of an A4 without its margins. */
const SHEET = { width: 688, height: 1050 };

/** Pages of the A4 document that Chromium prints. */
async function printedPages(page: Page): Promise<number> {
  const pdf = await page.pdf({ format: 'A4', preferCSSPageSize: true });
  return pdf.toString('latin1').match(/\/Type\s*\/Page\b/g)?.length ?? 0;
}

test.describe('a municipality on paper', () => {
  for (const slug of MUNICIPALITIES) {
    test(`${slug} fits on one A4, in English too`, async ({ page }) => {
      for (const folder of ['kommune', 'en/municipality']) {
        await page.goto(`${folder}/${slug}/`);
        await page.evaluate(() => document.fonts.ready);
        expect(await printedPages(page), folder).toBe(1);
      }
    });
  }

  test(
    'has figures, drawings, caveats and its address, and nothing to press',
    { tag: '@once' },
    async ({ page }) => {
      await page.goto('kommune/albertslund/');
      await page.emulateMedia({ media: 'print' });
      const main = page.locator('main');
      await expect(main.locator('.place-figures')).toBeVisible();
      await expect(main.locator('#optaellinger svg').first()).toBeVisible();
      await expect(main.locator('#niveau svg:visible')).toHaveCount(1);
      await expect(main.locator('#kort svg:visible').first()).toBeVisible();
      await expect(main.locator('#det-virker')).toBeVisible();
      await expect(main.locator('#naboer')).toBeVisible();
      await expect(main.getByText('Ét tal bør ikke stå alene.')).toBeVisible();
      const line = main.locator('.print-line');
      await expect(line).toBeVisible();
      await expect(line).toContainText(/\/kommune\/albertslund · Tal: VIVE 2022 og 2024/);
      await expect(main.getByText('Læs rapporten')).toBeHidden();
      await expect(
        page.locator('.site-header, .site-footer, details, .crumbs').locator('visible=true'),
      ).toHaveCount(0);
    },
  );

  test('begins both columns with one line at the same height', async ({ page }) => {
    await page.setViewportSize(SHEET);
    await page.goto('kommune/viborg/');
    await page.emulateMedia({ media: 'print' });
    await expect(page.locator('.place-hero > header')).toHaveCSS('border-bottom-width', '0px');
    const tops = await page.locator('main .chart:visible').evaluateAll((charts) =>
      charts.map((chart) => {
        const { left, top } = chart.getBoundingClientRect();
        return { right: left > innerWidth / 2, top: Math.round(top) };
      }),
    );
    expect(tops.find(({ right }) => right)?.top).toBe(tops[0]?.top);
  });
});

for (const slug of ['hovedstaden', 'nordjylland']) {
  test(`Region ${slug} on paper: text, map and bars, then the table`, async ({ page }) => {
    await page.goto(`region/${slug}/`);
    await page.evaluate(() => document.fonts.ready);
    expect(await printedPages(page)).toBe(2);
  });
}

test('all municipalities take two sheets, each with the heads of the columns', async ({ page }) => {
  await page.goto('kommune/');
  await page.evaluate(() => document.fonts.ready);
  expect(await printedPages(page)).toBe(2);
  // A button in its head would keep Chromium from saying it again on the second sheet.
  await page.emulateMedia({ media: 'print' });
  for (const button of await page.locator('.municipalities thead button').all())
    await expect(button).toHaveCSS('display', 'contents');
  await expect(page.locator('.print-line')).toBeVisible();
  await expect(page.locator('.finder, table-filter form').locator('visible=true')).toHaveCount(0);
});

test.describe('the story on paper', () => {
  test('takes twelve sheets', async ({ page }) => {
    await page.goto('');
    await page.evaluate(() => document.fonts.ready);
    expect(await printedPages(page)).toBe(12);
  });

  test('has all tables open, its sources and its address, and nothing to press', async ({ page }) => {
    await page.goto('');
    await page.emulateMedia({ media: 'print' });
    const main = page.locator('main');
    await expect(main.locator('table.region-list tfoot tr').locator('visible=true')).toHaveCount(10);
    await expect(main.getByRole('rowheader', { name: 'Vesthimmerlands' })).toBeVisible();
    await expect(main.locator('#kurve .note').last()).toHaveText('Kilde: VIVE (SFI til og med 2015).');
    await expect(main.locator('.print-line')).toContainText('Tal: VIVE 2022 og 2024');
    await expect(
      page
        // A table's sorted columns are headed by buttons that look like words.
        .locator(
          '.site-header, .site-footer, button:not([data-sort]), input, select, .map-readout, .chart details',
        )
        .locator('visible=true'),
    ).toHaveCount(0);
  });

  test('holds its map and tables: names stay with their stars, heads are alike', async ({ page }) => {
    await page.setViewportSize(SHEET);
    await page.goto('');
    await page.emulateMedia({ media: 'print' });
    await page.evaluate(() => document.fonts.ready);
    // 45 mm.
    const inset = await page.locator('.map-side svg').boundingBox();
    expect(inset?.width).toBeGreaterThan(170);
    const heights = (rows: string): Promise<number[]> =>
      page
        .locator(`.region-list ${rows}`)
        .evaluateAll((all) => [...new Set(all.map((row) => Math.round(row.getBoundingClientRect().height)))]);
    expect(await heights('thead')).toHaveLength(1);
    // One line; how its points are rounded may differ.
    expect(Math.max(...(await heights('tbody th')))).toBeLessThan(18);
    // Chromium would print the whole story smaller.
    const end = await page.locator('.region-columns > :last-child table').boundingBox();
    expect((end?.x ?? Number.NaN) + (end?.width ?? Number.NaN)).toBeLessThanOrEqual(SHEET.width);
  });

  test('takes the chosen municipality along', async ({ page }) => {
    await page.goto('?kommune=aalborg');
    await expect(page.locator('[data-part=work]')).toBeVisible();
    await page.emulateMedia({ media: 'print' });
    await expect(page.locator('[data-part]:visible')).toHaveCount(5);
    await expect(page.locator('story-municipality form')).toBeHidden();
  });
});
