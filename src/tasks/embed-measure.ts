/**
 * Measures every built embed in a column of 320 px and writes the heights that frames reserve:
 * `npm run embed:measure`, after a build.
 *
 * Letters of readers' fonts differ in width from those here. Each embed is measured as it is and with
 * wider letters, and the higher figure counts, rounded up to ten pixels: what Georgia and the system
 * fonts of phones need is reserved, and the figures hardly move from machine to machine.
 */
import { globSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:http';
import { chromium } from '@playwright/test';
import sirv from 'sirv';
import { chromiumPath } from './chromiumPath.ts';

const folder = process.env['OUT_DIR'] ?? 'dist';
const FILE = 'src/publish/embed/heights.json';
const WIDTH = 320;
/** Georgia is about a tenth wider than the serif of Linux, other sans-serifs at most a twentieth. */
const WIDER = ['.embed{letter-spacing:.02em}', '.embed h1{letter-spacing:.04em}'];
/** Half-pixel columns of hosts break a line more now and then, and letters hang below the last line; pixels. */
const SPARE = 6;
const AT_A_TIME = 25;

const paths = globSync(`${folder}/embed/v1/**/index.html`)
  .map((path) => path.slice(folder.length, -'index.html'.length))
  .toSorted();
if (paths.length === 0) throw new Error(`${folder}/ holds no embeds: run npm run build first`);

const HOST = '/embed/host';
const serveFile = sirv(folder, { dev: true });
const server = createServer((request, response) => {
  if (request.url === HOST) response.setHeader('content-type', 'text/html').end('<!doctype html><body>');
  else serveFile(request, response);
});
await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
const address = server.address();
const port = typeof address === 'object' ? address?.port : undefined;
if (port === undefined) throw new Error('the server has no port');

const executablePath = await chromiumPath();
const browser = await chromium.launch({
  args: ['--no-sandbox'],
  ...(executablePath !== undefined && { executablePath }),
});
const page = await browser.newPage();
await page.goto(`http://127.0.0.1:${port}${HOST}`);

/** In the browser: the height of each in its frame. */
const measure = (batch: readonly string[]): Promise<number[]> =>
  page.evaluate(
    ([paths, width, wider]) =>
      Promise.all(
        paths.map(
          (path) =>
            new Promise<number>((resolve, reject) => {
              const frame = document.createElement('iframe');
              frame.width = String(width);
              // So high that none has a scroll bar, which would take width.
              frame.height = '4000';
              frame.src = path;
              frame.addEventListener('load', () => {
                const inner = frame.contentDocument;
                const sheet = inner?.styleSheets[0];
                if (!inner || !sheet) {
                  reject(new Error(`${path} has no styles`));
                  return;
                }
                const height = (): number => inner.documentElement.getBoundingClientRect().height;
                const usual = height();
                for (const rule of wider) sheet.insertRule(rule, sheet.cssRules.length);
                resolve(Math.max(usual, height()));
                frame.remove();
              });
              document.body.append(frame);
            }),
        ),
      ),
    [batch, WIDTH, WIDER] as const,
  );

const places = new Map<string, Map<string, number>>();
for (let start = 0; start < paths.length; start += AT_A_TIME) {
  const batch = paths.slice(start, start + AT_A_TIME);
  for (const [i, height] of (await measure(batch)).entries()) {
    const parts = (batch[i] ?? '').split('/').slice(3, -1);
    const [place, view] = [parts.slice(0, -1).join('/'), parts.at(-1) ?? ''];
    places.set(
      place,
      (places.get(place) ?? new Map<string, number>()).set(view, Math.ceil((height + SPARE) / 10) * 10),
    );
  }
}
await browser.close();
server.close();

const lines = [...places].map(([place, views]) => {
  const heights = [...views].map(([view, height]) => `"${view}": ${height}`).join(', ');
  return `  "${place}": { ${heights} }`;
});
writeFileSync(FILE, `{\n${lines.join(',\n')}\n}\n`);
console.log(`${paths.length} embeds of ${places.size} places measured: ${FILE}`);
