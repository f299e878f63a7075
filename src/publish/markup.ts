import type { DotField } from '../charts/layoutDotField.ts';
import { keepTogether, type Part, type Text, titleLanguage } from '../content/text.ts';
import { splitForeign } from '../content/splitForeign.ts';
import { href } from '../site.ts';

/**
 * A piece of a page as data: a string is text, a list is an element: its name, its attributes, then what
 * it holds (JsonML). `enhance/markupNode.ts` makes it again; nothing in it is ever read as HTML.
 */
export type Markup = string | readonly [string, Readonly<Record<string, string>>, ...Markup[]];

/** A text, and what is Danish in another language's. */
const markupOfString = (text: string): Markup[] =>
  splitForeign(keepTogether(text)).map((piece, i) =>
    i % 2 === 0 || titleLanguage === undefined ? piece : ['span', { lang: titleLanguage }, piece],
  );

function markupOfPart(part: Exclude<Part, string>): Markup {
  switch (part.kind) {
    case 'figure':
      return ['data', { value: String(part.value) }, part.text];
    case 'link':
      return ['a', { href: href(part.href) }, part.text];
    case 'title':
      return ['cite', titleLanguage === undefined ? {} : { lang: titleLanguage }, part.text];
    case 'strong':
      return ['strong', {}, part.text];
  }
}

/** A sentence's pieces, neighbouring texts as one. */
function joined(pieces: readonly Markup[]): Markup[] {
  return pieces.reduce<Markup[]>((all, piece) => {
    const last = all.at(-1);
    return typeof last === 'string' && typeof piece === 'string'
      ? [...all.slice(0, -1), last + piece]
      : [...all, piece];
  }, []);
}

/** An element around a text: `p`, `li`, `h3`. */
export const markup = (tag: string, text: Text): Markup => [
  tag,
  {},
  ...joined(text.flatMap((part) => (typeof part === 'string' ? markupOfString(part) : [markupOfPart(part)]))),
];

/** The same drawing as `DotField.astro` makes. */
export const dotsMarkup = ({ width, height, pitch, diameter, d }: DotField): Markup => [
  'svg',
  {
    viewBox: `0 0 ${width} ${height}`,
    width: String(width),
    height: String(height),
    'aria-hidden': 'true',
  },
  ['path', { class: 'dots', d, 'stroke-width': String(diameter), 'stroke-dasharray': `0 ${pitch}` }],
];
