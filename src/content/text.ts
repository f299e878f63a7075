import { notation } from '#notation';
import type { Language } from '../addresses.ts';

/**
 * Running text whose figures and links are marked, so that a page can set each figure in
 * `<data value="…">` and a feed, an image or a `<meta>` can have the same sentence as plain text.
 */
export interface Value {
  readonly kind: 'figure';
  /** For machines: a plain decimal number. */
  readonly value: number;
  /** For people: in the notation of the language. */
  readonly text: string;
}

export interface Link {
  readonly kind: 'link';
  /** Absolute for other sites; for our own pages from the site's root: `/metode/#tilfaeldighed`. */
  readonly href: string;
  readonly text: string;
}

export interface Emphasis {
  readonly kind: 'strong' | 'title';
  readonly text: string;
}

export type Part = string | Value | Link | Emphasis;
export type Text = readonly Part[];

/** Of titles of works, phrases and rows of files, where it isn't that of the page: those we name are Danish. */
export const titleLanguage: Language | undefined = notation.language === 'da' ? undefined : 'da';

export const figure = (value: number, text: string): Value => ({ kind: 'figure', value, text });
export const link = (href: string, text: string): Link => ({ kind: 'link', href, text });
export const strong = (text: string): Emphasis => ({ kind: 'strong', text });
/** The title of a work. */
export const title = (text: string): Emphasis => ({ kind: 'title', text });

/** Template tag: t`VIVE talte ${figure(44, '44')} mennesker`; nested texts are taken in. */
export function t(strings: TemplateStringsArray, ...values: readonly (Part | Text)[]): Text {
  return strings.flatMap((string, i): Part[] => {
    const value = values[i];
    const head = string === '' ? [] : [string];
    if (value === undefined || value === '') return head;
    return isPart(value) ? [...head, value] : [...head, ...value];
  });
}

function isPart(value: Part | Text): value is Part {
  return !Array.isArray(value);
}

/**
 * What belongs together stays on one line: `pr. 1.000`, `nr. 6`, `uge 6`, `§ 110`, `p = 0,48`, `1. oktober`, `5 pct.`,
 * and in English `per 1,000`, `no. 6`, `week 6`, `section 110`, `1 October`, `5 per cent`.
 */
export const keepTogether = (words: string): string =>
  words
    .replace(/(?<!\p{L})p ([=<]) (?=\d|$)/gu, 'p\u00a0$1\u00a0')
    .replace(/(?<!\p{L})(pr\.|ca\.|nr\.|s\.|uge|§|per|no\.|p\.|week|section) (?=\d|$)/gu, '$1\u00a0')
    .replace(/(?<=\d) (?=pct\.|per.cent)/gu, '\u00a0')
    .replace(/(?<=\d\u00a0per) (?=cent)/gu, '\u00a0')
    .replace(
      /(?<=\d\.) (?=(?:januar|februar|marts|april|maj|ju[nl]i|august|(?:septem|okto|novem|decem)ber)(?!\p{L}))/gu,
      '\u00a0',
    )
    .replace(
      /(?<=\d) (?=(?:January|February|March|April|May|June|July|August|(?:Septem|Octo|Novem|Decem)ber)(?!\p{L}))/gu,
      '\u00a0',
    );

/** The sentence without marks. */
export function plain(text: Text): string {
  return text.map((part) => (typeof part === 'string' ? part : part.text)).join('');
}
