import type { KeyFigure } from '../../../content/da/municipality/keyFigures.ts';
import { NO_RATE } from '../../../content/da/labels/table.ts';
import { plain } from '../../../content/text.ts';
import { svgText } from '../../../draw/svgText.ts';
import { FALLBACK_ROOM } from '../../../draw/measureText.ts';
import { wrapText } from '../../../draw/wrapText.ts';
import { colour, label, LABEL, SMALL, stroke, type Drawing } from './marks.ts';

const GAP = 24;
const FIGURE_Y = 54;
const LEADING = 20;

/** The figures of a page's first lines, in columns. */
export function drawKeyFigures(figures: readonly KeyFigure[], width: number): Drawing {
  const column = (width - (figures.length - 1) * GAP) / figures.length;
  const room = column / FALLBACK_ROOM;
  const columns = figures.map(({ figure, label: words, note }, i) => {
    const x = Math.round(i * (column + GAP));
    const lines = wrapText(plain(words), 'sans', LABEL, room);
    const notes = note === null ? [] : wrapText(note, 'sans', SMALL, room);
    const noteY = FIGURE_Y + 26 + lines.length * LEADING;
    return {
      bottom: noteY + (notes.length - 1) * LEADING,
      svg: [
        label(figure?.text ?? NO_RATE.mark, x - 1, FIGURE_Y, { face: 'display', size: 50 }),
        svgText(lines, x, FIGURE_Y + 26, LEADING, { face: 'sans', size: LABEL, fill: colour('ink') }),
        notes.length === 0
          ? ''
          : svgText(notes, x, noteY, LEADING, { face: 'sans', size: SMALL, fill: colour('soft') }),
      ].join(''),
    };
  });
  return {
    svg: stroke(`M0 .5h${width}`, 'ink') + columns.map(({ svg }) => svg).join(''),
    height: Math.max(...columns.map(({ bottom }) => bottom)) + 6,
  };
}
