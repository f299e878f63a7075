/**
 * Every internal link and anchor of the built site, read from the files: `npm run check:links`.
 * Links to other sites are not followed, as nothing is fetched while testing.
 */
import { existsSync, globSync, readFileSync } from 'node:fs';
import { posix } from 'node:path';

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

const broken: string[] = [];
let count = 0;
for (const [page, html] of pages) {
  const here = page.replace(/index\.html$/, '');
  for (const [, raw = ''] of html.matchAll(/ (?:href|src|action|data-src)="([^"]*)"/g)) {
    if (/^(https?:|mailto:|data:)/.test(raw)) continue;
    count += 1;
    const [path = '', anchor] = raw.replaceAll('&amp;', '&').split('#');
    const target =
      path === '' ? here : posix.resolve(here, path) + (path.endsWith('/') && path !== '/' ? '/' : '');
    const file = target.endsWith('/') ? `${target}index.html` : target;
    if (!existsSync(`${folder}${file.split('?')[0] ?? ''}`)) broken.push(`${page}: ${raw} leads nowhere`);
    else if (anchor && !anchors.get(file)?.has(anchor)) broken.push(`${page}: ${raw} has no such anchor`);
  }
}
if (broken.length > 0) console.error(broken.join('\n'));
console.log(`${count} internal links on ${pages.size} pages, ${broken.length} broken`);
process.exit(broken.length === 0 ? 0 : 1);
