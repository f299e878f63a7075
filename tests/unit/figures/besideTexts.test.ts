import { describe, expect, it } from 'vitest';
import { words } from '../../../src/content/words.ts';
import { dataset, municipalitiesOf, municipalityByCode, regionByCode } from '../../../src/dataset.ts';
import { measureText } from '../../../src/draw/measureText.ts';
import { faceOf, LETTER_PIXELS } from '../../../src/draw/tokenInker.ts';
import { comparedRatesFigure, regionRatesFigure } from '../../../src/figures/comparedRates.ts';
import { localCurve, nationalCurve } from '../../../src/figures/curve.ts';
import type { Figure } from '../../../src/figures/figure.ts';
import { levelFigure } from '../../../src/figures/levelFigure.ts';
import type { Mark } from '../../../src/figures/mark.ts';
import { regionBarsFigure } from '../../../src/figures/regionBars.ts';
import { marksOf } from './marksOf.ts';

const { municipalities, regions, country } = dataset;

/** Texts that a dotted upright line beside them runs through, as the letters are in images. */
function crossedOut(marks: readonly Mark[]): string[] {
  const pieces = marks.flatMap((mark) =>
    mark.kind === 'path' && mark.dash !== undefined
      ? [...mark.d.matchAll(/M([\d.]+) ([\d.]+)V([\d.]+)/g)].map((piece) => piece.slice(1).map(Number))
      : [],
  );
  return marks.flatMap((mark) => {
    if (mark.kind === 'group') return crossedOut(mark.marks);
    if (mark.kind !== 'text' || typeof mark.text !== 'string') return [];
    const size = LETTER_PIXELS[mark.size ?? 'label'];
    const width = measureText(mark.text, faceOf(mark), size);
    const left = mark.x - { start: 0, middle: width / 2, end: width }[mark.anchor ?? 'start'];
    const [top, foot] = [mark.y - 0.75 * size, mark.y + 0.15 * size];
    return pieces.some(
      ([x = 0, from = 0, to = 0]) => x > left - 1 && x < left + width + 1 && from < foot && to > top,
    )
      ? [mark.text]
      : [];
  });
}

const FIGURES: readonly (readonly [string, readonly Figure[]])[] = [
  ['levels', municipalities.map((one) => levelFigure(one, regionByCode(one.regionCode), country, words))],
  [
    'compared rates',
    [
      ...municipalities.map((one) => comparedRatesFigure(one, regionByCode(one.regionCode), country, words)),
      ...[null, ...regions].map((own) => regionRatesFigure(regions, country, own, words)),
    ],
  ],
  [
    'curves',
    [
      nationalCurve(country, words),
      ...dataset.localSeries.map(({ municipalityCode, series }) =>
        localCurve(municipalityByCode(municipalityCode), series, words),
      ),
    ],
  ],
  ['bars of a region', regions.map((region) => regionBarsFigure(region, municipalitiesOf(region), words))],
];

describe('a dotted line runs through no letters, whatever the width', () => {
  it.each(FIGURES)('%s', (_, figures) => {
    for (const { body } of figures) {
      if (body.kind !== 'drawing') throw new Error('no drawing');
      for (const width of [248, 288, 328, 440, 560, 700, 900]) {
        const { marks } = body.draw(width);
        expect(
          marksOf({ marks }).filter((mark) => mark.kind === 'path' && mark.dash !== undefined),
        ).toHaveLength(1);
        expect(crossedOut(marks)).toEqual([]);
      }
    }
  });
});
