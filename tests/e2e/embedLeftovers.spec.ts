/** DOMPurify needs a browser; the other sanitizers are in `tests/unit/publish/embed/leftovers.test.ts`. */
import { createRequire } from 'node:module';
import { expect, test } from '@playwright/test';
import { formatImageCode, formatScriptCode } from '../../src/format/formatEmbedCode.ts';
import { frameOf } from '../fixtures/hosts/hostPage.ts';

const SITE = 'https://hjemloeshed.example/';
const require = createRequire(import.meta.url);
const frame = frameOf(SITE, 'kommune/albertslund/tal');
const image = { ...frame, src: `${SITE}billede.png`, alt: '44 mennesker', width: 600, height: 700 };
const LINE =
  '<p><a href="https://hjemloeshed.example/">Høje-Taastrup &amp; "kommune/albertslund/tal"</a>. Kilde: VIVE.</p>';

test('DOMPurify leaves the line, the image, and where it may the frame', async ({ page }) => {
  await page.setContent('<!doctype html>');
  await page.addScriptTag({ path: require.resolve('dompurify/dist/purify.min.js') });
  const clean = (html: string, tags: readonly string[] = []): Promise<string> =>
    page.evaluate(
      ([html, tags]) => {
        const purify: unknown = Reflect.get(window, 'DOMPurify');
        const sanitize: unknown = purify instanceof Function ? Reflect.get(purify, 'sanitize') : null;
        return sanitize instanceof Function
          ? String(Reflect.apply(sanitize, purify, [html, { ADD_TAGS: tags }]))
          : 'no DOMPurify';
      },
      [html, tags] as const,
    );
  const script = formatScriptCode(frame, `${SITE}embed.js`);
  expect((await clean(script)).trim()).toBe(LINE);
  expect(await clean(script, ['iframe'])).toMatch(/^<iframe loading="lazy" src="[^"]+"[^>]*><\/iframe>\n<p>/);
  expect(await clean(formatImageCode(image))).toMatch(
    /^<img loading="lazy" src="[^"]+" alt="44 mennesker"[^>]*>\n<p>/,
  );
});
