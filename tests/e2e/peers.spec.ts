import { expect, test } from '@playwright/test';

const PAGES = [
  'koebenhavn',
  'laesoe',
  'dragoer',
  'fanoe',
  'nordfyns',
  'hilleroed',
  'ikast-brande',
  'vallensbaek',
  'bornholm',
  'lyngby-taarbaek',
  'kerteminde',
  'taarnby',
] as const;

for (const slug of PAGES) {
  test(`${slug} says no sentence twice`, async ({ page }) => {
    await page.goto(`kommune/${slug}/`);
    for (const details of await page.locator('main details').all()) {
      await details.evaluate((element) => {
        element.setAttribute('open', '');
      });
    }
    // Sentences to be quoted carry their remarks and sources with them, so these stand again there.
    await page.locator('#brug, [data-copy]').evaluateAll((quoted) => {
      for (const element of quoted) element.remove();
    });
    const paragraphs = await page.locator('main p:visible, main li:not(:has(p)):visible').allInnerTexts();
    const sentences = paragraphs
      .flatMap((text) => text.split(/(?<=[a-zæøå)]\.) (?=[A-ZÆØÅ])/))
      .map((sentence) => sentence.trim())
      .filter((sentence) => sentence.endsWith('.') && !/^(Kilder?|Kort):/.test(sentence))
      // Units under a drawing are not sentences.
      .filter((sentence) => !/^Antal pr\. 1\.000|^Tegl fra/.test(sentence));
    const twice = sentences.filter((sentence, i) => sentences.indexOf(sentence) !== i);
    expect(twice).toEqual([]);
  });
}

test('neighbours, the nearest and the whole region lead on', async ({ page }) => {
  await page.goto('kommune/albertslund/');
  await expect(page.locator('#naboer tbody a')).toHaveText([
    'Glostrup',
    'Høje-Taastrup',
    'Brøndby',
    'Vallensbæk',
    'Egedal',
    'Ballerup',
  ]);
  await expect(page.locator('#samme-rate a')).toHaveCount(3);
  await expect(page.locator('#samme-antal a')).toHaveCount(3);
  await page.getByText('Alle 29 kommuner i Region Hovedstaden').click();
  await expect(page.locator('#regionen li')).toHaveCount(29);
  await page.locator('#regionen').getByRole('link', { name: 'Dragør' }).click();
  await expect(page.locator('h1')).toHaveText('Dragør');
});

test('islands have no neighbours, and say so', async ({ page }) => {
  await page.goto('kommune/laesoe/');
  await expect(page.locator('#naboer')).toHaveCount(0);
  await expect(page.locator('#kort h3')).toHaveText('Læsø har ingen nabokommuner på land');
  // Its rate is 0, not missing.
  await expect(page.locator('#samme-rate a')).toHaveCount(3);
  await expect(page.locator('#samme-antal a')).toHaveCount(3);
});

test('every drawing of a municipality has its figures as a table', async ({ page }) => {
  await page.goto('kommune/albertslund/');
  await page.getByText('Kan faldet være tilfældigt?').click();
  for (const id of ['optaellinger', 'tilfaeldighed', 'placering', 'niveau']) {
    const figure = page.locator(`figure#${id}`);
    await expect(figure.locator('h3')).not.toBeEmpty();
    await expect(figure.locator('.measure')).toContainText('202');
    await expect(figure.getByText('Kilde')).toBeVisible();
    await figure.locator('summary').click();
    await expect(figure.locator('table')).toBeVisible();
  }
});

test('on a phone figures, level and dots come within two screens, and the page stays short', async ({
  page,
}) => {
  await page.setViewportSize({ width: 360, height: 800 });
  await page.goto('kommune/albertslund/');
  const boxOf = async (part: string) => {
    const box = await page.locator(part).boundingBox();
    return { top: box?.y ?? Number.NaN, end: (box?.y ?? Number.NaN) + (box?.height ?? Number.NaN) };
  };
  const tops: number[] = [];
  for (const part of [
    'h1',
    '.place-figures',
    '#niveau',
    '#optaellinger',
    '.place-text',
    '#kort',
    '.cautions',
  ]) {
    tops.push((await boxOf(part)).top);
  }
  expect(tops).toEqual([...tops].sort((a, b) => a - b));
  // Key figures, the comparison with region and country, and the dots.
  expect((await boxOf('#optaellinger')).end).toBeLessThan(1600);
  expect(await page.evaluate(() => document.documentElement.scrollHeight)).toBeLessThan(7000);
});

test(
  'the page can be copied, shared where the browser can, and printed',
  { tag: '@once' },
  async ({ page, context }) => {
    await context.grantPermissions(['clipboard-read', 'clipboard-write']);
    await page.addInitScript(() => {
      const calls: unknown[] = [];
      Object.assign(window, {
        calls,
        print: () => calls.push('print'),
      });
      Object.defineProperty(navigator, 'share', {
        value: (what: unknown) => Promise.resolve(calls.push(what)),
      });
    });
    await page.goto('kommune/albertslund/');
    const actions = page.getByRole('group', { name: 'Siden' });
    await actions.getByRole('button', { name: 'Kopiér link' }).click();
    await expect(actions.getByRole('button', { name: 'Link kopieret' })).toBeVisible();
    expect(await page.evaluate(() => navigator.clipboard.readText())).toMatch(/\/kommune\/albertslund\/$/);
    await actions.getByRole('button', { name: 'Del' }).click();
    await actions.getByRole('button', { name: 'Print' }).click();
    await actions.getByRole('link', { name: 'Til redaktionen' }).click();
    await expect(page.locator('#til-redaktionen')).toBeInViewport();
    await expect(page.locator('#til-redaktionen')).toHaveAttribute('open', '');
    const calls = await page.evaluate(() =>
      JSON.stringify((window as unknown as { calls: unknown[] }).calls),
    );
    expect(calls).toMatch(
      /^\[\{"title":"Albertslund[^}]+","url":"[^"]+\/kommune\/albertslund\/"\},"print"\]$/,
    );
  },
);

test.describe('on a phone', () => {
  test.use({ hasTouch: true, isMobile: true, viewport: { width: 360, height: 800 } });

  for (const can of [true, false]) {
    test(`the actions stand where they stay when their script comes, sharing ${can ? 'known' : 'unknown'}`, async ({
      page,
      context,
    }) => {
      await context.grantPermissions(['clipboard-read', 'clipboard-write']);
      if (can)
        await page.addInitScript(() => {
          Object.defineProperty(navigator, 'share', { value: () => Promise.resolve() });
        });
      const places = (): Promise<string[]> =>
        page.locator('page-actions').evaluate((group) => {
          const { top } = group.getBoundingClientRect();
          return [...group.children].map((child) => {
            const box = child.getBoundingClientRect();
            return [box.x, box.y - top, box.width].map(Math.round).join(' ');
          });
        });
      // A first visit may be read in the reader's own fonts, so both are.
      await page.route('**/*.woff2', (route) => route.abort());
      await page.route('**/*.js', (route) => route.abort());
      await page.goto('region/hovedstaden/');
      const before = await places();
      await page.unroute('**/*.js');
      await page.reload();
      await page.waitForFunction(() => customElements.get('page-actions'));
      expect(await places()).toEqual(before);
      // Where an app's browser can't share, the button copies the link.
      await page.getByRole('button', { name: 'Del', exact: true }).click();
      await expect(page.getByRole('button', { name: 'Link kopieret' })).toHaveCount(can ? 0 : 1);
    });
  }
});
