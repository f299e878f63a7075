import { CHANGES_FEED_TITLE } from '../content/da/labels/changesPage.ts';
import { SITE_NAME } from '../content/da/labels/site.ts';
import type { Dataset } from '../domain/dataset.ts';
import { escapeXml } from '../format/escapeXml.ts';
import { changeAnchor, CHANGES_FEED_PATH, CHANGES_PATH } from './changesPaths.ts';

const instant = (date: string): string => `${date}T00:00:00Z`;

/**
 * The changes of the data as an Atom feed (RFC 4287), newest first.
 *
 * @param address absolute address of a path below the site's root
 */
export function changesFeed({ dataChanges, dataDate }: Dataset, address: (path: string) => string): string {
  const page = address(CHANGES_PATH);
  const entries = dataChanges.map(
    ({ date, title, text }) => `  <entry>
    <id>${escapeXml(`${page}#${changeAnchor(date)}`)}</id>
    <title>${escapeXml(title)}</title>
    <updated>${instant(date)}</updated>
    <link href="${escapeXml(`${page}#${changeAnchor(date)}`)}"/>
    <content type="text">${escapeXml(text)}</content>
  </entry>
`,
  );
  return `<?xml version="1.0" encoding="UTF-8"?>
<feed xmlns="http://www.w3.org/2005/Atom" xml:lang="da">
  <id>${escapeXml(page)}</id>
  <title>${escapeXml(CHANGES_FEED_TITLE)}</title>
  <updated>${instant(dataDate)}</updated>
  <author><name>${escapeXml(SITE_NAME)}</name></author>
  <link rel="self" href="${escapeXml(address(CHANGES_FEED_PATH))}"/>
  <link href="${escapeXml(page)}"/>
${entries.join('')}</feed>
`;
}
