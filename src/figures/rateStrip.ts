import { scaleBreak } from '../charts/scaleBreak.ts';
import { layoutRateStrip, markedSquares, rateSteps } from '../charts/layoutRateStrip.ts';
import { layoutStripLines } from '../charts/layoutStripLines.ts';
import { labelSpace, stripNames } from '../charts/stripNames.ts';
import { type FilledSubject, isFilledIn, stripOrder } from '../charts/stripOrder.ts';
import { rankRangeAmong } from '../charts/rankRanges.ts';
import type { Words } from '../content/words.ts';
import type { Dataset, Municipality, MunicipalityCode, Region } from '../domain/dataset.ts';
import { isStarredBelow } from '../domain/isStarredBelow.ts';
import { onceFor } from '../domain/onceFor.ts';
import type { Figure } from './figure.ts';
import { type Drawing, line, type Mark, type RectMark } from './mark.ts';
import { starMarks } from './starMarks.ts';

/** Below a drawing this wide names and the scale have less room; pixels. */
const NARROW = 400;

/** What a marked square looks like: its own, a neighbour's, or where nobody was counted. */
function look(code: MunicipalityCode, { own, near }: FilledSubject): Partial<RectMark> {
  if (code === own) return { fill: 'ink' };
  return near.includes(code) ? { stroke: 'ink', strokeWidth: 2 } : { fill: 'rate-0', stroke: 'line' };
}

const LETTERS = { own: { weight: 'bold' }, near: {}, end: { size: 'small' } } as const;

function drawStrip(
  municipalities: readonly Municipality[],
  subject: FilledSubject,
  words: Words,
  width: number,
): Drawing {
  const { own, near } = subject;
  const strip = layoutRateStrip(municipalities, {
    width,
    first: stripOrder(subject),
    ...(width < NARROW ? { nameSpace: 40, rateSpace: 34 } : { nameSpace: 130, rateSpace: 46 }),
  });
  const { rows, squareSize, squaresX, ticks, breakY, lineY, height } = strip;
  const isFilled = isFilledIn(subject);
  const lines = layoutStripLines(strip, (code) => !isFilled(code));
  const squares = { strokeWidth: lines.width, dash: lines.dash };
  const names = new Map(
    municipalities.map((m) => [m.code, m.code === own ? words.rateStrip.own(m) : m.name]),
  );
  /** Between rows a value of the scale, beside a row what all in it have. */
  const scaleMarks: Mark[] = [
    ...ticks.map(({ value, y }) => ({ text: words.format.ofScale(value).text, y })),
    ...rows.flatMap(({ above, to, middle }) =>
      above === null ? [{ text: words.format.rateOfTable(to).text, y: middle }] : [],
    ),
  ].map(({ text, y }) => ({ kind: 'text', x: squaresX - 12, y: y + 5, text, size: 'small', anchor: 'end' }));
  const starred = new Set(municipalities.filter(isStarredBelow).map(({ code }) => code));
  const nameMarks = rows.flatMap((row): Mark[] => {
    const named = stripNames(row, subject, (code) => names.get(code) ?? '', width - labelSpace(row, lineY));
    const pieces = named.map(({ kind, name }, i) => ({ ...LETTERS[kind], text: i > 0 ? `, ${name}` : name }));
    return pieces.length === 0 ? [] : [{ kind: 'text', x: row.namesX, y: row.middle + 5, text: pieces }];
  });
  const breakMarks: Mark[] =
    breakY === null
      ? []
      : [
          line(scaleBreak(squaresX - 6, breakY), 'line'),
          { kind: 'text', x: squaresX + 56, y: breakY + 5, text: words.labels.brokenScale, size: 'small' },
        ];
  return {
    width,
    height,
    marks: [
      line(lines.above, 'rate-5', squares),
      line(lines.notAbove, 'rate-3', squares),
      line(lines.hollow, 'ground', { strokeWidth: lines.coreWidth, dash: lines.coreDash }),
      ...markedSquares(strip, (code) => code === own || near.includes(code)).map(({ code, x, y }): Mark => ({
        kind: 'rect',
        x,
        y,
        width: squareSize,
        height: squareSize,
        ...look(code, subject),
      })),
      ...starMarks(
        markedSquares(strip, (code) => starred.has(code))
          .filter(({ code }) => starred.has(code))
          .map(({ x, y }) => ({ x: x + squareSize / 2, y: y + squareSize / 2 })),
        squareSize / 2 - 2,
      ),
      ...scaleMarks,
      line(ticks.map(({ y }) => `M${squaresX - 8} ${y}h5`).join(''), 'line'),
      {
        kind: 'text',
        x: width,
        y: lineY - 6,
        text: words.labels.threshold,
        size: 'small',
        anchor: 'end',
      },
      ...nameMarks,
      ...breakMarks,
      line(`M0 ${lineY}H${width}`, 'ink'),
    ],
  };
}

/** The steps that have anybody, highest first; the same for everybody's strip. */
const stepsOf = onceFor((municipalities: readonly Municipality[]) =>
  rateSteps(municipalities).map(({ codes, ...step }) => {
    const within = new Set(codes);
    return { ...step, members: municipalities.filter(({ code }) => within.has(code)) };
  }),
);

const shown = (
  municipalities: readonly Municipality[],
  subject: FilledSubject,
  named: readonly Municipality[],
  words: Words,
): Pick<Figure, 'values' | 'body'> => ({
  values: words.rateStrip.values(stepsOf(municipalities), named),
  body: { kind: 'drawing', draw: (width) => drawStrip(municipalities, subject, words, width) },
});

/** Where a municipality lies among all. @param neighbours marked and named */
export const municipalityStrip = (
  municipality: Municipality,
  region: Region,
  neighbours: readonly Municipality[],
  { municipalities }: Dataset,
  words: Words,
): Figure => ({
  ...words.rateStrip.municipality(
    municipality,
    rankRangeAmong(municipality, municipalities),
    municipalities,
    neighbours,
  ),
  ...shown(
    municipalities,
    {
      own: municipality.code,
      near: neighbours.map(({ code }) => code),
      filled: region.municipalityCodes,
    },
    [municipality, ...neighbours],
    words,
  ),
});

/** Where a region's municipalities lie among all. @param members its municipalities */
export const regionStrip = (
  region: Region,
  members: readonly Municipality[],
  dataset: Dataset,
  words: Words,
): Figure => ({
  ...words.rateStrip.region(region, members, dataset),
  ...shown(dataset.municipalities, { own: null, near: [], filled: region.municipalityCodes }, members, words),
});

/** Where all municipalities lie. */
export const countryStrip = (dataset: Dataset, words: Words): Figure => ({
  ...words.rateStrip.country(dataset, stepsOf(dataset.municipalities)),
  ...shown(dataset.municipalities, { own: null, near: [], filled: null }, [], words),
});
