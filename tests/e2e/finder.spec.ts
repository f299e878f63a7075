import { expect, test, type Locator, type Page } from '@playwright/test';
import { axeFaults } from './axeFaults.ts';

/** What the finder offers, and not the choices of other lists on the page. */
const suggestions = (page: Page): Locator => page.getByRole('listbox').getByRole('option');

/** What is said of what is typed. */
const panel = (page: Page): Locator => page.locator('.suggestions:has(p:not(:empty)) [role=status]');

/** Pages of municipalities that are asked for from now on; they don't come, and the reader stays where they are. */
async function onlyAsked(page: Page): Promise<string[]> {
  const asked: string[] = [];
  await page.route('**/kommune/*/', (route) => {
    asked.push(route.request().url());
    return route.fulfill({ status: 204 });
  });
  return asked;
}

test.describe('the finder with script', () => {
  test('what is typed leads to its municipality', async ({ page }) => {
    const asked = await onlyAsked(page);
    await page.goto('');
    const field = page.locator('#find');
    for (const [typed, name, slug] of [
      ['albertsl', 'Albertslund', 'albertslund'],
      ['aarhus', 'Aarhus', 'aarhus'],
      ['århus', 'Aarhus', 'aarhus'],
      ['kobenhavn', 'København', 'koebenhavn'],
      ['Svenborg', 'Svendborg', 'svendborg'],
      ['holsterbro', 'Holstebro', 'holstebro'],
      ['vesthimmerland', 'Vesthimmerlands', 'vesthimmerlands'],
      ['hoje taastrup', 'Høje-Taastrup', 'hoeje-taastrup'],
      ['aero', 'Ærø', 'aeroe'],
      ['Skagen', 'Frederikshavn', 'frederikshavn'],
      ['hvide sande', 'Ringkøbing-Skjern', 'ringkoebing-skjern'],
      ['nykøbing f', 'Guldborgsund', 'guldborgsund'],
      ['københavns kommune', 'København', 'koebenhavn'],
      ['kbh', 'København', 'koebenhavn'],
      ['trøjborg', 'Aarhus', 'aarhus'],
      ['0461', 'Odense', 'odense'],
      ['koge', 'Køge', 'koege'],
      ['5000 Odense', 'Odense', 'odense'],
    ] as const) {
      await field.fill(typed);
      await expect(suggestions(page).first(), typed).toContainText(name);
      await field.press('Enter');
      await expect.poll(() => asked.at(-1), typed).toMatch(new RegExp(`/kommune/${slug}/$`));
    }
  });

  test('a town is said to be one, with its municipality', async ({ page }) => {
    await page.goto('');
    await page.locator('#find').fill('skagen');
    await expect(suggestions(page)).toHaveText(['Skagen by i Frederikshavn Kommune']);
  });

  test('of two towns with one name the reader chooses: Enter takes neither', async ({ page }) => {
    await page.goto('');
    const field = page.locator('#find');
    await field.fill('viby');
    await expect(suggestions(page)).toHaveText([
      'Viby kvarter i Aarhus Kommune',
      'Viby by i Roskilde Kommune',
    ]);
    const front = page.url();
    await field.press('Enter');
    await expect(suggestions(page)).toHaveCount(2);
    expect(page.url()).toBe(front);
    await field.press('ArrowDown');
    await field.press('Enter');
    await expect(page.locator('h1')).toHaveText('Aarhus');
  });

  test('Enter opens nothing where it is not clear what', async ({ page }) => {
    const asked = await onlyAsked(page);
    await page.goto('');
    const field = page.locator('#find');
    for (const typed of ['aar', 'her', 'vesterbro', 'odence', '5000', 'xyzzy', 'Christiansø']) {
      await field.fill('');
      await field.fill(typed);
      await expect(panel(page), typed).toBeVisible();
      await field.press('Enter');
      await expect(panel(page), typed).toContainText(
        /Vælg|Mente du Odense\? |postnumre|kender ikke et sted|hører ikke til nogen kommune/,
      );
    }
    expect(asked).toEqual([]);
  });

  test('what is misspelled is asked back', async ({ page }) => {
    await page.goto('');
    await page.locator('#find').fill('odence');
    await expect(panel(page)).toHaveText('Intet sted hedder præcis det. Mente du …');
    await suggestions(page).filter({ hasText: 'Odense' }).click();
    await expect(page.locator('h1')).toHaveText('Odense');
  });

  test('a lone answer that is not sure is opened by a second Enter', async ({ page }) => {
    await page.goto('');
    const field = page.locator('#find');
    await field.fill('odence');
    await expect(suggestions(page)).toHaveCount(1);
    await field.press('Enter');
    await expect(panel(page)).toHaveText('Mente du Odense? Tryk Enter igen.');
    await expect(suggestions(page)).toHaveAttribute('aria-selected', 'true');
    await field.press('Enter');
    await expect(page.locator('h1')).toHaveText('Odense');
  });

  test('and by a second press of the button', async ({ page }) => {
    await page.goto('');
    await page.locator('#find').fill('odence');
    await expect(suggestions(page)).toHaveCount(1);
    const button = page.locator('.finder.large').getByRole('button', { name: 'Find', exact: true });
    await button.click();
    await expect(panel(page)).toContainText('Mente du Odense?');
    await button.click();
    await expect(page.locator('h1')).toHaveText('Odense');
  });

  test('where nothing is found it says so, with a way on', async ({ page }) => {
    await page.goto('');
    await page.locator('#find').fill('5000');
    await expect(panel(page)).toBeVisible();
    await expect(panel(page)).toContainText('Vi kan ikke slå postnumre op');
    await expect(suggestions(page)).toHaveCount(0);
    await page.keyboard.press('Tab');
    const wayOn = page.locator('.suggestions a:visible');
    await expect(wayOn).toBeFocused();
    await wayOn.press('Enter');
    await expect(page.locator('table.municipalities tbody tr')).toHaveCount(98);
  });

  test('says truly how many fit', async ({ page }) => {
    await page.goto('');
    await page.locator('#find').fill('aa');
    await expect(suggestions(page)).toHaveCount(6);
    await expect(panel(page)).toHaveText(/^Viser 6 af \d+\. /);
    const all = Number(/af (\d+)/.exec((await panel(page).textContent()) ?? '')?.[1]);
    expect(all).toBeGreaterThan(6);
  });

  test('nothing is fetched before the finder is used', async ({ page }) => {
    const asked: string[] = [];
    page.on('request', (request) => asked.push(new URL(request.url()).pathname));
    await page.goto('kommune/albertslund/');
    await page.waitForLoadState('networkidle');
    expect(asked.filter((path) => /finder/i.test(path) && !path.includes('PlaceFinder'))).toEqual([]);
    await page.locator('#find-top').focus();
    await expect.poll(() => asked.filter((path) => path.endsWith('finder.json')).length).toBe(1);
  });
});

test.describe('the combobox, as the pattern has it', () => {
  const open = async (page: Page, typed: string): Promise<Locator> => {
    await page.goto('');
    const field = page.locator('#find');
    await field.fill(typed);
    await expect(suggestions(page).first()).toBeVisible();
    return field;
  };
  const active = (page: Page) => suggestions(page).and(page.locator('[aria-selected=true]'));

  test('the field names its list and says whether it is open', async ({ page }) => {
    await page.goto('');
    const field = page.getByRole('combobox', { name: 'Hvordan er det, hvor du bor?' });
    await expect(field).toHaveAttribute('aria-expanded', 'false');
    await field.fill('her');
    await expect(field).toHaveAttribute('aria-expanded', 'true');
    await expect(field).toHaveAttribute('aria-autocomplete', 'list');
    const list = page.getByRole('listbox', { name: 'Steder, der passer' });
    expect(await field.getAttribute('aria-controls')).toBe(await list.getAttribute('id'));
    // Selection is the reader's: none comes by itself.
    await expect(active(page)).toHaveCount(0);
    await expect(field).not.toHaveAttribute('aria-activedescendant');
    await expect(suggestions(page).and(page.locator('[aria-selected=false]'))).toHaveCount(3);
  });

  test(
    'arrows go through the list and round, the focus stays in the field',
    { tag: '@once' },
    async ({ page }) => {
      const field = await open(page, 'her');
      for (const [key, index] of [
        ['ArrowDown', 0],
        ['ArrowDown', 1],
        ['ArrowDown', 2],
        ['ArrowDown', 0],
        ['ArrowUp', 2],
      ] as const) {
        await field.press(key);
        await expect(active(page)).toHaveCount(1);
        const id = await suggestions(page).nth(index).getAttribute('id');
        await expect(field).toHaveAttribute('aria-activedescendant', id ?? '');
        await expect(field).toBeFocused();
      }
      const last = (await active(page).getAttribute('href')) ?? 'none';
      await field.press('Enter');
      await expect(page).toHaveURL(new RegExp(`${last}$`));
    },
  );

  test('Escape closes the list, then empties the field; an arrow opens it again', async ({ page }) => {
    const field = await open(page, 'her');
    await field.press('Escape');
    await expect(suggestions(page)).toHaveCount(0);
    await expect(field).toHaveAttribute('aria-expanded', 'false');
    await expect(field).toHaveValue('her');
    await field.press('ArrowDown');
    await expect(active(page)).toContainText('Herlev');
    await field.press('Escape');
    await field.press('ArrowUp');
    await expect(active(page)).toContainText('Herredsvang');
    await field.press('Escape');
    await field.press('Escape');
    await expect(field).toHaveValue('');
  });

  test('Alt and an arrow open and close without choosing', async ({ page }) => {
    const field = await open(page, 'her');
    await field.press('Alt+ArrowUp');
    await expect(suggestions(page)).toHaveCount(0);
    await field.press('Alt+ArrowDown');
    await expect(suggestions(page)).toHaveCount(3);
    await expect(active(page)).toHaveCount(0);
  });

  test('moving the cursor and typing go back to the field', async ({ page }) => {
    const field = await open(page, 'her');
    for (const key of ['Home', 'End', 'ArrowLeft', 'ArrowRight']) {
      await field.press('ArrowDown');
      await expect(active(page)).toHaveCount(1);
      await field.press(key);
      await expect(active(page)).toHaveCount(0);
      await expect(field).not.toHaveAttribute('aria-activedescendant');
    }
    await field.press('ArrowDown');
    await field.pressSequentially('n');
    await expect(suggestions(page)).toHaveText(['Herning Region Midtjylland']);
    await expect(active(page)).toHaveCount(0);
  });

  test('an arrow in the empty field opens all municipalities', async ({ page }) => {
    await page.goto('');
    const field = page.locator('#find');
    await expect(field).toHaveRole('combobox');
    await field.focus();
    await field.press('ArrowDown');
    await expect(suggestions(page)).toHaveCount(103);
    await expect(active(page)).toContainText('Albertslund');
  });

  test('an arrow pressed before the list has come is answered when it does', async ({ page }) => {
    const pressed = Promise.withResolvers<undefined>();
    await page.route('**/finderStart*', async (route) => {
      await pressed.promise;
      await route.continue();
    });
    await page.goto('');
    await page.locator('#find').press('ArrowDown');
    pressed.resolve(undefined);
    await expect(suggestions(page)).toHaveCount(103);
  });

  test('Tab leaves field and list', async ({ page }) => {
    const field = await open(page, 'her');
    await field.press('Tab');
    await expect(suggestions(page)).toHaveCount(0);
    await expect(field).toHaveAttribute('aria-expanded', 'false');
  });

  test('the header has no stop that nobody sees', async ({ page }) => {
    await page.goto('metode/');
    const unseen = await page.locator('.site-header').evaluate((header) =>
      [...header.querySelectorAll<HTMLElement>('a[href], button, input')]
        .filter((element) => element.checkVisibility() && element.tabIndex >= 0)
        .filter((element) => element.getBoundingClientRect().width < 10)
        .map((element) => element.outerHTML),
    );
    expect(unseen).toEqual([]);
    await expect(page.locator('#find-top')).toHaveRole('combobox');
    await page.locator('#find-top').fill('odense');
    await expect(suggestions(page).first()).toContainText('Odense');
    await page.locator('#find-top').press('Enter');
    await expect(page.locator('h1')).toHaveText('Odense');
  });

  for (const [path, field] of [
    ['', '#find'],
    ['', '#find-top'],
    ['kommune/', '#find'],
    ['404.html', '#find'],
    ['sammenlign/', '#tilfoej'],
    ['indlejr/', '#builder-sted'],
  ] as const) {
    test(`axe finds nothing while ${field} suggests on /${path}`, async ({ page }) => {
      await page.goto(path);
      await page.locator(field).fill('ny');
      await expect(suggestions(page).first()).toBeVisible();
      await page.locator(field).press('ArrowDown');
      const host = page.locator('.finder').filter({ has: page.locator(field) });
      await host.evaluate((element) => {
        element.dataset['axe'] = '';
      });
      expect(await axeFaults(page, { within: '[data-axe]' })).toEqual([]);
    });
  }
});

/** Whether label and panel are both seen, between the header and the window's lower edge. */
const isInSight = (page: Page): Promise<boolean> =>
  page.evaluate(() => {
    const edge = document.querySelector('.site-header')?.getBoundingClientRect().bottom ?? 0;
    const label = document.querySelector('label[for=find]')?.getBoundingClientRect();
    const panel = document.querySelector('.finder.large .suggestions')?.getBoundingClientRect();
    return (label?.top ?? 0) >= edge && (panel?.bottom ?? 0) <= innerHeight;
  });

test.describe('on a phone', () => {
  test.use({ viewport: { width: 360, height: 740 } });

  for (const typed of ['vesterbro', 'aar', 'odence', '5000']) {
    test(`the field moves up so that the answer to "${typed}" is seen`, async ({ page }) => {
      await page.goto('');
      const field = page.locator('#find');
      await field.fill(typed);
      await expect(panel(page)).toBeVisible();
      await expect.poll(() => isInSight(page)).toBe(true);
      const top = await page.evaluate(() => scrollY);
      expect(top).toBeGreaterThan(0);
      const said = await panel(page).textContent();
      await field.press('Enter');
      if (typed !== '5000') await expect(panel(page)).not.toHaveText(said ?? '');
      expect(await isInSight(page)).toBe(true);
      // What fits moves no more.
      await field.press('Backspace');
      await expect(panel(page)).toBeVisible();
      expect(await page.evaluate(() => scrollY)).toBe(top);
    });
  }

  test('the header leads to the field and its label', async ({ page }) => {
    await page.goto('');
    await page.locator('.phone-menu a').click();
    await expect.poll(() => page.evaluate(() => scrollY)).toBeGreaterThan(0);
    expect(await isInSight(page)).toBe(true);
  });
});

for (const path of ['metode/', 'en/method/']) {
  test(`the header's field shows all that it asks for, in one line: /${path}`, async ({ page }) => {
    await page.setViewportSize({ width: 1200, height: 740 });
    await page.goto(path);
    await page.evaluate(() => document.fonts.ready);
    const [beyond, lines] = await page.locator('#find-top').evaluate((input: HTMLInputElement) => {
      input.value = input.placeholder;
      const items = [...document.querySelectorAll('.site-header :is(.brand, nav li, .header-finder)')];
      const middles = items.map((item) => {
        const { top, bottom } = item.getBoundingClientRect();
        return Math.round((top + bottom) / 10);
      });
      return [input.scrollWidth - input.clientWidth, new Set(middles).size];
    });
    expect(beyond).toBe(0);
    expect(lines).toBe(1);
  });
}

for (const [width, letters] of [
  [320, 16],
  [320, 32],
  [360, 24],
  [1280, 16],
] as const) {
  for (const [path, field] of [
    ['', '#find'],
    ['kommune/', '#find'],
    ['sammenlign/', '#tilfoej'],
    ['indlejr/', '#builder-sted'],
  ] as const) {
    test(`the list fits below ${field} on /${path} at ${width} px, letters of ${letters}`, async ({
      page,
    }) => {
      await page.setViewportSize({ width, height: 740 });
      await page.addInitScript((size) => {
        addEventListener('DOMContentLoaded', () => {
          document.documentElement.style.fontSize = `${size}px`;
        });
      }, letters);
      await page.goto(path);
      const pageWidth = await page.evaluate(() => document.documentElement.scrollWidth);
      await page.locator(field).fill('fr');
      await expect(suggestions(page).first()).toBeVisible();
      const faults = await page.locator(field).evaluate((input, before) => {
        const found: string[] = [];
        const below = input.getBoundingClientRect().bottom;
        for (const option of document.querySelectorAll<HTMLElement>('.suggestions [role=option]')) {
          const { left, right, height, top } = option.getBoundingClientRect();
          if (left < 0 || right > innerWidth + 0.5 || option.scrollWidth > option.clientWidth + 1)
            found.push(`${option.textContent} is too wide`);
          if (height < 44) found.push(`${option.textContent} is ${height} px high`);
          if (top < below - 1) found.push(`${option.textContent} covers the field`);
        }
        if (document.documentElement.scrollWidth > before) found.push('widens the page');
        return found;
      }, pageWidth);
      expect(faults).toEqual([]);
    });
  }
}

test.describe('the finder without script', () => {
  test.use({ javaScriptEnabled: false });

  test('leads to the list of all 98', async ({ page }) => {
    await page.goto('');
    await page.locator('#find').fill('Albertslund');
    await page.locator('.finder.large:has(#find)').getByRole('button', { name: 'Find' }).click();
    await expect(page.locator('table.municipalities tbody tr')).toHaveCount(98);
  });
});

test.describe('the ring of the field that has the focus', () => {
  for (const [path, field, width] of [
    ['', '#find', 360],
    ['', '.site-header .finder input', 1280],
    ['kommune/', '.finder.large input', 360],
    ['indlejr/', '#builder-sted', 360],
  ] as const) {
    test(`is seen whole beside its button and its open list: /${path} ${field}`, async ({ page }) => {
      await page.setViewportSize({ width, height: 740 });
      await page.goto(path);
      const input = page.locator(field);
      await input.focus();
      for (const typed of ['', 'albert']) {
        await input.fill(typed);
        if (typed !== '') await expect(suggestions(page).first()).toBeVisible();
        const hidden = await input.evaluate((element) => {
          const { left, right, top, bottom } = element.getBoundingClientRect();
          const { outlineOffset, outlineWidth, outlineStyle } = getComputedStyle(element);
          if (outlineStyle !== 'solid') return ['no ring'];
          // Along the middle of its line.
          const out = parseFloat(outlineOffset) + parseFloat(outlineWidth) / 2;
          const middle = [(left + right) / 2, (top + bottom) / 2] as const;
          const points = [
            [left - out, middle[1]],
            [right + out, middle[1]],
            [middle[0], top - out],
            [middle[0], bottom + out],
          ] as const;
          return points.flatMap(([x, y]) => {
            const there = document.elementFromPoint(x, y);
            return there === element || there?.contains(element) ? [] : [there?.outerHTML.slice(0, 80)];
          });
        });
        expect(hidden, typed).toEqual([]);
      }
    });
  }
});
