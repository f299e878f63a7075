interface Node {
  readonly text: string;
  readonly children: Node[];
}

/** Playwright's indented lines as a tree. */
function parse(snapshot: string): Node[] {
  const root: Node = { text: '', children: [] };
  const open: Node[] = [root];
  for (const line of snapshot.split('\n')) {
    const depth = line.search(/\S/) / 2;
    const node = { text: line.trim().replace(/^- /, ''), children: [] };
    open[depth]?.children.push(node);
    open.splice(depth + 1, Infinity, node);
  }
  return root.children;
}

/** `'link "A: b"':` → `link "A: b"` */
const unquoted = (text: string): string =>
  text.replace(/:$/, '').replace(/^'(.*)'$/, (_, inner: string) => inner.replaceAll("''", "'"));

/** Of more than so many of a kind some are shown and the rest is counted. */
const FEW = 8;
const SHOWN = 4;
const role = (text: string): string => /^'?([a-z]+)/.exec(text)?.[1] ?? '';
/** What may come in dozens on a page without a reader hearing them one by one. */
const LONG: ReadonlySet<string> = new Set(['row', 'option', 'link', 'article']);

function write(nodes: readonly Node[], indent: string): string[] {
  const total = (kind: string): number => nodes.filter(({ text }) => role(text) === kind).length;
  const counts = new Map<string, number>();
  const lines: string[] = [];
  let passedOver = 0;
  nodes.forEach(({ text, children }, i) => {
    const kind = role(text);
    const seen = (counts.get(kind) ?? 0) + 1;
    counts.set(kind, seen);
    if (LONG.has(kind) && seen > SHOWN && total(kind) > FEW) passedOver += 1;
    else {
      const url = children.find((child) => child.text.startsWith('/url: '));
      const target = url === undefined ? '' : ` → ${url.text.slice(6).replaceAll('"', '')}`;
      const inner = children.filter((child) => child !== url);
      // What is drawn in an image isn't read out: its name stands for it.
      const said = kind === 'img' ? text.replace(/^('?)(img ".*?[^\\]")\1: .*$/, '$2') : text;
      lines.push(`${indent}${unquoted(said)}${target}`, ...write(inner, `${indent}  `));
    }
    if (passedOver > 0 && role(nodes[i + 1]?.text ?? '') !== kind) {
      lines.push(`${indent}… and ${passedOver} more: ${kind}`);
      passedOver = 0;
    }
  });
  return lines;
}

/**
 * An accessibility tree as a text to be read: a line for each thing that is announced, indented by what
 * it stands in; where a link leads behind an arrow; of long rows of links and table rows the first.
 *
 * @param snapshot of Playwright's `ariaSnapshot()`
 */
export const readableTree = (snapshot: string): string => `${write(parse(snapshot), '').join('\n')}\n`;
