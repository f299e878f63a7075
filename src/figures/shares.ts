import { layoutShareBars } from '../charts/layoutShareBars.ts';
import type { FigureText } from '../content/chartText.ts';
import type { Words } from '../content/words.ts';
import type { Dataset, Share } from '../domain/dataset.ts';
import type { Figure } from './figure.ts';
import type { Drawing, Mark } from './mark.ts';

type LabelOf = (key: string) => string;

/** A distribution in whole per cent; what remains is set apart, as it is many things. @param most of the scale */
function drawShares(
  shares: readonly Share[],
  labelOf: LabelOf,
  most: number,
  words: Words,
  width: number,
): Drawing {
  const { bars, height } = layoutShareBars(shares, { width, most });
  return {
    width,
    height,
    marks: bars.flatMap(
      ({ key, percent, remainder, x, y, width: length, height: thick, ...text }): Mark[] => [
        { kind: 'text', x: 0, y: text.nameY, text: labelOf(key) },
        remainder
          ? {
              kind: 'rect',
              x: x + 0.5,
              y: y + 0.5,
              width: length - 1,
              height: thick - 1,
              fill: 'land',
              stroke: 'line',
              dash: '2 3',
            }
          : { kind: 'rect', x, y, width: length, height: thick, fill: 'ink' },
        {
          kind: 'text',
          x: text.valueX,
          y: text.valueY,
          text: words.format.percentOfTable(percent).text,
          weight: 'bold',
        },
      ],
    ),
  };
}

function sharesFigure(
  shares: readonly Share[],
  text: FigureText,
  labelOf: LabelOf,
  { situations, ages }: Dataset,
  words: Words,
): Figure {
  /** Both distributions on one scale. */
  const most = Math.max(...[...situations, ...ages].map(({ percent }) => percent));
  return {
    ...text,
    values: {
      head: words.shares.valueHeads,
      rows: shares.map(({ key, percent }) => [labelOf(key), words.format.percentOfTable(percent)]),
    },
    body: { kind: 'drawing', draw: (width) => drawShares(shares, labelOf, most, words, width) },
  };
}

/** Where people stayed, in whole per cent. */
export const situationsFigure = (dataset: Dataset, words: Words): Figure =>
  sharesFigure(
    dataset.situations,
    words.shares.situations(dataset),
    words.shares.situationLabel,
    dataset,
    words,
  );

/** How old they were, in whole per cent. */
export const agesFigure = (dataset: Dataset, words: Words): Figure =>
  sharesFigure(dataset.ages, words.shares.ages(dataset), words.shares.ageLabel, dataset, words);
