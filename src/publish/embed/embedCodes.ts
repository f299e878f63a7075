import { EMBED_CREDIT } from '../../content/embed/embedCredit.ts';
import { type FrameCode, formatFrameCode, formatScriptCode } from '../../format/formatEmbedCode.ts';
import { absoluteHref, EMBED_SCRIPT_PATH } from '../../site.ts';
import { type Embed, embedAddress, type EmbedOptions } from './embeds.ts';

/** The code of an embed in its variants, as HTML to be copied. */
export interface EmbedCodes {
  readonly frame: string;
  /** With the script that fits the frame's height. */
  readonly script: string;
}

/** What a frame's code is made from; nothing of it is escaped yet. */
export const frameCode = (embed: Embed, options: EmbedOptions = {}): FrameCode => ({
  src: embedAddress(embed, options),
  title: embed.title,
  height: embed.height,
  page: absoluteHref(embed.pagePath),
  source: EMBED_CREDIT,
  ...(options.id !== undefined && { id: options.id }),
});

/** @param options the same as in the embed's address; an `id` becomes the frame's own too */
export function embedCodes(embed: Embed, options: EmbedOptions = {}): EmbedCodes {
  const frame = frameCode(embed, options);
  return {
    frame: formatFrameCode(frame),
    script: formatScriptCode(frame, absoluteHref(EMBED_SCRIPT_PATH)),
  };
}
