import { layoutLevel } from '../charts/layoutLevel.ts';
import type { Words } from '../content/words.ts';
import type { Country, Municipality, Region } from '../domain/dataset.ts';
import type { Level } from '../domain/level.ts';
import type { Figure } from './figure.ts';
import { LEVEL_PALE } from './levelPaint.ts';
import { type Drawing, type Mark, rectMark } from './mark.ts';
import { lineAtOne, ratePaint } from './rateBarMarks.ts';

/** A rate with its interval and the name of its place. */
interface NamedLevel {
  readonly name: string;
  /** Persons per 1,000 inhabitants, unrounded. */
  readonly rate: number;
  readonly level: Level;
}

/** A row's line from 0, and the stroke at its end: round marks are people. Pixels. */
const LINE = 3;
const STROKE = { width: 4, height: 20 };
/** From a row's middle up to the baseline of its name, and down to that of its value and of its ends. */
const ABOVE = 16;
const LETTERS = 5;
const BELOW = 26;
/** Room that an end's letters need. */
const END_WIDTH = 34;

/** The ends in letters below the band's own; closer together than they need they stand on either side of its middle. */
function endMarks({ x, width }: { x: number; width: number }, y: number, texts: readonly string[]): Mark[] {
  const [lower = '', upper = ''] = texts;
  const apart = Math.max(0, 2 * END_WIDTH - width) / 2;
  const left = Math.max(x - apart, 0);
  const right = Math.max(x + width + apart, left + 2 * END_WIDTH);
  return [
    { kind: 'text', x: left, y, text: lower, size: 'small', halo: 'ground' },
    { kind: 'text', x: right, y, text: upper, size: 'small', anchor: 'end', halo: 'ground' },
  ];
}

function drawLevel(own: NamedLevel, beside: readonly NamedLevel[], words: Words, width: number): Drawing {
  const { level } = own;
  const layout = layoutLevel(
    { ...level, rate: own.rate },
    beside.map(({ rate }) => rate),
    { width },
  );
  const { band, rows, lineX, lineTop, height } = layout;
  const fine = (rate: number): string => words.format.fineRate(rate).text;
  const rowMarks = [own, ...beside].flatMap(({ name, rate }, i): Mark[] => {
    const { x, y } = rows[i] ?? { x: 0, y: 0 };
    const isOwn = i === 0;
    const paint = isOwn ? ratePaint(rate) : 'line';
    const weight = isOwn ? 'bold' : 'regular';
    return [
      ...(x > 0 ? [rectMark({ x: 0, y: y - LINE / 2, width: x, height: LINE }, paint)] : []),
      rectMark(
        { x: x - STROKE.width / 2, y: y - STROKE.height / 2, ...STROKE },
        isOwn && rate > 0 ? paint : 'ink',
      ),
      { kind: 'text', x: 0, y: y - ABOVE, text: name, weight, halo: 'ground' },
      {
        kind: 'text',
        x: x + 8,
        y: y + LETTERS,
        text: fine(rate),
        weight,
        ...(!isOwn && { halo: 'ground' }),
      },
    ];
  });
  const [first] = rows;
  const letters = [
    ...rowMarks,
    ...endMarks(band, (first?.y ?? 0) + BELOW, [fine(level.lower), fine(level.upper)]),
  ];
  return {
    width,
    height,
    marks: [
      rectMark(band, LEVEL_PALE[level.key]),
      lineAtOne(lineX, lineTop, height, letters),
      ...letters,
      {
        kind: 'text',
        x: lineX,
        y: lineTop - 4,
        text: words.labels.threshold,
        size: 'small',
        anchor: 'middle',
      },
    ],
  };
}

/** How sure it is on which side of 1 per 1,000 a municipality lies, beside its region and the country. */
export function levelFigure(
  municipality: Municipality,
  region: Region,
  country: Country,
  words: Words,
): Figure {
  const own = { ...municipality, name: words.level.nameOf(municipality) };
  const beside = [region, { ...country, name: words.level.wholeCountry }];
  const { fineRate } = words.format;
  return {
    ...words.level.text(municipality, region, country),
    values: {
      head: words.level.valueHeads,
      rows: [own, ...beside].map(({ name, rate, level }) => [
        name,
        fineRate(rate),
        fineRate(level.lower),
        fineRate(level.upper),
      ]),
    },
    body: { kind: 'drawing', draw: (width) => drawLevel(own, beside, words, width) },
  };
}
