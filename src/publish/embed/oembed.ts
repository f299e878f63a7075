import { SITE_NAME } from '#words/labels/site.ts';
import { type FrameCode, formatOembedHtml } from '../../format/formatEmbedCode.ts';
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
  /** Pixels that the HTML needs, quotation and frame. */
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

/** A column of an article. */
const ARTICLE_WIDTH = 600;
/** Those who ask for less than an article's width have answers of their own; pixels. */
export const NARROWER_WIDTHS = [320, 480] as const;
const HOUR = 3600;

/** A `<blockquote>` as browsers set it, in letters a little wider than Times; pixels. */
const QUOTATION = { margins: 32, edges: 80, line: 20, letter: 7.5 };

/** How high the quotation before the frame is, in pixels; WordPress takes it out. */
function quotationHeight({ title, text }: FrameCode, width: number): number {
  const { margins, edges, line, letter } = QUOTATION;
  return margins + line * Math.ceil(((title.length + text.length) * letter) / (width - edges));
}

/** What a page is as an embed in a column so wide. @throws RangeError where the place has none */
export function oembedAnswer({ embeds, share }: OembedPage, width = ARTICLE_WIDTH): OembedAnswer {
  const [embed] = embeds;
  if (embed === undefined) throw new RangeError('a place without embeds');
  const frame = frameCode(embed);
  return {
    type: 'rich',
    version: '1.0',
    title: embed.title,
    provider_name: SITE_NAME,
    provider_url: absoluteHref('/'),
    cache_age: HOUR,
    html: formatOembedHtml(frame),
    width,
    height: embed.height + quotationHeight(frame, width),
    thumbnail_url: absoluteHref(share.path),
    thumbnail_width: SHARE_WIDTH,
    thumbnail_height: SHARE_HEIGHT,
  };
}
