import type { FigureBody } from '../figures/figure.ts';
import { bodyDrawing } from './bodyDrawing.ts';
import { checkDrawable } from './checkDrawable.ts';
import { speckleDefinition, usesSpeckle } from './speckle.ts';
import { svgMarks } from './svgMarks.ts';
import { paperInker } from './tokenInker.ts';

/**
 * Pixels of a drawing in the columns of a sheet. In the narrow one its letters come out at 8 points, at 6
 * where it is crowded; beside its words and in the wide one at 7.
 */
export const COLUMN = { narrow: 380, crowded: 510, beside: 270, wide: 540 } as const;

/** A figure's drawing as SVG in the colours of paper. @param width pixels */
export function paperSvg(body: FigureBody, width: number): string {
  const { height, marks } = bodyDrawing(body, width);
  const options = { inker: paperInker };
  const defs = usesSpeckle(marks) ? speckleDefinition(options) : '';
  const svg = `<svg xmlns="http://www.w3.org/2000/svg" width="${String(width)}" height="${String(height)}" viewBox="0 0 ${String(width)} ${String(height)}">${defs}${svgMarks(marks, options)}</svg>`;
  checkDrawable(svg);
  return svg;
}
