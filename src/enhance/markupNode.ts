import { fieldsOf, listOf } from './unknownFields.ts';

const HTML = 'http://www.w3.org/1999/xhtml';
const SVG = 'http://www.w3.org/2000/svg';
const DRAWN = ['svg', 'path'];

/**
 * A piece of the page from its description: a string is text, a list is an element: its name, its
 * attributes, then what it holds (the form is known as JsonML).
 */
export function markupNode(markup: unknown): Node {
  if (typeof markup === 'string') return document.createTextNode(markup);
  const [name, attributes, ...children] = listOf(markup);
  const tag = String(name);
  const element = document.createElementNS(DRAWN.includes(tag) ? SVG : HTML, tag);
  for (const [key, value] of fieldsOf(attributes)) element.setAttribute(key, String(value));
  element.append(...children.map(markupNode));
  return element;
}
