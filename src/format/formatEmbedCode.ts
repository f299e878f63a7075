/**
 * The HTML that a journalist copies. It must survive other people's editors: one element a line, nothing
 * closed by itself, no class and no name that could meet another one of its kind on the same page.
 */
import { escapeXml } from './escapeXml.ts';

/** What stands below: a link that says what is shown, for those whose editor strips the rest, and a source. */
export interface EmbedCredit {
  /** Absolute address of the page. */
  readonly page: string;
  /** Place and measure; the title of the frame too. */
  readonly title: string;
  readonly source: string;
}

export interface FrameCode extends EmbedCredit {
  /** Absolute address of the embed, with its options. */
  readonly src: string;
  /** Pixels reserved until a script knows better. */
  readonly height: number;
  /** A name for scripts of the host's own; without it copies may stand beside each other as they are. */
  readonly id?: string;
}

export interface ImageCode extends EmbedCredit {
  /** Absolute address of the image. */
  readonly src: string;
  /** For those who don't see it: its figures in sentences. */
  readonly alt: string;
  /** Pixels. */
  readonly width: number;
  readonly height: number;
}

type Attributes = readonly (readonly [name: string, value: string | number | undefined])[];

const tag = (name: string, attributes: Attributes): string =>
  `<${name}${attributes
    .map(([key, value]) => (value === undefined ? '' : ` ${key}="${escapeXml(String(value))}"`))
    .join('')}>`;

const credit = ({ page, title, source }: EmbedCredit): string =>
  `<p>${tag('a', [['href', page]])}${escapeXml(title)}</a>. ${escapeXml(source)}</p>`;

/** A frame that needs nothing else. Values are escaped here. */
export function formatFrameCode({ src, height, id, ...about }: FrameCode): string {
  const frame = tag('iframe', [
    ['id', id],
    ['src', src],
    ['title', about.title],
    ['loading', 'lazy'],
    ['width', '100%'],
    ['height', height],
    ['style', 'border:0'],
  ]);
  return `${frame}</iframe>\n${credit(about)}`;
}

/** Gives all frames on a page the height they really need. @param src absolute address of the script */
export const formatScriptTag = (src: string): string => `<script async src="${escapeXml(src)}"></script>`;

/** A frame with that script. */
export const formatScriptCode = (frame: FrameCode, script: string): string =>
  `${formatFrameCode(frame)}\n${formatScriptTag(script)}`;

/** An image that leads to the page, for editors that take neither frame nor script. */
export function formatImageCode({ src, alt, width, height, ...about }: ImageCode): string {
  const image = tag('img', [
    ['src', src],
    ['alt', alt],
    ['width', width],
    ['height', height],
    ['loading', 'lazy'],
    ['style', 'max-width:100%;height:auto'],
  ]);
  return `${tag('a', [['href', about.page]])}${image}</a>\n${credit(about)}`;
}
