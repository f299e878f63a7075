import { notation } from '#notation';
import { createHash } from 'node:crypto';
import { CHANGES_FEED_TITLE, placeFeedTitle } from '#words/labels/changesPage.ts';
import { SITE_NAME } from '#words/labels/site.ts';
import type { Dataset } from '../domain/dataset.ts';
import { escapeXml } from '../format/escapeXml.ts';
import { changeAnchor, CHANGES_FEED_PATH, CHANGES_PATH } from './changesPaths.ts';

/** Whose changes a feed tells of, beside those that concern all. */
export interface FeedPlace {
  /** Of a municipality or region. */
  readonly code: string;
  readonly name: string;
  /** Of its page and of the feed, from the site's root. */
  readonly page: string;
  readonly feed: string;
}

const instant = (date: string): string => `${date}T00:00:00Z`;

/**
 * An id that stays when the site moves: a UUID made from a name (RFC 9562, version 8, here from its SHA-256).
 */
function lastingId(name: string): string {
  const digits = createHash('sha256').update(`hjemloeshed-i-danmark ${name}`).digest('hex');
  const variant = ((parseInt(digits.charAt(16), 16) & 3) | 8).toString(16);
  return `urn:uuid:${digits.slice(0, 8)}-${digits.slice(8, 12)}-8${digits.slice(13, 16)}-${variant}${digits.slice(17, 20)}-${digits.slice(20, 32)}`;
}

/**
 * The changes of the data as an Atom feed (RFC 4287), newest first. A change has the same id in every feed.
 *
 * @param address absolute address of a path below the site's root
 * @param place without one, all changes
 */
export function changesFeed(
  { dataChanges, dataDate }: Pick<Dataset, 'dataChanges' | 'dataDate'>,
  address: (path: string) => string,
  place?: FeedPlace,
): string {
  const changes = dataChanges.filter(
    ({ codes }) => place === undefined || codes.length === 0 || codes.includes(place.code),
  );
  const entries = changes.map(
    ({ date, title, text }) => `  <entry>
    <id>${lastingId(changeAnchor(date))}</id>
    <title>${escapeXml(title)}</title>
    <updated>${instant(date)}</updated>
    <link href="${escapeXml(`${address(CHANGES_PATH)}#${changeAnchor(date)}`)}"/>
    <content type="text">${escapeXml(text)}</content>
  </entry>
`,
  );
  return `<?xml version="1.0" encoding="UTF-8"?>
<feed xmlns="http://www.w3.org/2005/Atom" xml:lang="${notation.language}">
  <id>${lastingId(place?.feed ?? CHANGES_FEED_PATH)}</id>
  <title>${escapeXml(place === undefined ? CHANGES_FEED_TITLE : placeFeedTitle(place.name))}</title>
  <updated>${instant(changes[0]?.date ?? dataDate)}</updated>
  <author><name>${escapeXml(SITE_NAME)}</name></author>
  <link rel="self" href="${escapeXml(address(place?.feed ?? CHANGES_FEED_PATH))}"/>
  <link href="${escapeXml(address(place?.page ?? CHANGES_PATH))}"/>
${entries.join('')}</feed>
`;
}
