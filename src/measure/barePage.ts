import { readFileSync } from 'node:fs';
import { join } from 'node:path';

/** What ours is held against: the browser's own cost of a page, on the same machine in the same minutes. */
export const BARE_PATH = '/bar/';

const head = (title: string): string =>
  `<!doctype html><html lang="da"><meta charset="utf-8"><meta name="viewport" content="width=device-width">` +
  `<title>${title}</title>`;

/** The text of a municipality's page and nothing else: no sheet, no script, no drawing, no table. */
export function barePage(folder: string): string {
  const built = readFileSync(join(folder, 'kommune/albertslund/index.html'), 'utf8');
  const main = built.slice(built.indexOf('<main'), built.indexOf('</main>'));
  const paragraphs = [...main.matchAll(/<(h1|h2|p)\b[^>]*>(.*?)<\/\1>/gs)].map(
    ([, tag = 'p', inner = '']) => `<${tag}>${inner.replaceAll(/<[^>]*>/g, '')}</${tag}>`,
  );
  return head('Bar side') + paragraphs.join('');
}

/** A frame with one line in it. */
export const BARE_FRAME = `${head('Bar ramme')}<p>En linje.`;
