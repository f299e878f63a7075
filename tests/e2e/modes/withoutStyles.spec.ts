import { expect, test, type Page } from '@playwright/test';
import { drawingsOutOfOrder } from './drawingsOutOfOrder.ts';

/** Stylesheets don't arrive; those in the page itself are taken out of it. Pages in frames keep theirs. */
async function blockStyles(page: Page): Promise<void> {
  await page.route('**/*.css', (route) => route.abort());
  await page.route('**/*', async (route) => {
    const request = route.request();
    if (!request.isNavigationRequest() || request.frame() !== page.mainFrame()) return route.fallback();
    const response = await route.fetch();
    const body = (await response.text()).replaceAll(/<style\b.*?<\/style>/gs, '');
    return route.fulfill({ response, body });
  });
}

// What a frame still asks for when a test is over is nobody's fault.
test.afterEach(({ page }) => page.unrouteAll({ behavior: 'ignoreErrors' }));

/** What is told in this order, each once at least after the one before. */
const ORDERS: Readonly<Record<string, readonly string[]>> = {
  '': [
    'Gå til indholdet',
    'I én uge i 2024 blev der talt 5.989 mennesker uden et hjem',
    '5.989 prikker, én for hvert menneske',
    'Hvordan er det, hvor du bor?',
    'Mangler du et sted at sove?',
    'Hele historien',
    'De fleste sover ikke på gaden',
    'Der er talt mennesker uden hjem i 97 af 98 kommuner',
    'En stigning, et fald og så 200 flere, måske ved et tilfælde',
    'ca. 15.000',
    'Fem ting at huske',
    'Boligen først, og støtten følger med',
    'Derfor denne rapport',
    'Hvem står bag',
    'Rapportens ni fodnoter som kildeliste',
  ],
  'kommune/albertslund/': [
    'Gå til indholdet',
    'Region Hovedstaden',
    'Albertslund',
    'mennesker i 2024',
    '44',
    'ændring fra 52 i 2022',
    'kan være tilfældigt',
    'pr. 1.000 indbyggere',
    '1,6',
    'Klart over 1 pr. 1.000',
    'ligger Albertslund over 1: et sted mellem 1,16 og 2,13 pr. 1.000',
    'Kilder: VIVE, optællingen 2024, og Danmarks Statistik',
    '44 mennesker i 2024, 52 i 2022',
    'Hver prik er ét menneske.',
    'Kilde: VIVE, optællingerne 2022 og 2024,',
    'Kan faldet være tilfældigt?',
    'VIVE talte 44 mennesker i hjemløshed i Albertslund Kommune i én uge i 2024 mod 52 i 2022',
    'Markeret i rapporten.',
    'Blandt de højeste pr. indbygger',
    'Albertslund og naboerne',
  ],
  'region/hovedstaden/': [
    'Region Hovedstaden',
    'mennesker i 2024',
    '2.605',
    'Hver prik er ét menneske.',
    'Kan stigningen være tilfældig?',
    '2.605 mennesker i hjemløshed i én uge i 2024. Det er 129 flere end i 2022',
    'Region Hovedstaden på kortet',
  ],
  'kommune/': ['Alle kommuner', 'ligger over 1', 'Albertslund', 'Aarhus'],
  'embed/v1/kommune/albertslund/kort/': [
    'Blandt naboerne ligger kun Glostrup højere end Albertslund, men forskellen til Glostrup og Høje-Taastrup kan være tilfældig',
    'Mennesker i hjemløshed pr. 1.000 indbyggere i Albertslund',
    'Egedal',
    'Vis som tabel',
    'Kilder: VIVE, optællingen 2024, og Danmarks Statistik',
    'Se hele siden om Albertslund',
  ],
};

for (const [path, order] of Object.entries(ORDERS)) {
  test(`/${path} without styles tells its matter in order`, async ({ page }) => {
    await blockStyles(page);
    await page.goto(path);
    // The browser's own margin: none of our rules is there.
    await expect(page.locator('body')).toHaveCSS('margin-top', '8px');
    const text = (await page.locator('body').innerText()).replaceAll(/\s+/g, ' ');
    let at = 0;
    for (const part of order) {
      const found = text.indexOf(part, at);
      expect(found, `${part}, after: …${text.slice(Math.max(0, at - 60), at + 60)}`).toBeGreaterThanOrEqual(
        at,
      );
      at = found + 1;
    }
  });
}

test('a drawing before its heading, or after its source, is seen', async ({ page }) => {
  await page.setContent(
    `<figure id="good"><h3>A</h3><svg role="img"></svg><p class="note">B</p></figure>
     <figure id="early"><svg role="img"></svg><h3>A</h3><p class="note">B</p></figure>
     <figure id="late"><h3>A</h3><p class="note">B</p><svg role="img"></svg></figure>`,
  );
  expect(await drawingsOutOfOrder(page)).toEqual(['early', 'late']);
});
