import { layoutShareBars } from '../../../charts/layoutShareBars.ts';
import { percentOfTable } from '../../../content/da/figures.ts';
import type { Share } from '../../../domain/dataset.ts';
import { colour, label, rect, type Drawing } from './marks.ts';

/** A distribution in whole per cent; what remains is set apart, as it is many things. */
export function drawShareBars(
  shares: readonly Share[],
  labelOf: (key: string) => string,
  width: number,
): Drawing {
  const { bars, height } = layoutShareBars(shares, { width, valueSpace: 64 });
  return {
    height,
    svg: [
      ...bars.map(({ key, percent, remainder, x, y, nameY, valueX, valueY, ...bar }) =>
        [
          label(labelOf(key), 0, nameY),
          remainder
            ? `<rect x="${x + 0.5}" y="${y + 0.5}" width="${bar.width - 1}" height="${bar.height - 1}" fill="${colour('land')}" stroke="${colour('line')}" stroke-dasharray="2 3"/>`
            : rect(x, y, bar.width, bar.height, 'ink'),
          label(percentOfTable(percent).text, valueX, valueY, { face: 'bold' }),
        ].join(''),
      ),
    ].join(''),
  };
}
