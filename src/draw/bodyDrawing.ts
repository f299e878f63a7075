import type { FigureBody } from '../figures/figure.ts';
import type { Drawing } from '../figures/mark.ts';
import { tableMarks } from '../figures/tableMarks.ts';
import { keyFigureMarks } from './keyFigureMarks.ts';

/** What a figure shows as a drawing, also where a page has HTML for it. @param width pixels */
export function bodyDrawing(body: FigureBody, width: number): Drawing {
  switch (body.kind) {
    case 'drawing':
    case 'map':
    case 'people':
      return body.draw(width);
    case 'keyFigures':
      return keyFigureMarks(body.figures, width);
    case 'table':
      return tableMarks(body.table, width);
  }
}
