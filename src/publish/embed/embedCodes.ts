import { type EmbedOptions, formatEmbedAddress } from '../../format/formatEmbedAddress.ts';
import {
  type FrameCode,
  formatFrameCode,
  formatImageCode,
  formatJsxCode,
  formatScriptCode,
  type ImageCode,
} from '../../format/formatEmbedCode.ts';
import { absoluteHref, EMBED_SCRIPT_PATH } from '../../site.ts';
import { imageOf } from '../images/chartImages.ts';
import type { Embed } from './embeds.ts';

/** The code of an embed in its variants, to be copied. */
export interface EmbedCodes {
  /** With the script that fits the frame's height. */
  readonly script: string;
  readonly frame: string;
  /** The frame for React and MDX. */
  readonly jsx: string;
  /** The chart as an image, for editors that take neither. */
  readonly image: string;
}

/** What a frame's code is made from; nothing of it is escaped yet. */
export const frameCode = (embed: Embed, options: EmbedOptions = {}): FrameCode => ({
  src: formatEmbedAddress(absoluteHref(embed.path), options),
  title: embed.title,
  height: embed.height,
  page: absoluteHref(embed.pagePath),
  text: embed.credit,
  ...(options.id !== undefined && { id: options.id }),
});

/** The same of its image, which is shown half as wide as it is. */
export function imageCode({ place, view, imageTitle, pagePath, credit }: Embed): ImageCode {
  const { png, alt, draw } = imageOf(place, view);
  const { width, height } = draw();
  return {
    src: absoluteHref(png),
    alt,
    width,
    height,
    title: imageTitle,
    page: absoluteHref(pagePath),
    text: credit,
  };
}

/** @param options the same as in the embed's address; an `id` becomes the frame's own too */
export function embedCodes(embed: Embed, options: EmbedOptions = {}): EmbedCodes {
  const frame = frameCode(embed, options);
  return {
    script: formatScriptCode(frame, absoluteHref(EMBED_SCRIPT_PATH)),
    frame: formatFrameCode(frame),
    jsx: formatJsxCode(frame),
    image: formatImageCode(imageCode(embed)),
  };
}
