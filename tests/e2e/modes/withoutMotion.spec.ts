import { expect, test } from '@playwright/test';
import { movingParts } from './movingParts.ts';

// That nothing moves for those who wish so is asked on every page (`everyPage.spec.ts`).
test.use({ contextOptions: { reducedMotion: 'no-preference' } });

test('nothing moves by itself without that wish either', async ({ page }) => {
  await page.goto('kommune/albertslund/');
  expect(await movingParts(page)).toEqual([]);
});

test('what moves is seen', async ({ page }) => {
  await page.setContent(
    `<style>@keyframes a { to { opacity: 0 } } p { animation: a 1s infinite } b { transition: color 1s } html { scroll-behavior: smooth }</style>
     <p>1</p><b>2</b><i>3</i>`,
  );
  expect(await movingParts(page)).toEqual(['html.', 'p.', 'b.']);
});
