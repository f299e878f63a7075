import type { SheetFigure } from '../../content/sheet/rankFigure.ts';
import type { Figure } from '../../figures/figure.ts';

/** The large figures of a page as a sheet has them; none where the figure is another. */
export const sheetFigures = ({ body }: Figure): SheetFigure[] =>
  body.kind !== 'keyFigures'
    ? []
    : body.figures.map(({ figure, label, note }) => ({
        figure: figure.text,
        label,
        note: note ?? '',
      }));
