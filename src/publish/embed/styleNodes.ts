/** A rule or a block of rules of a stylesheet. */
export type StyleNode =
  | { readonly kind: 'rule'; readonly selector: string; readonly declarations: readonly string[] }
  | { readonly kind: 'block'; readonly prelude: string; readonly nodes: readonly StyleNode[] };

const collapse = (text: string): string => text.replaceAll(/\s+/g, ' ').trim();

/** Parts between separators that stand outside brackets and quotes. */
export function splitOutside(text: string, separator: ',' | ';'): string[] {
  const parts: string[] = [];
  let part = '';
  let depth = 0;
  for (const [token] of text.matchAll(/"[^"]*"|'[^']*'|./gs)) {
    if (token === '(' || token === '[') depth += 1;
    if (token === ')' || token === ']') depth -= 1;
    if (token === separator && depth === 0) {
      parts.push(part);
      part = '';
    } else part += token;
  }
  return [...parts, part].map(collapse).filter((text) => text !== '');
}

/** Where the block that opens before `start` ends. @throws SyntaxError where it doesn't */
function endOfBlock(css: string, start: number): number {
  let depth = 1;
  for (let i = start; i < css.length; i += 1) {
    if (css[i] === '{') depth += 1;
    if (css[i] === '}') depth -= 1;
    if (depth === 0) return i;
  }
  throw new SyntaxError(`a block is not closed: ${css.slice(start, start + 60)}`);
}

/**
 * Reads a stylesheet of ours. Layers are taken apart: in one sheet the order of the rules does their
 * work.
 *
 * @param css without comments
 * @throws SyntaxError where rules are nested in rules, or a block is not closed
 */
export function parseStyles(css: string): StyleNode[] {
  const nodes: StyleNode[] = [];
  let rest = 0;
  for (;;) {
    const open = css.indexOf('{', rest);
    if (open < 0) return nodes;
    const close = endOfBlock(css, open + 1);
    // Statements before a block, such as the order of layers, end with a semicolon.
    const prelude = collapse(css.slice(rest, open).split(';').at(-1) ?? '');
    const body = css.slice(open + 1, close);
    if (prelude.startsWith('@layer')) nodes.push(...parseStyles(body));
    else if (prelude.startsWith('@')) nodes.push({ kind: 'block', prelude, nodes: parseStyles(body) });
    else if (body.includes('{')) throw new SyntaxError(`nested rules are not read: ${prelude}`);
    else nodes.push({ kind: 'rule', selector: prelude, declarations: splitOutside(body, ';') });
    rest = close + 1;
  }
}

export const isVariable = (declaration: string): boolean => declaration.startsWith('--');
/** Of a variable or property. */
export const nameOf = (declaration: string): string => declaration.slice(0, declaration.indexOf(':')).trim();

const short = (declaration: string): string =>
  declaration
    .replace(/\s*:\s*/, ':')
    .replaceAll(/,\s+/g, ',')
    .replaceAll(/(?<![\w.])0\.(?=\d)/g, '.');

/** The rules as short text. @param variables those that are kept */
export function writeStyles(nodes: readonly StyleNode[], variables: ReadonlySet<string>): string {
  return nodes
    .map((node) => {
      if (node.kind === 'block') {
        const inner = writeStyles(node.nodes, variables);
        return inner === '' ? '' : `${node.prelude}{${inner}}`;
      }
      const kept = node.declarations.filter((text) => !isVariable(text) || variables.has(nameOf(text)));
      // Of a variable or property that is set twice the last holds.
      const last = kept.filter(
        (text, i) => !kept.slice(i + 1).some((other) => nameOf(other) === nameOf(text)),
      );
      return last.length === 0
        ? ''
        : `${node.selector.replaceAll(/\s*([>+~])\s*/g, '$1')}{${last.map(short).join(';')}}`;
    })
    .join('');
}
