/**
 * Every link of the built site, read from the files: `npm run check:links`. Internal ones must lead to a
 * file and an anchor that are there. Those to other sites are not followed, as nothing is fetched while
 * testing; each must stand in the list of `content/externalLinks.ts` or be a municipality's own in the register.
 */
import { existsSync, globSync, readFileSync } from 'node:fs';
import { posix } from 'node:path';
import { EXTERNAL_LINKS } from '../content/externalLinks.ts';
import { dataset } from '../dataset.ts';
import { allAreDrawn } from '../publish/isDrawn.ts';

const folder = process.env['OUT_DIR'] ?? 'dist';
const pages = new Map(
  globSync(`${folder}/**/*.html`).map((path) => [
    `/${posix.relative(folder, path)}`,
    readFileSync(path, 'utf8'),
  ]),
);
const anchors = new Map(
  [...pages].map(([path, html]) => [
    path,
    new Set([...html.matchAll(/ id="([^"]+)"/g)].map((match) => match[1])),
  ]),
);

const websites = dataset.municipalities.flatMap(({ website }) => website ?? []);
const listed = new Set<string>([...Object.values(EXTERNAL_LINKS), ...websites]);
/** Where the pages say they stand: absolute addresses of our own are no links to others. */
function ownAddress(): string {
  const found = /<link rel="canonical" href="([^"]+)"/.exec(pages.get('/index.html') ?? '')?.[1];
  if (found === undefined) throw new Error(`${folder}/index.html names no canonical address`);
  return found;
}
const own = ownAddress();

const broken: string[] = [];
let [count, external, undrawn] = [0, 0, 0];
/** What a build that draws a few places leaves out of the others: images, sheets, and the archive of all sheets. */
const DRAWING = /\/[^/]+\/[^/]+\.(?:png|svg|pdf)$|\/(?:ark|sheets)\.zip$/;
/** @param raw a link to another site, as it stands in `holder` */
function checkExternal(holder: string, raw: string): void {
  const address = raw.replaceAll('&amp;', '&');
  if (address.startsWith(own)) return;
  external += 1;
  if (!listed.has(address))
    broken.push(`${holder}: ${address} is neither in content/externalLinks.ts nor in the register`);
}
for (const [page, html] of pages) {
  const here = page.replace(/index\.html$/, '');
  for (const [, raw = ''] of html.matchAll(/ (?:href|src|action|data-src)="([^"]*)"/g)) {
    if (/^(mailto:|data:)/.test(raw)) continue;
    if (/^https?:/.test(raw)) {
      checkExternal(page, raw);
      continue;
    }
    count += 1;
    const [path = '', anchor] = raw.replaceAll('&amp;', '&').split('#');
    const target =
      path === '' ? here : posix.resolve(here, path) + (path.endsWith('/') && path !== '/' ? '/' : '');
    const file = target.endsWith('/') ? `${target}index.html` : target;
    const isThere = existsSync(`${folder}${file.split('?')[0] ?? ''}`);
    if (!isThere && !allAreDrawn && DRAWING.test(file)) undrawn += 1;
    else if (!isThere) broken.push(`${page}: ${raw} leads nowhere`);
    else if (anchor && !anchors.get(file)?.has(anchor)) broken.push(`${page}: ${raw} has no such anchor`);
  }
}
// The story's parts on single municipalities come as files of their own.
for (const path of globSync(`${folder}/historien/*.json`)) {
  for (const [, address = ''] of readFileSync(path, 'utf8').matchAll(/"href":"(https?:[^"]*)"/g)) {
    checkExternal(path, address);
  }
}

if (broken.length > 0) console.error(broken.join('\n'));
console.log(
  `${count} internal and ${external} external links on ${pages.size} pages, ${broken.length} broken or not listed${undrawn > 0 ? `; ${undrawn} lead to images and sheets that this build did not draw` : ''}`,
);
process.exit(broken.length === 0 ? 0 : 1);
