import type { GroupMark, LinkMark, Mark, PathMark, RectMark, TextMark } from '../figures/mark.ts';
import { escapeXml } from '../format/escapeXml.ts';
import { href } from '../site.ts';
import type { Inker } from './inker.ts';

export interface SvgOptions {
  readonly inker: Inker;
  /** In an embed links lead out of the frame. */
  readonly linkTarget?: '_top';
  /** By which the groups around the marks are scaled; 1 where absent. */
  readonly scale?: number;
}

/** As short as a hundredth of a pixel allows. */
const n = (value: number): string => String(Number(value.toFixed(2)));

/** Path data with sums of fractions as short as other numbers. */
const shortened = (d: string): string => d.replace(/-?\d*\.\d{3,}/g, (digits) => n(Number(digits)));

/** ` name="value"`; nothing where it is not said. */
const attribute = (name: string, value: string | number | undefined): string =>
  value === undefined ? '' : ` ${name}="${typeof value === 'number' ? n(value) : escapeXml(value)}"`;

/** On pages the stylesheet keeps strokes from being scaled, whatever the width that the drawing is shown in. */
function widthOf(strokeWidth: number | undefined, { inker, scale = 1 }: SvgOptions): string {
  if (inker.forPage || scale === 1)
    return attribute('stroke-width', strokeWidth === 1 ? undefined : strokeWidth);
  return attribute('stroke-width', (strokeWidth ?? 1) / scale);
}

const strokeOf = ({ stroke, strokeWidth, dash }: PathMark | RectMark, options: SvgOptions): string =>
  stroke === undefined ? '' : widthOf(strokeWidth, options) + attribute('stroke-dasharray', dash);

const joinsOf = ({ roundJoins = false }: Pick<PathMark, 'roundJoins'>): string =>
  attribute('stroke-linejoin', roundJoins ? 'round' : undefined);

function path(mark: PathMark, options: SvgOptions): string {
  const { inker } = options;
  if (mark.d === '') return '';
  const joins = joinsOf(mark) + attribute('stroke-linecap', mark.roundCaps === true ? 'round' : undefined);
  const data = inker.forPage
    ? Object.entries(mark.data ?? {}).map(([name, value]) => attribute(`data-${name}`, value))
    : [];
  return `<path${inker.painted(mark)}${strokeOf(mark, options)}${joins}${data.join('')} d="${shortened(mark.d)}"/>`;
}

const rect = (mark: RectMark, options: SvgOptions): string =>
  `<rect${options.inker.painted(mark)}${strokeOf(mark, options)} x="${n(mark.x)}" y="${n(mark.y)}" width="${n(mark.width)}" height="${n(mark.height)}"/>`;

function text(mark: TextMark, { inker }: SvgOptions): string {
  const { text: content, below, hanging = false, x, y, anchor, halo, ...letters } = mark;
  const second = below === undefined ? '' : `<tspan x="${n(x)}" dy="1.1em">${escapeXml(below)}</tspan>`;
  const place = ` x="${n(x)}" y="${n(y)}"${attribute('dy', hanging ? '1em' : undefined)}${attribute('text-anchor', anchor === 'start' ? undefined : anchor)}`;
  const inside = (asRim: boolean): string => {
    if (typeof content === 'string') return escapeXml(content) + second;
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
  const { marks, x = 0, y = 0, scale = 1, stroke, strokeWidth, clip, part, hidden = false } = mark;
  const moves = [
    ...(x === 0 && y === 0 ? [] : [`translate(${n(x)} ${n(y)})`]),
    ...(scale === 1 ? [] : [`scale(${Number(scale.toFixed(5))})`]),
  ];
  const { inker } = options;
  const { forPage } = inker;
  const inner = { ...options, scale: (options.scale ?? 1) * scale };
  // In units of the screen; see `styles/chart.css`.
  const parts = [...(part === undefined ? [] : [part]), ...(scale === 1 ? [] : ['scaled'])].join(' ');
  const attributes = [
    attribute('transform', moves.length === 0 ? undefined : moves.join(' ')),
    attribute('clip-path', clip === undefined ? undefined : `url(#${clip.id})`),
    stroke === undefined
      ? attribute('class', forPage && parts !== '' ? parts : undefined)
      : inker.painted({ stroke, part: parts }) + widthOf(strokeWidth, inner) + joinsOf(mark),
    attribute('aria-hidden', forPage && hidden ? 'true' : undefined),
  ].join('');
  const cut =
    clip === undefined
      ? ''
      : `<clipPath id="${clip.id}"><rect width="${n(clip.width)}" height="${n(clip.height)}"/></clipPath>`;
  const inside = svgMarks(marks, inner);
  return attributes === '' ? inside : `<g${attributes}>${cut}${inside}</g>`;
}

const link = ({ path: to, title, marks }: LinkMark, options: SvgOptions): string => {
  const inside = svgMarks(marks, options);
  if (!options.inker.forPage) return inside;
  const leads = to === null ? '' : attribute('href', href(to)) + attribute('target', options.linkTarget);
  // The keyboard has the table or the map's own keys.
  return `<a${leads} tabindex="-1"><title>${escapeXml(title)}</title>${inside}</a>`;
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
