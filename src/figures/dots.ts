import { columnsOf, type DotGrid, dotGrid } from '../charts/dotGrid.ts';
import { layoutDotField } from '../charts/layoutDotField.ts';
import type { CountedPlace } from '../content/countedPlace.ts';
import type { Words } from '../content/words.ts';
import type { Count } from '../domain/dataset.ts';
import type { Figure } from './figure.ts';
import { type Drawing, type Mark, moved } from './mark.ts';

/** Above the dots, for the count and its year; pixels. */
const HEAD = 46;
/** Where nobody was counted, for saying so. */
const EMPTY = 18;
/** Below a drawing this wide fields stand closer. */
const NARROW = 400;
/** Between two fields beside each other. */
const GAP = { narrow: 24, wide: 132 };
/** Of one of two fields beside each other. */
const WIDEST = 250;
/** Dots closer than this, or in a wide drawing so close that its halves stay empty, take the whole width. */
const LEAST_PITCH = { narrow: 3.3, wide: 4.2 };
/** A field across the whole drawing is as high in every width; the square of its columns over that width. */
const WHOLE = { least: 18, eachDot: 0.0054 };
const BETWEEN_FIELDS = 28;

/** A count as dots, one a person, under its figure. */
function fieldMarks(
  { persons, year }: Count,
  grid: DotGrid,
  words: Words,
): { marks: Mark[]; height: number } {
  const { d, height } = layoutDotField(persons, grid);
  const head: Mark = {
    kind: 'text',
    x: 0,
    y: 30,
    text: [
      // The blank is as wide as the large letters' own.
      { text: `${words.format.number(persons).text} `, size: 'count' },
      { text: words.dots.inYear(year), size: 'small' },
    ],
  };
  const field: Mark =
    persons === 0
      ? { kind: 'text', x: 0, y: HEAD + 12, text: words.labels.nobodyCounted, size: 'small' }
      : { kind: 'dots', x: 0, y: HEAD, d, pitch: grid.pitch, diameter: grid.diameter };
  return { marks: [head, field], height: HEAD + Math.max(EMPTY, height) };
}

/** Counts as fields of equal dots: beside each other, or below each other where there are many. */
function drawFields(counts: readonly Count[], words: Words, width: number): Drawing {
  const most = Math.max(...counts.map(({ persons }) => persons));
  const size = width < NARROW ? 'narrow' : 'wide';
  const gap = GAP[size];
  const half = Math.min((width - gap) / 2, WIDEST);
  const columns = columnsOf(most);
  const beside = half / columns >= LEAST_PITCH[size];
  const grid = beside
    ? dotGrid(half, columns)
    : dotGrid(width, Math.ceil(Math.sqrt(width * Math.max(most * WHOLE.eachDot, WHOLE.least))));
  const fields = counts.map((count) => fieldMarks(count, grid, words));
  const highest = Math.max(...fields.map(({ height }) => height));
  const step = beside ? half + gap : highest + BETWEEN_FIELDS;
  return {
    width,
    height: Math.ceil(beside ? highest : (fields.length - 1) * step + (fields.at(-1)?.height ?? 0)),
    marks: fields.map(({ marks }, i) => (beside ? moved(marks, i * step, 0) : moved(marks, 0, i * step))),
  };
}

/** The two newest counts, or the only one, as fields of dots: each dot is a person. */
export function dotsFigure(place: CountedPlace, words: Words): Figure {
  const counts = place.counts.slice(-2);
  return {
    ...words.dots.text(place),
    values: {
      head: words.dots.valueHeads,
      rows: counts.map(({ year, persons }) => [String(year), words.format.number(persons)]),
    },
    body: { kind: 'drawing', draw: (width) => drawFields(counts, words, width) },
  };
}
