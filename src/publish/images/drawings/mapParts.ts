import type { MapShape } from '../../../charts/mapShape.ts';
import type { AnchoredName } from '../../../charts/regionNamePlaces.ts';
import type { PlacedName } from '../../../charts/placeNames.ts';
import { PATH_SCALE } from '../../../charts/svgPath.ts';
import { rate } from '../../../content/da/figures.ts';
import { NOBODY_COUNTED } from '../../../content/da/labels/shareImage.ts';
import { municipalityByCode } from '../../../dataset.ts';
import { rateClass } from '../../../domain/rateClass.ts';
import { svgText } from '../../../draw/svgText.ts';
import { colour, stroke } from './marks.ts';

interface MapLines {
  readonly municipalityBorders: string;
  readonly regionBorders: string;
  readonly coast: string;
}

export const rateFill = (code: string): string =>
  colour(`rate-${rateClass(municipalityByCode(code).ratePer1000)}`);

/** Shapes filled one by one, and the borders over them. @param scale from the map's own pixels to the image's */
export function mapShapes(
  shapes: readonly (MapShape & { readonly fill: string })[],
  lines: MapLines,
  scale = 1,
): string {
  const unit = PATH_SCALE * scale;
  const width = (pixels: number): number => Math.round((pixels / unit) * 100) / 100;
  return `<g transform="scale(${unit})" stroke-linejoin="round">${[
    ...shapes.map(({ d, fill }) => `<path d="${d}" fill="${fill}"/>`),
    stroke(lines.municipalityBorders, 'paper', width(0.9)),
    stroke(lines.regionBorders, 'paper', width(2.2)),
    stroke(lines.coast, 'line', width(0.8)),
  ].join('')}</g>`;
}

export const frame = (x: number, y: number, width: number, height: number): string =>
  `<rect x="${x}" y="${y}" width="${width}" height="${height}" fill="none" stroke="${colour('line')}" stroke-width=".8"/>`;

/** What is drawn, cut at a box's edges. @param id unique within the image */
export const clipped = (id: string, width: number, height: number, svg: string): string =>
  `<clipPath id="${id}"><rect width="${width}" height="${height}"/></clipPath><g clip-path="url(#${id})">${svg}</g>`;

const rateText = (code: string): string => {
  const { ratePer1000 } = municipalityByCode(code);
  return ratePer1000 === null ? NOBODY_COUNTED : rate(ratePer1000).text;
};

/** Names, each with its rate below it where asked for. */
export const mapNames = (
  names: readonly (PlacedName & Partial<AnchoredName>)[],
  size: number,
  { withRate, bold = '' }: { readonly withRate: boolean; readonly bold?: string },
): string =>
  names
    .map(({ code, name, x, y, anchor = 'middle', anchorX = x }) =>
      svgText(
        withRate ? [name, rateText(code)] : [name],
        anchorX,
        withRate ? y : y + size * 0.35,
        size * 1.1,
        {
          face: code === bold ? 'bold' : 'sans',
          size,
          fill: colour('ink'),
          anchor,
          halo: colour('paper'),
        },
      ),
    )
    .join('');
