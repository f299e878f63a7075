import type { DotField } from '../../../charts/layoutDotField.ts';
import { bodyDrawing } from '../../../draw/bodyDrawing.ts';
import { speckleDefinition, usesSpeckle } from '../../../draw/speckle.ts';
import { svgMarks } from '../../../draw/svgMarks.ts';
import { tokenInker } from '../../../draw/tokenInker.ts';
import type { Figure } from '../../../figures/figure.ts';
import type { Drawing as MarkDrawing } from '../../../figures/mark.ts';
import { svgText, type TextStyle } from '../../../draw/svgText.ts';
import { tokenColours } from '../../../draw/tokenColours.ts';

/** A drawing of known height, its upper left corner at 0, 0. Lengths in pixels. */
export interface Drawing {
  readonly svg: string;
  readonly height: number;
}

/** Images are light: they stand on other people's pages and on paper. */
export const colour = tokenColours('light');

/** Sizes of the letters in drawings. */
export const LABEL = 15;
export const SMALL = 13.5;

type LabelStyle = Partial<Omit<TextStyle, 'fill'>> & { readonly soft?: boolean };

/** One line in a drawing. */
export function label(text: string, x: number, y: number, style: LabelStyle = {}): string {
  const { soft = false, ...rest } = style;
  return svgText([text], x, y, 0, {
    face: 'sans',
    size: soft ? SMALL : LABEL,
    fill: colour(soft ? 'soft' : 'ink'),
    ...rest,
  });
}

/** A line; `width` and `dash` as SVG has them. */
export const stroke = (d: string, token: string, width = 1, dash?: string): string =>
  `<path d="${d}" fill="none" stroke="${colour(token)}" stroke-width="${width}"${dash === undefined ? '' : ` stroke-dasharray="${dash}"`}/>`;

/** A field of dots; nothing where nobody was counted. */
export const dots = (field: DotField, x: number, y: number): string =>
  field.count === 0
    ? ''
    : `<path transform="translate(${x} ${y})" d="${field.d}" fill="none" stroke="${colour('dot')}" stroke-linecap="round" stroke-width="${field.diameter}" stroke-dasharray="0 ${field.pitch}"/>`;

/** Up or down, beside a change that is larger than chance gives. */
export const triangle = (x: number, y: number, up: boolean): string =>
  `<path d="M${x} ${y}${up ? 'l5 -9l5 9z' : 'm0 -9h10l-5 9z'}" fill="${colour('ink')}"/>`;

export const moved = (svg: string, x: number, y: number): string =>
  svg === '' ? '' : `<g transform="translate(${x} ${y})">${svg}</g>`;

/** Drawings below each other. @param gap pixels between them */
export function stacked(drawings: readonly Drawing[], gap: number): Drawing {
  let y = 0;
  const parts = drawings.map(({ svg, height }) => {
    const part = moved(svg, 0, y);
    y += height + gap;
    return part;
  });
  return { svg: parts.join(''), height: Math.max(0, y - gap) };
}

const IN_IMAGE = { inker: tokenInker };

/** A drawing for an image. */
export const fromMarks = ({ marks, height }: MarkDrawing): Drawing => ({
  svg: (usesSpeckle(marks) ? speckleDefinition(IN_IMAGE) : '') + svgMarks(marks, IN_IMAGE),
  height,
});

/** What a figure shows, as an image has it. */
export const drawFigure = ({ body }: Figure, width: number): Drawing => fromMarks(bodyDrawing(body, width));
