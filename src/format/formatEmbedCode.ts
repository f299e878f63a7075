/**
 * The code that a journalist copies. It must survive other people's editors: one element a line, nothing
 * wrapped in what may be stripped, no class and no name that could meet another one of its kind on the same
 * page. Values are escaped here.
 */
import { escapeXml } from './escapeXml.ts';

/** What stands below, and is left where an editor strips the rest. */
export interface EmbedCredit {
  /** Absolute address of the page. */
  readonly page: string;
  /** Place and measure, the text of the link; the title of the frame too. */
  readonly title: string;
  /** The figures with what to bear in mind, and the source. */
  readonly text: string;
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

const written = (attributes: Attributes): string =>
  attributes
    .map(([key, value]) => (value === undefined ? '' : ` ${key}="${escapeXml(String(value))}"`))
    .join('');

const tag = (name: string, attributes: Attributes): string => `<${name}${written(attributes)}>`;

/** `loading` comes first: a frame that is told its address first is fetched at once by some browsers. */
const frameAttributes = ({ src, height, id, title }: FrameCode): Attributes => [
  ['id', id],
  ['loading', 'lazy'],
  ['src', src],
  ['title', title],
  ['width', '100%'],
  ['height', height],
];

const creditText = ({ page, title, text }: EmbedCredit): string =>
  `${tag('a', [['href', page]])}${escapeXml(title)}</a>. ${escapeXml(text)}`;

const credit = (about: EmbedCredit): string => `<p>${creditText(about)}</p>`;

/** A frame that needs nothing else. */
export const formatFrameCode = (frame: FrameCode): string =>
  `${tag('iframe', [...frameAttributes(frame), ['style', 'border:0']])}</iframe>\n${credit(frame)}`;

/** Gives all frames on a page the height they really need. @param src absolute address of the script */
export const formatScriptTag = (src: string): string => `<script async src="${escapeXml(src)}"></script>`;

/** A frame with that script. */
export const formatScriptCode = (frame: FrameCode, script: string): string =>
  `${formatFrameCode(frame)}\n${formatScriptTag(script)}`;

/** An image, for editors that take neither frame nor script. */
export function formatImageCode(image: ImageCode): string {
  const { src, alt, width, height } = image;
  const img = tag('img', [
    ['loading', 'lazy'],
    ['src', src],
    ['alt', alt],
    ['width', width],
    ['height', height],
    ['style', 'max-width:100%;height:auto'],
  ]);
  return `${img}\n${credit(image)}`;
}

/** A frame as JSX, for React and MDX. Texts are strings of JavaScript, in which MDX looks for no Markdown. */
export function formatJsxCode(frame: FrameCode): string {
  const { page, title, text } = frame;
  const link = `${tag('a', [['href', page]])}{${JSON.stringify(title)}}</a>`;
  return `<iframe${written(frameAttributes(frame))} style={{ border: 0 }} />\n<p>${link}{${JSON.stringify(`. ${text}`)}}</p>`;
}

/**
 * The HTML of an oEmbed answer: the credit as a `<blockquote>` before the frame. WordPress takes that out
 * where the frame comes to life, and drops what stands anywhere else, `style` too, but not `frameborder`.
 */
export const formatOembedHtml = (frame: FrameCode): string =>
  `<blockquote>${creditText(frame)}</blockquote>\n${tag('iframe', [...frameAttributes(frame), ['frameborder', 0]])}</iframe>`;
