import type { GroupMark, LinkMark, Mark, PathMark, RectMark, TextMark } from '../figures/mark.ts';
import { escapeXml } from '../format/escapeXml.ts';
import { href } from '../site.ts';
import type { Inker } from './inker.ts';

export interface SvgOptions {
  readonly inker: Inker;
  /** In an embed links lead out of the frame. */
  readonly linkTarget?: '_top';
}

/** As short as a hundredth of a pixel allows. */
const n = (value: number): string => String(Number(value.toFixed(2)));

/** Path data with sums of fractions as short as other numbers. */
const shortened = (d: string): string => d.replace(/-?\d*\.\d{3,}/g, (digits) => n(Number(digits)));

/** ` name="value"`; nothing where it is not said. */
const attribute = (name: string, value: string | number | undefined): string =>
  value === undefined ? '' : ` ${name}="${typeof value === 'number' ? n(value) : escapeXml(value)}"`;

const strokeOf = ({ strokeWidth, dash }: PathMark | RectMark): string =>
  attribute('stroke-width', strokeWidth === 1 ? undefined : strokeWidth) +
  attribute('stroke-dasharray', dash);

function path(mark: PathMark, { inker }: SvgOptions): string {
  if (mark.d === '') return '';
  const joins =
    attribute('stroke-linejoin', mark.roundJoins === true ? 'round' : undefined) +
    attribute('stroke-linecap', mark.roundCaps === true ? 'round' : undefined);
  const data = inker.forPage
    ? Object.entries(mark.data ?? {}).map(([name, value]) => attribute(`data-${name}`, value))
    : [];
  return `<path${inker.painted(mark)}${strokeOf(mark)}${joins}${data.join('')} d="${shortened(mark.d)}"/>`;
}

const rect = (mark: RectMark, { inker }: SvgOptions): string =>
  `<rect${inker.painted(mark)}${strokeOf(mark)} x="${n(mark.x)}" y="${n(mark.y)}" width="${n(mark.width)}" height="${n(mark.height)}"/>`;

function text(mark: TextMark, { inker }: SvgOptions): string {
  const { text: content, x, y, anchor, halo, ...letters } = mark;
  const place = ` x="${n(x)}" y="${n(y)}"${attribute('text-anchor', anchor === 'start' ? undefined : anchor)}`;
  const inside = (asRim: boolean): string => {
    if (typeof content === 'string') return escapeXml(content);
    return content
      .map(({ text: piece, ...own }) => {
        const attributes = asRim && halo !== undefined ? inker.rim(own, halo) : inker.letters(own);
        return `<tspan${attributes ?? ''}>${escapeXml(piece)}</tspan>`;
      })
      .join('');
  };
  const rim = halo === undefined ? null : inker.rim(letters, halo);
  return (
    (rim === null ? '' : `<text${place}${rim}>${inside(true)}</text>`) +
    `<text${inker.letters({ ...letters, ...(halo !== undefined && { halo }) })}${place}>${inside(false)}</text>`
  );
}

function group(mark: GroupMark, options: SvgOptions): string {
  const { marks, x = 0, y = 0, scale = 1, clip, part, hidden = false } = mark;
  const moves = [
    ...(x === 0 && y === 0 ? [] : [`translate(${n(x)} ${n(y)})`]),
    ...(scale === 1 ? [] : [`scale(${Number(scale.toFixed(5))})`]),
  ];
  const { forPage } = options.inker;
  const attributes = [
    attribute('transform', moves.length === 0 ? undefined : moves.join(' ')),
    attribute('clip-path', clip === undefined ? undefined : `url(#${clip.id})`),
    attribute('class', forPage ? part : undefined),
    attribute('aria-hidden', forPage && hidden ? 'true' : undefined),
  ].join('');
  const cut =
    clip === undefined
      ? ''
      : `<clipPath id="${clip.id}"><rect width="${n(clip.width)}" height="${n(clip.height)}"/></clipPath>`;
  const inside = svgMarks(marks, options);
  return attributes === '' ? inside : `<g${attributes}>${cut}${inside}</g>`;
}

const link = ({ path: to, title, marks }: LinkMark, options: SvgOptions): string => {
  const inside = svgMarks(marks, options);
  if (!options.inker.forPage) return inside;
  // The keyboard has the table or the map's own keys.
  return `<a href="${escapeXml(href(to))}"${attribute('target', options.linkTarget)} tabindex="-1"><title>${escapeXml(title)}</title>${inside}</a>`;
};

function one(mark: Mark, options: SvgOptions): string {
  switch (mark.kind) {
    case 'path':
      return path(mark, options);
    case 'rect':
      return rect(mark, options);
    case 'text':
      return text(mark, options);
    case 'group':
      return group(mark, options);
    case 'link':
      return link(mark, options);
    case 'dots': {
      const { x, y, d, pitch, diameter, paint = 'dot' } = mark;
      const dots: PathMark = {
        kind: 'path',
        d,
        stroke: paint,
        strokeWidth: diameter,
        dash: `0 ${n(pitch)}`,
        roundCaps: true,
      };
      return group({ kind: 'group', x, y, marks: [dots] }, options);
    }
  }
}

/** Marks as SVG, in their order: the one place where elements of a drawing are written. */
export const svgMarks = (marks: readonly Mark[], options: SvgOptions): string =>
  marks.map((mark) => one(mark, options)).join('');
