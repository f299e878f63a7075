import { plain } from '../content/text.ts';
import type { KeyFigure } from '../figures/figure.ts';
import { type Drawing, line, type Mark } from '../figures/mark.ts';
import { FALLBACK_ROOM } from './measureText.ts';
import { LETTER_PIXELS } from './tokenInker.ts';
import { wrapText } from './wrapText.ts';

const GAP = 24;
const FIGURE_Y = 54;
const LEADING = 20;

/** Large figures in columns, as a drawing; a page has HTML for them. @param width pixels */
export function keyFigureMarks(figures: readonly KeyFigure[], width: number): Drawing {
  const column = (width - (figures.length - 1) * GAP) / figures.length;
  const room = column / FALLBACK_ROOM;
  const columns = figures.map(({ figure, label, note }, i) => {
    const x = Math.round(i * (column + GAP));
    const labels = wrapText(plain(label), 'sans', LETTER_PIXELS.label, room);
    const notes = note === null ? [] : wrapText(note, 'sans', LETTER_PIXELS.small, room);
    const labelY = FIGURE_Y + 26;
    const noteY = labelY + labels.length * LEADING;
    const marks: Mark[] = [
      { kind: 'text', x: x - 1, y: FIGURE_Y, text: figure.text, size: 'figure' },
      ...labels.map((text, row): Mark => ({ kind: 'text', x, y: labelY + row * LEADING, text })),
      ...notes.map((text, row): Mark => ({ kind: 'text', x, y: noteY + row * LEADING, text, size: 'small' })),
    ];
    return { marks, bottom: noteY + (notes.length - 1) * LEADING };
  });
  return {
    width,
    height: Math.max(...columns.map(({ bottom }) => bottom)) + 6,
    marks: [line(`M0 .5h${width}`, 'ink'), ...columns.flatMap(({ marks }) => marks)],
  };
}
