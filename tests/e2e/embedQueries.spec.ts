/** What stands in an embed's address can choose a theme and a name, and nothing else, whatever it is. */
import { expect } from '@playwright/test';
import fc from 'fast-check';
import { test } from '../fixtures/hosts/hostServer.ts';
import { watch } from './pages.ts';

const EMBED = 'embed/v1/kommune/laesoe/tal/';
const RUNS = 500;
const AT_A_TIME = 50;

const HOSTILE = [
  '"><script>top.hit=1</script>',
  "'-top.hit=1-'",
  '</style><script>top.hit=1</script>',
  '<img src=x onerror=top.hit=1>',
  'javascript:top.hit=1',
  '__proto__',
  'constructor',
  'xPYMx',
  'lys',
  'moerk',
  'MOERK',
  'auto',
  ' moerk',
  'moerk\0',
  '//andre.example',
  'data:text/html,<script>top.hit=1</script>',
  '${top.hit=1}',
  '%',
  '%ff',
  '%3Cscript%3Etop.hit=1%3C/script%3E',
];
const value = fc.oneof(
  fc.constantFrom(...HOSTILE),
  fc.string({ unit: 'binary', maxLength: 40 }),
  fc.string({ maxLength: 200 }),
);
const name = fc.oneof(
  fc.constantFrom('tema', 'sprog', 'id', 'childId', 'initialWidth', 'parentUrl', '__proto__', 'tema[]'),
  fc.string({ maxLength: 10 }),
);
const encoded = fc
  .array(fc.tuple(name, value), { maxLength: 6 })
  .map((pairs) =>
    pairs
      .map(
        ([key, text]) =>
          `${encodeURIComponent(key.toWellFormed())}=${encodeURIComponent(text.toWellFormed())}`,
      )
      .join('&'),
  );
const raw = fc
  .array(fc.tuple(name, value), { maxLength: 6 })
  .map((pairs) => pairs.map((pair) => pair.join('=')).join('&'));
// A browser drops line breaks from an address, and where there is a `<` as well it loads nothing.
const asked = fc.constantFrom(
  'tema=lys',
  'tema=auto',
  'sprog=da&id=a&tema=moerk',
  'tema=lys&tema=moerk',
  'tema=moerk',
);
const query = fc.oneof(encoded, raw, value, asked).map((text) => text.replaceAll(/[\n\r\t]/g, ''));

// A thousand in all, in two tests so that they run side by side.
for (const seed of [1, 2]) {
  test(`made-up queries give the default view or the theme that was asked for, ${seed}`, async ({
    page,
    site,
  }) => {
    // A busy machine takes more than a minute.
    test.setTimeout(240_000);
    const complaints = watch(page);
    const elsewhere: string[] = [];
    page.on('dialog', (dialog) => {
      complaints.push(`dialog: ${dialog.message()}`);
      void dialog.dismiss();
    });
    page.on('request', (request) => {
      const { origin, pathname } = new URL(request.url());
      if (origin !== new URL(site).origin || !pathname.endsWith(EMBED)) elsewhere.push(request.url());
    });
    // A bare page of the site's own origin, so that the frames can be looked into.
    const bare = new URL('embed/v1/vaert', site).href;
    await page.route(bare, (route) =>
      route.fulfill({ contentType: 'text/html', body: '<!doctype html><body>' }),
    );
    await page.goto(bare);
    elsewhere.length = 0;

    const queries = fc.sample(query, { numRuns: RUNS, seed });
    // Both themes and neither are really asked for among them.
    const themes = new Set(queries.map((text) => new URLSearchParams(text).get('tema')));
    expect([...themes]).toEqual(expect.arrayContaining(['lys', 'moerk', null]));

    const faults: string[] = [];
    for (let start = 0; start < RUNS; start += AT_A_TIME) {
      faults.push(
        ...(await page.evaluate(
          ([queries, address]) => {
            const load = (src: string): Promise<HTMLIFrameElement> =>
              new Promise((resolve) => {
                const frame = document.createElement('iframe');
                frame.addEventListener('load', () => {
                  resolve(frame);
                });
                frame.src = src;
                document.body.append(frame);
              });
            const bodyOf = (frame: HTMLIFrameElement): string | undefined =>
              frame.contentDocument?.body.innerHTML;
            const told: unknown[] = [];
            addEventListener('message', ({ data }) => told.push(data));
            const check = async (query: string, body: string | undefined): Promise<string[]> => {
              const frame = await load(`${address}?${query}`);
              const root = frame.contentDocument?.documentElement;
              const tema = new URL(frame.src).searchParams.get('tema');
              const wanted = ['lys', 'moerk', 'auto'].includes(tema ?? '')
                ? `lang da,data-tema ${tema}`
                : 'lang da';
              const found = [...(root?.attributes ?? [])].map((a) => `${a.name} ${a.value}`).join();
              const faults = [
                ...(found === wanted ? [] : [`root is ${found}`]),
                ...(bodyOf(frame) === body ? [] : ['another body']),
                ...('hit' in window ? ['a script ran'] : []),
              ];
              frame.remove();
              return faults.map((fault) => `${JSON.stringify(query)}: ${fault}`);
            };
            const run = async (): Promise<string[]> => {
              const plain = await load(address);
              const body = bodyOf(plain);
              plain.remove();
              const faults = (await Promise.all(queries.map((query) => check(query, body)))).flat();
              // What is told back is a height, with a name that is one, and the frame's own address.
              const own = new URL(address).pathname;
              const forms = [
                /^pymxPYMx[\p{L}\d_.:-]{1,64}xPYMxheightxPYMx\d+$/u,
                /^\{("sentinel":"amp",)?"type":"(embed-size|hjemloeshed:height)","height":\d+(,"id":"[\p{L}\d_.:-]{1,64}")?\}$/u,
              ];
              const isOdd = (data: unknown): boolean => {
                const text = typeof data === 'string' ? data : JSON.stringify(data);
                const named =
                  /^\{"(?:context":"iframe.resize|datawrapper-height).*"(http[^"]+|\/[^"]+)"(:\d+\})?\}$/.exec(
                    text,
                  );
                if (named) return new URL(named[1] ?? '', address).pathname !== own;
                return forms.every((form) => !form.test(text));
              };
              const odd = told.filter(isOdd);
              return [...faults, ...odd.map((data) => `told ${JSON.stringify(data)}`)];
            };
            return run();
          },
          [queries.slice(start, start + AT_A_TIME), new URL(EMBED, site).href] as const,
        )),
      );
    }
    expect(faults).toEqual([]);
    expect(elsewhere).toEqual([]);
    expect(complaints).toEqual([]);
  });
}
