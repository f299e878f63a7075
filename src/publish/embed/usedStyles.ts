import { onceFor } from '../../domain/onceFor.ts';
import { isVariable, nameOf, parseStyles, splitOutside, type StyleNode, writeStyles } from './styleNodes.ts';

/** What a document holds that a selector may ask for. */
interface Names {
  readonly elements: ReadonlySet<string>;
  readonly classes: ReadonlySet<string>;
  readonly attributes: ReadonlySet<string>;
}

function namesIn(html: string): Names {
  const tags = [...html.matchAll(/<([a-zA-Z][\w-]*)([^>]*)>/g)];
  const attributes = tags.flatMap(([, , text = '']) => [...text.matchAll(/([\w-]+)(?:="([^"]*)")?/g)]);
  return {
    elements: new Set(['html', 'head', 'body', ...tags.map(([, name = '']) => name.toLowerCase())]),
    classes: new Set(
      attributes.flatMap(([, name, value = '']) => (name === 'class' ? value.split(/\s+/) : [])),
    ),
    attributes: new Set(['data-tema', ...attributes.map(([, name = '']) => name)]),
  };
}

/** What a selector asks for. */
interface Asked extends Record<keyof Names, readonly string[]> {
  readonly selector: string;
}

/** What stands in brackets only narrows it down. */
function askedBy(selector: string): Asked {
  const asked = selector.replaceAll(/\([^)]*\)/g, '').replaceAll(/::?[\w-]+/g, '');
  const wanted = (pattern: RegExp): string[] => [...asked.matchAll(pattern)].map(([, name = '']) => name);
  return {
    selector,
    classes: wanted(/\.([\w-]+)/g),
    attributes: wanted(/\[([\w-]+)/g),
    elements: wanted(/(?:^|[\s>+~])([a-z][\w-]*)/g),
  };
}

/** The selectors of a rule, read once for all documents. */
const askedByRule = onceFor(({ selector }: StyleNode & { kind: 'rule' }) =>
  splitOutside(selector, ',').map(askedBy),
);

/** Whether anything in the document may match. */
const mayMatch = (asked: Asked, names: Names): boolean =>
  asked.classes.every((name) => names.classes.has(name)) &&
  asked.attributes.every((name) => names.attributes.has(name)) &&
  asked.elements.every((name) => names.elements.has(name));

function used(nodes: readonly StyleNode[], names: Names): StyleNode[] {
  return nodes.flatMap((node): StyleNode[] => {
    if (node.kind === 'block') {
      const inner = used(node.nodes, names);
      return inner.length === 0 ? [] : [{ ...node, nodes: inner }];
    }
    const asked = askedByRule(node).filter((selector) => mayMatch(selector, names));
    return asked.length === 0 ? [] : [{ ...node, selector: asked.map(({ selector }) => selector).join(',') }];
  });
}

const declarationsOf = (nodes: readonly StyleNode[]): string[] =>
  nodes.flatMap((node) => (node.kind === 'block' ? declarationsOf(node.nodes) : node.declarations));

/** The variables that the rules need, and those that these need in turn. */
function neededVariables(nodes: readonly StyleNode[]): Set<string> {
  const all = declarationsOf(nodes);
  const namesOf = (declarations: readonly string[]): string[] =>
    declarations.flatMap((text) => [...text.matchAll(/var\((--[\w-]+)/g)].map(([, name = '']) => name));
  const needed = new Set(namesOf(all.filter((declaration) => !isVariable(declaration))));
  // A set that grows while it is walked is walked to its end.
  for (const name of needed) {
    for (const other of namesOf(all.filter((text) => isVariable(text) && nameOf(text) === name))) {
      needed.add(other);
    }
  }
  return needed;
}

const DARK = '@media (prefers-color-scheme: dark)';

/**
 * The dark colours only where the address asks for them, or for those that the reader has chosen, and where
 * the system forces a dark ground.
 */
function withThemes(nodes: readonly StyleNode[]): StyleNode[] {
  return nodes.flatMap((node): StyleNode[] => {
    if (node.kind !== 'block' || node.prelude !== DARK) return [node];
    const turned = (selector: string): StyleNode[] =>
      node.nodes.map((inner) =>
        inner.kind === 'rule' ? { ...inner, selector: inner.selector.replace(':root', selector) } : inner,
      );
    return [
      {
        kind: 'block',
        prelude: '@media screen and (prefers-color-scheme:dark)',
        nodes: turned(':root[data-tema=auto]'),
      },
      { kind: 'block', prelude: '@media screen', nodes: turned(':root[data-tema=moerk]') },
      // There the ground is the system's, whatever the address asks for.
      {
        kind: 'block',
        prelude: '@media (forced-colors:active) and (prefers-color-scheme:dark)',
        nodes: turned(':root'),
      },
    ];
  });
}

/** Rules for the root that follow each other are one. */
function joinRoots(nodes: readonly StyleNode[]): StyleNode[] {
  const isRoot = (node: StyleNode): boolean => node.kind === 'rule' && node.selector === ':root';
  const declarations = declarationsOf(nodes.filter(isRoot));
  return [{ kind: 'rule', selector: ':root', declarations }, ...nodes.filter((node) => !isRoot(node))];
}

/** All documents are made from the same sheets. */
const parsed = onceFor((sheets: readonly string[]) =>
  parseStyles(sheets.join('\n').replaceAll(/\/\*.*?\*\//gs, '')),
);

/**
 * The part of stylesheets that a document uses, as one short sheet to be set into it: rules whose
 * elements, classes and attributes occur in it, and the variables that these need. Layers are taken
 * apart, so the sheets must come in their order. `data-tema` on the root turns light and dark.
 *
 * @throws SyntaxError where a sheet holds nested rules or a block is not closed
 */
export function usedStyles(sheets: readonly string[], html: string): string {
  const kept = joinRoots(withThemes(used(parsed(sheets), namesIn(html))));
  return writeStyles(kept, neededVariables(kept));
}
