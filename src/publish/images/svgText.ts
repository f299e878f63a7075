import { escapeXml } from './escapeXml.ts';
import { FACES, type ImageFace } from './imageFonts.ts';

export interface TextStyle {
  readonly face: ImageFace;
  /** Pixels. */
  readonly size: number;
  /** A colour from `tokenColours`. */
  readonly fill: string;
  readonly anchor?: 'start' | 'middle' | 'end';
}

/** Lines of text as SVG, each on its baseline, from `y` down in steps of `leading` pixels. */
export function svgText(
  lines: readonly string[],
  x: number,
  y: number,
  leading: number,
  { face, size, fill, anchor = 'start' }: TextStyle,
): string {
  const { family, weight } = FACES[face];
  const tspans = lines.map(
    (line, i) => `<tspan x="${x}" y="${Math.round((y + i * leading) * 10) / 10}">${escapeXml(line)}</tspan>`,
  );
  return `<text font-family="${family}" font-weight="${weight}" font-size="${size}" fill="${fill}" text-anchor="${anchor}">${tspans.join('')}</text>`;
}
