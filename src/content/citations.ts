import { citationWords } from '#words/citationWords.ts';
import { SITE_NAME } from '#words/labels/site.ts';
import { formatDate } from '../format/formatDate.ts';

export interface CitedPage {
  /** What the page is called: `Albertslund: 44 mennesker i hjemløshed i 2024`. */
  readonly title: string;
  /** Absolute. */
  readonly url: string;
  /** Unique among the pages: the slug. */
  readonly key: string;
  /** ISO date of the figures. */
  readonly dataDate: string;
}

export interface Citations {
  readonly short: string;
  readonly long: string;
  readonly bibtex: string;
}

const withoutScheme = (url: string): string => url.replace(/^https?:\/\//, '').replace(/\/$/, '');
/** In BibTeX `%`, `&`, `#`, `_` and `$` must be escaped. */
const escapeBibtex = (text: string): string => text.replace(/[%&#_$]/g, '\\$&');

/**
 * VIVE first, the report second, the page third with its address and the date of the data. The page itself,
 * which BibTeX cites, is ours: whose figures it gives stands in the note.
 */
export function citations({ title, url, key, dataDate }: CitedPage): Citations {
  const address = withoutScheme(url);
  const date = formatDate(dataDate);
  return {
    short: citationWords.short(address, date),
    long: citationWords.long(address, date),
    bibtex: [
      `@misc{hjemloeshed-${key},`,
      `  author = {{${SITE_NAME}}},`,
      `  title = {${escapeBibtex(title)}},`,
      `  year = {${dataDate.slice(0, 4)}},`,
      `  howpublished = {\\url{${url}}},`,
      `  note = {${citationWords.note(date)}},`,
      `  language = {${citationWords.bibtexLanguage}},`,
      `}`,
    ].join('\n'),
  };
}
