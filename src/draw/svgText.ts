import { escapeXml } from '../format/escapeXml.ts';
import { FACES, type ImageFace } from './imageFonts.ts';

export interface TextStyle {
  readonly face: ImageFace;
  /** Pixels. */
  readonly size: number;
  /** A colour from `tokenColours`. */
  readonly fill: string;
  readonly anchor?: 'start' | 'middle' | 'end';
  /** Colour of a rim that parts the letters from what lies under them. */
  readonly halo?: string;
}

/** Width of the rim as a share of the letters' size. */
const RIM = 0.28;

/** Lines of text as SVG, each on its baseline, from `y` down in steps of `leading` pixels. */
export function svgText(
  lines: readonly string[],
  x: number,
  y: number,
  leading: number,
  { face, size, fill, anchor = 'start', halo }: TextStyle,
): string {
  const { family, weight } = FACES[face];
  const tspans = lines
    .map(
      (line, i) =>
        `<tspan x="${x}" y="${Math.round((y + i * leading) * 10) / 10}">${escapeXml(line)}</tspan>`,
    )
    .join('');
  const open = `<text font-family="${family}" font-weight="${weight}" font-size="${size}" text-anchor="${anchor}"`;
  // A text of its own under the letters, as drawing programs don't know `paint-order`.
  const rim =
    halo === undefined
      ? ''
      : `${open} fill="none" stroke="${halo}" stroke-width="${Math.round(size * RIM * 10) / 10}" stroke-linejoin="round" aria-hidden="true">${tspans}</text>`;
  return `${rim}${open} fill="${fill}">${tspans}</text>`;
}
