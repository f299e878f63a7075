import { SITE_NAME } from '../../content/da/labels/site.ts';
import { formatOembedHtml } from '../../format/formatEmbedCode.ts';
import { absoluteHref, type EmbedPlace } from '../../site.ts';
import { SHARE_HEIGHT, SHARE_WIDTH } from '../../draw/shareFrame.ts';
import type { ShareLink } from '../shareLink.ts';
import { frameCode } from './embedCodes.ts';
import type { Embed } from './embeds.ts';

/** An answer of the type »rich«: https://oembed.com, section 2.3.4. */
export interface OembedAnswer {
  readonly type: 'rich';
  readonly version: '1.0';
  readonly title: string;
  readonly provider_name: string;
  readonly provider_url: string;
  /** Seconds. */
  readonly cache_age: number;
  readonly html: string;
  /** Pixels that the HTML needs. */
  readonly width: number;
  readonly height: number;
  readonly thumbnail_url: string;
  readonly thumbnail_width: number;
  readonly thumbnail_height: number;
}

export interface OembedPage {
  readonly place: EmbedPlace;
  /** Of the place; the first is what the page is shown as. */
  readonly embeds: readonly Embed[];
  readonly share: ShareLink;
}

/** A column of an article; the embed itself fits narrower and wider ones. */
const ARTICLE_WIDTH = 600;
const HOUR = 3600;

/** What a page is as an embed. @throws RangeError where the place has none */
export function oembedAnswer({ embeds, share }: OembedPage): OembedAnswer {
  const [embed] = embeds;
  if (embed === undefined) throw new RangeError('a place without embeds');
  return {
    type: 'rich',
    version: '1.0',
    title: embed.title,
    provider_name: SITE_NAME,
    provider_url: absoluteHref('/'),
    cache_age: HOUR,
    html: formatOembedHtml(frameCode(embed)),
    width: ARTICLE_WIDTH,
    height: embed.height,
    thumbnail_url: absoluteHref(share.path),
    thumbnail_width: SHARE_WIDTH,
    thumbnail_height: SHARE_HEIGHT,
  };
}
