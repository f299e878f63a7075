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
    // Sentences to be quoted carry their remarks with them, so these stand again there.
    await page.locator('#brug').evaluate((kit) => {
      kit.remove();
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
  await expect(page.locator('#samme-rate tbody a')).toHaveText(['Glostrup', 'Ishøj', 'Slagelse', 'Aarhus']);
  await expect(page.locator('#samme-antal tbody a')).toHaveCount(4);
  await page.getByText('Alle 29 kommuner i Region Hovedstaden').click();
  await expect(page.locator('#regionen li')).toHaveCount(29);
  await page.locator('#regionen').getByRole('link', { name: 'Dragør' }).click();
  await expect(page.locator('h1')).toHaveText('Dragør');
});

test('islands have no neighbours, and say so', async ({ page }) => {
  await page.goto('kommune/laesoe/');
  await expect(page.locator('#naboer')).toHaveCount(0);
  await expect(page.locator('#kort h3')).toHaveText('Læsø har ingen nabokommuner på land');
  await expect(page.locator('#samme-rate')).toHaveCount(0);
  await expect(page.locator('#samme-antal tbody a')).toHaveCount(4);
});

test('every drawing of a municipality has its figures as a table', async ({ page }) => {
  await page.goto('kommune/albertslund/');
  for (const id of ['optaellinger', 'tilfaeldighed', 'placering', 'niveau']) {
    const figure = page.locator(`figure#${id}`);
    await expect(figure.locator('h3')).not.toBeEmpty();
    await expect(figure.locator('.measure')).toContainText('202');
    await expect(figure.getByText('Kilde')).toBeVisible();
    await figure.locator('summary').click();
    await expect(figure.locator('table')).toBeVisible();
  }
});

test('on a phone the figures come first, the dots after chance, the map after the place', async ({
  page,
}) => {
  await page.setViewportSize({ width: 360, height: 800 });
  await page.goto('kommune/albertslund/');
  const tops: number[] = [];
  for (const part of [
    'h1',
    '.place-figures',
    '.place-lead',
    '#tilfaeldighed',
    '#optaellinger',
    '#placering',
    '#kort',
    '.cautions',
  ]) {
    tops.push((await page.locator(part).boundingBox())?.y ?? Number.NaN);
  }
  expect(tops).toEqual([...tops].sort((a, b) => a - b));
});

test('Odense has its curve and its case', async ({ page }) => {
  await page.goto('kommune/odense/');
  await expect(page.locator('#kurve h3')).toContainText('Mere end halveret');
  await expect(page.locator('#det-virker a').first()).toHaveAttribute('href', /odense-kommune/);
});
