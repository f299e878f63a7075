import { type DefaultTreeAdapterTypes, parseFragment } from 'parse5';

export interface ParsedElement {
  readonly name: string;
  readonly attributes: Readonly<Record<string, string>>;
  /** All text in it. */
  readonly text: string;
}

type Node = DefaultTreeAdapterTypes.Node;

const childrenOf = (node: Node): readonly Node[] => ('childNodes' in node ? node.childNodes : []);

const textOf = (node: Node): string =>
  node.nodeName === '#text' && 'value' in node ? node.value : childrenOf(node).map(textOf).join('');

function walk(node: Node): ParsedElement[] {
  const inside = childrenOf(node).flatMap(walk);
  if (!('tagName' in node)) return inside;
  const attributes = Object.fromEntries(node.attrs.map(({ name, value }) => [name, value]));
  return [{ name: node.tagName, attributes, text: textOf(node) }, ...inside];
}

/** The elements of a piece of HTML in their order, as a browser's parser understands it. */
export const elementsOf = (html: string): ParsedElement[] => walk(parseFragment(html));
