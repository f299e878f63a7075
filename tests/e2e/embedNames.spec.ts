/** Names on the small maps, in the width of a phone and with the fonts of phones. */
import { globSync } from 'node:fs';
import { expect, test } from '@playwright/test';
import { READERS_FONTS } from '../../src/measure/sweepHeights.ts';

const MAPS = globSync('dist/embed/v1/{kommune,region}/*/kort/index.html').map((path) =>
  path.slice('dist/'.length, -'index.html'.length),
);
const WIDTHS = [320, 390, 600];
/** Letters reach less high and low than their line is; pixels. */
const INSIDE = 3;

test('names keep clear of each other and inside the frame on every municipality’s and region’s map', async ({
  page,
  baseURL,
}) => {
  expect(MAPS).toHaveLength(98 + 5);
  await page.goto('robots.txt');
  const faults = await page.evaluate(
    async ([paths, widths, fonts, inside]) => {
      const found: string[] = [];
      for (const path of paths) {
        const frame = document.createElement('iframe');
        frame.style.border = '0';
        frame.height = '2000';
        frame.src = path;
        await new Promise((resolve) => {
          frame.addEventListener('load', resolve);
          document.body.append(frame);
        });
        const inner = frame.contentDocument;
        const view = inner?.defaultView;
        if (!inner || !view) throw new Error(`${path} is no embed`);
        const sheet = new view.CSSStyleSheet();
        inner.adoptedStyleSheets = [sheet];
        let seen = 0;
        for (const rules of fonts) {
          sheet.replaceSync(rules);
          for (const width of widths) {
            frame.width = String(width);
            const drawing = inner.querySelector('.near-map svg, .region-box svg');
            const edge = drawing?.getBoundingClientRect();
            if (!drawing || !edge) throw new Error(`${path} has no map`);
            const boxes = [...drawing.querySelectorAll('text')]
              .map((text) => ({ name: text.textContent, box: text.getBoundingClientRect() }))
              .filter(({ box }) => box.width > 0);
            seen += boxes.length;
            boxes.forEach(({ name, box }, i) => {
              const where = `${path} ${width} px ${rules}: ${name}`;
              if (
                box.left < edge.left ||
                box.right > edge.right ||
                box.top < edge.top ||
                box.bottom > edge.bottom
              )
                found.push(`${where} leaves the frame`);
              for (const { name: other, box: its } of boxes.slice(i + 1)) {
                const beside = box.right <= its.left || its.right <= box.left;
                const apart =
                  box.bottom - inside <= its.top + inside || its.bottom - inside <= box.top + inside;
                if (!beside && !apart) found.push(`${where} touches ${other}`);
              }
            });
          }
        }
        if (seen === 0) found.push(`${path} names nothing`);
        frame.remove();
      }
      return found;
    },
    [
      MAPS.map((path) => new URL(path, baseURL).pathname),
      WIDTHS,
      Object.values(READERS_FONTS),
      INSIDE,
    ] as const,
  );
  expect(faults).toEqual([]);
});
