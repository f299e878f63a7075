import { type DefaultTreeAdapterTypes, parse } from 'parse5';

type Node = DefaultTreeAdapterTypes.Node;

const set = (names: string): ReadonlySet<string> => new Set(names.split(' '));
/** What holds no text of the page: drawings, programs, and what is there to be pressed or filled in. */
const WORDLESS = set('head svg canvas script style template noscript select datalist button input textarea');
/** What stands within a line. A row of a table becomes one, so its cells do. */
const IN_LINE = set(
  'a abbr b cite code data dfn em i kbd label mark q s small span strong sub sup td th time var wbr',
);
const HEADING = /^h[1-6]$/;

/** Text, or that a block begins here, and which. */
type Piece = string | { readonly tag: string };

function piecesOf(node: Node): Piece[] {
  const { nodeName: name } = node;
  if (WORDLESS.has(name)) return [];
  if (name === '#text') return 'value' in node ? [node.value] : [];
  if (!('childNodes' in node)) return [];
  const inside = node.childNodes.flatMap(piecesOf);
  if (name === 'td' || name === 'th') return [...inside, ' '];
  if (IN_LINE.has(name)) return inside;
  return [{ tag: HEADING.test(name) ? name : 'p' }, ...inside, { tag: 'p' }];
}

const written = (text: string): string =>
  text.replaceAll(/\s+/g, ' ').trim().replaceAll('&', '&amp;').replaceAll('<', '&lt;');

/**
 * The bare page that one of ours is held against: its own words and nothing else. Headings stay headings;
 * every other block that has words of its own, be it an entry of a list, a row of a table, a definition or a
 * caption, is a paragraph. Words that ours unfolds later are there, too. There is no sheet and no script, no
 * drawing and no font, no link, list, table or control; no attribute but the language.
 *
 * @param html of a built page
 */
export function barePage(html: string): string {
  const blocks: { tag: string; text: string }[] = [];
  for (const piece of piecesOf(parse(html))) {
    if (typeof piece !== 'string') blocks.push({ ...piece, text: '' });
    else {
      const last = blocks.at(-1);
      if (last !== undefined) last.text += piece;
    }
  }
  const body = blocks
    .map(({ tag, text }) => ({ tag, text: written(text) }))
    .filter(({ text }) => text !== '')
    .map(({ tag, text }) => `<${tag}>${text}</${tag}>`);
  const language = /<html[^>]* lang="?(\w+)/.exec(html)?.[1] ?? '';
  return (
    `<!doctype html><html lang="${language}"><meta charset="utf-8">` +
    `<meta name="viewport" content="width=device-width, initial-scale=1"><title>Bar side</title>${body.join('')}`
  );
}
