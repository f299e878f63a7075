import { expect, test } from '@playwright/test';

test('the published CSV holds the report’s figures', { tag: '@once' }, async ({ request }) => {
  const response = await request.get('data/kommuner.csv');
  expect(response.status()).toBe(200);
  const lines = (await response.text()).split('\n');
  expect(lines[0]).toBe(
    'kommunekode,kommune,regionskode,region,antal_2022,antal_2024,aendring_2022_2024,aendring_pct_2022_2024,vurdering_2022_2024,antal_pr_1000_2024,markeret_2024,folketal_2022,folketal_2024,pr_1000_2022,pr_1000_2024,pr_1000_2024_nedre,pr_1000_2024_oevre,niveau_2024,placering_2024,placering_2024_fra,placering_2024_til,uge,bemaerkning,kilde,data_dato',
  );
  expect(lines).toHaveLength(100);
  const row = lines.find((line) => line.startsWith('0165,'));
  expect(row).toMatch(
    /^0165,Albertslund,1084,Region Hovedstaden,52,44,-8,-15,tilfaeldig,1\.6,ja,27599,27677,1\.884,1\.590,/,
  );
});

test('every file that the data page offers is there and says what it is', async ({ page, request }) => {
  await page.goto('data/');
  const files = await page
    .locator('main a[download]')
    .evaluateAll((links) => links.map((link) => (link as HTMLAnchorElement).href));
  expect(files.length).toBeGreaterThan(25);
  for (const file of files) {
    const response = await request.get(file);
    expect(response.status(), file).toBe(200);
    // The types of a table's columns are the shortest.
    expect((await response.body()).length, file).toBeGreaterThan(20);
  }
});
