import { expect, test } from '@playwright/test';
import type { Page } from '@playwright/test';
import { elementsOf } from '../unit/format/parsedElements.ts';
import { watch } from './pages.ts';

const code = (page: Page) => page.getByLabel('Kode til din side');
const place = (page: Page) => page.getByRole('combobox', { name: 'Sted' });
/** Looks a place up as a reader does. */
async function choosePlace(page: Page, name: string): Promise<void> {
  await place(page).fill(name);
  await place(page).press('Enter');
}
const radio = (page: Page, name: string | RegExp) => page.getByRole('radio', { name });
const frames = (page: Page) => page.locator('.builder-frames iframe');
const inside = (page: Page, index: number) => frames(page).nth(index).contentFrame();

/** The code as a page of the newsroom would read it. */
const parsed = async (page: Page) => elementsOf(await code(page).inputValue());

test(
  'place, view, colours and kind of code decide preview, code and address',
  { tag: '@once' },
  async ({ page }) => {
    const complaints = watch(page);
    await page.goto('indlejr/');
    await expect(code(page)).toHaveValue(/\/embed\/v1\/danmark\/tal\/"/);
    await choosePlace(page, 'Odense');
    await radio(page, 'Kurve over alle optællinger').check();
    await radio(page, 'Mørkt').check();
    await radio(page, 'Ramme med script').check();
    await page.getByLabel('Eget navn (id)').fill('min-graf');
    await expect(code(page)).toHaveValue(/embed\.js/);
    const [frame, , link, script] = await parsed(page);
    expect(frame).toMatchObject({
      name: 'iframe',
      attributes: {
        id: 'min-graf',
        title: 'Mennesker i hjemløshed i Odense ved hver optælling siden 2009',
        loading: 'lazy',
        width: '100%',
        style: 'border:0',
      },
    });
    expect(frame?.attributes['src']).toMatch(
      /\/embed\/v1\/kommune\/odense\/kurve\/\?tema=moerk&id=min-graf$/,
    );
    expect(link?.attributes['href']).toMatch(/\/kommune\/odense\/$/);
    expect(script?.attributes).toMatchObject({ async: '' });
    expect(new URL(page.url()).search).toBe('?sted=odense&visning=kurve&tema=moerk&id=min-graf');
    expect(complaints).toEqual([]);
  },
);

test('the preview is the embed itself, at 320 and 600 px, as high as it needs to be', async ({ page }) => {
  await page.setViewportSize({ width: 1280, height: 900 });
  await page.goto('indlejr/?sted=albertslund&visning=udvikling');
  for (const [index, width] of [320, 600].entries()) {
    // The frame of what is chosen takes the place of the one that came with the page.
    await expect(frames(page).nth(index)).toHaveAttribute(
      'src',
      /\/embed\/v1\/kommune\/albertslund\/udvikling\/$/,
    );
    await frames(page).nth(index).scrollIntoViewIfNeeded();
    await expect(inside(page, index).locator('h1')).toContainText('Albertslund');
    await expect
      .poll(() =>
        frames(page)
          .nth(index)
          .evaluate((frame: HTMLIFrameElement) => [
            frame.clientWidth,
            frame.clientHeight -
              (frame.contentDocument?.documentElement.getBoundingClientRect().height ?? 0) <
              2,
            (frame.contentDocument?.documentElement.scrollHeight ?? 9999) <= frame.clientHeight,
          ]),
      )
      .toEqual([width, true, true]);
  }
});

for (const [path, smaller] of [
  ['indlejr/', '– her vist mindre'],
  ['en/embed/', '– shown smaller here'],
] as const) {
  test(`previews fit the window, whole, and say where they are smaller: /${path}`, async ({ page }) => {
    await page.goto(`${path}?sted=albertslund&visning=udvikling`);
    /** For each: the width it is laid out in, its width and height on the screen, and those of its box. */
    const seen = () =>
      frames(page).evaluateAll((all) =>
        (all as HTMLIFrameElement[]).map((frame) => {
          const { width, height, right } = frame.getBoundingClientRect();
          const box = frame.parentElement;
          return {
            laidOut: frame.contentWindow?.innerWidth,
            isIn: right <= innerWidth && width <= (box?.clientWidth ?? 0) + 0.5,
            isWhole: Math.abs(height - (box?.clientHeight ?? 0)) < 1,
            isShrunk: width < frame.clientWidth - 1,
          };
        }),
      );
    const phone = { laidOut: 320, isIn: true, isWhole: true, isShrunk: false };
    const article = { ...phone, laidOut: 600 };
    const note = page.locator('figure:has([width="600"]) figcaption').getByText(smaller);
    for (const width of [1280, 360, 280, 1280]) {
      await page.setViewportSize({ width, height: 900 });
      await expect.poll(seen, String(width)).toEqual([
        { ...phone, isShrunk: width < 320 },
        { ...article, isShrunk: width < 600 },
      ]);
      await expect(note).toBeVisible({ visible: width < 600 });
    }
    // Its height changes: what it holds, or the choice of another.
    await page.setViewportSize({ width: 360, height: 900 });
    await frames(page)
      .last()
      .evaluate((frame) => {
        frame.style.height = '1234px';
      });
    await expect.poll(seen).toEqual([phone, { ...article, isShrunk: true }]);
    await radio(page, /Kort|Map/)
      .first()
      .check();
    await expect.poll(seen).toEqual([phone, { ...article, isShrunk: true }]);
  });
}

test('the narrow preview is there to be seen; what can be pressed stands in the wide one', async ({
  page,
}) => {
  await page.goto('indlejr/');
  await expect(page.locator('.builder-frames [inert] iframe')).toHaveAttribute('width', '320');
  await expect(page.getByRole('region', { name: 'I en artikel, 600 px' })).toBeVisible();
});

test('views that the place lacks are not offered', async ({ page }) => {
  await page.goto('indlejr/?sted=odense&visning=kurve');
  await expect(radio(page, 'Kurve over alle optællinger')).toBeChecked();
  await choosePlace(page, 'Albertslund');
  await expect(radio(page, 'Kurve over alle optællinger')).toBeHidden();
  await expect(radio(page, 'Nøgletal')).toBeChecked();
  await expect(code(page)).toHaveValue(/kommune\/albertslund\/tal\//);
});

for (const path of ['indlejr/', 'en/embed/']) {
  test(`a view that the country lacks is offered where a place has it: /${path}`, async ({ page }) => {
    await page.goto(`${path}?sted=viborg&visning=niveau`);
    const niveau = page.locator('[name=visning][value=niveau]');
    await expect(page.locator('.builder-code textarea')).toHaveValue(
      /\/embed\/v1\/(en\/)?kommune\/viborg\/niveau\//,
    );
    await expect(niveau).toBeChecked();
    await expect(niveau).toBeVisible();
    await page.goto(path);
    await expect(niveau).toBeHidden();
  });
}

test('copies with the keyboard alone, and says so', async ({ page, context }) => {
  await context.grantPermissions(['clipboard-read', 'clipboard-write']);
  await page.goto('indlejr/');
  await place(page).focus();
  await page.keyboard.type('Alberts');
  await page.keyboard.press('Enter');
  await expect(code(page)).toHaveValue(/kommune\/albertslund\/tal\//);
  const reached = async (label: string) => {
    for (let presses = 0; presses < 20; presses += 1) {
      await page.keyboard.press('Tab');
      const name = await page.evaluate(() => document.activeElement?.textContent ?? '');
      if (name.startsWith(label)) return true;
    }
    return false;
  };
  await page.keyboard.press('Tab');
  await page.keyboard.press('ArrowDown');
  await expect(code(page)).toHaveValue(/kommune\/albertslund\/udvikling\//);
  expect(await reached('Kopiér')).toBe(true);
  await page.keyboard.press('Enter');
  await expect(page.getByRole('button', { name: 'Kopieret' })).toBeVisible();
  await expect(page.locator('.builder-code copy-texts [role=status]')).toHaveText('Kopieret');
  expect(await page.evaluate(() => navigator.clipboard.readText())).toBe(await code(page).inputValue());
});

test('an address with nonsense gives the usual choice', async ({ page }) => {
  const complaints = watch(page);
  await page.goto('indlejr/?sted=atlantis&visning=%3Cscript%3E&tema=x&kode=y&id=%22%3E');
  await expect(place(page)).toHaveValue('Danmark');
  await expect(code(page)).toHaveValue(
    /^<iframe loading="lazy" src="[^"]+\/embed\/v1\/danmark\/tal\/" title/,
  );
  expect(complaints).toEqual([]);
});

test('says what is wrong where the place cannot be fetched, and asks again', async ({ page }) => {
  await page.goto('indlejr/');
  await page.route('**/indlejr/aarhus.json', (route) => route.fulfill({ status: 503 }));
  await choosePlace(page, 'Aarhus');
  await expect(page.locator('.builder-status')).toContainText('kunne ikke hentes');
  await page.unroute('**/indlejr/aarhus.json');
  await radio(page, 'Følger læserens').check();
  await expect(code(page)).toHaveValue(/kommune\/aarhus\/tal\/\?tema=auto/);
  await expect(page.locator('.builder-status')).toBeEmpty();
});

test.describe('without script', () => {
  test.use({ javaScriptEnabled: false });

  test('shows the codes of the country, whole, and the embed, and tells the way', async ({ page }) => {
    await page.goto('indlejr/?sted=albertslund');
    await expect(page.locator('embed-builder form')).toBeHidden();
    const fields = page.locator('.only-without-script textarea');
    await expect(fields).toHaveCount(15);
    await expect(fields.first()).toBeVisible();
    await expect(fields.first()).toHaveValue(
      /^<iframe loading="lazy" src="[^"]+\/embed\/v1\/danmark\/tal\/"[^>]+><\/iframe>\n<p><a href="[^"]+">[^<]+<\/a>\. 5\.989\smennesker i én uge i 2024.+ Kilde: VIVE/,
    );
    await expect(fields.last()).toHaveValue(/^<script async src="[^"]+\/embed\.js"><\/script>$/);
    await expect(inside(page, 0).locator('h1')).toContainText('5.989');
    await expect(
      page.locator('.only-without-script').getByRole('link', { name: 'alle kommuner' }),
    ).toBeVisible();
  });
});
