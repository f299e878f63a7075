import { layoutTimeCurve, type Period, type TimeCurve } from '../charts/layoutTimeCurve.ts';
import type { FigureText } from '../content/chartText.ts';
import { nationalDevelopment } from '../content/report/nationalDevelopment.ts';
import type { Words } from '../content/words.ts';
import type { SeriesCount, Country, Municipality } from '../domain/dataset.ts';
import { besideTexts } from './besideTexts.ts';
import type { Figure } from './figure.ts';
import { type Drawing, line, type Mark, pointMark } from './mark.ts';

/** The reform came into force on 1 October 2023: where it stands on the time axis. */
const REFORM_YEAR = 2023.75;
/** Below a drawing this wide years are shortened, and all values have one size; pixels. */
const NARROW = 400;

interface CurvePeriod extends Period {
  readonly text: string;
  readonly short: string;
}

/** Wider is higher, but in steps, so that a column of any width reserves about the same. */
const heightOf = (width: number): number =>
  width < NARROW ? 280 : width < 640 ? 320 : width < 1000 ? 380 : 420;

/** Below the years under the axis; pixels. */
const PERIOD_TOP = 42;
/** A letter on average, with a little to spare for paper, where letters are larger; pixels. */
const LETTER = 7.6;
/** Ends of neighbouring brackets stay apart; pixels. */
const BRACKET_GAP = 2;

/** Periods below the axis, each as a bracket with what is said of it. */
function bracketMarks({ spans, right, baseline }: TimeCurve, periods: readonly CurvePeriod[]): Mark[] {
  const y = baseline + PERIOD_TOP;
  return periods.flatMap(({ text, short }, i): Mark[] => {
    const { x1 = 0, x2 = 0 } = spans[i] ?? {};
    const last = x2 === right;
    return [
      line(`M${x1 + BRACKET_GAP} ${y - 6}v6H${x2 - BRACKET_GAP}v-6`, 'ink', { strokeWidth: 1.25 }),
      {
        kind: 'text',
        x: last ? x2 : (x1 + x2) / 2,
        y: y + 18,
        anchor: last ? 'end' : 'middle',
        text: text.length * LETTER > x2 - x1 ? short : text,
      },
    ];
  });
}

/** @param letters which the drops from the points don't meet */
function axisMarks(
  { years, baseline, left, right, points, width }: TimeCurve,
  letters: readonly Mark[],
): Mark[] {
  const ticks = years.map(({ x, counted }) => `M${x} ${baseline}v${counted ? 8 : 4}`).join('');
  const drops = points.map(({ x, y }) => besideTexts(x, y + 8, baseline, letters)).join('');
  return [
    line(`M${left} ${baseline}H${right}${ticks}`, 'line'),
    line(drops, 'line', { dash: '1 4' }),
    ...points.map(({ x, year }): Mark => ({
      kind: 'text',
      x,
      y: baseline + 24,
      text: width < NARROW ? `’${String(year).slice(2)}` : String(year),
      size: 'small',
      anchor: 'middle',
    })),
  ];
}

/** Every count's point and value; the outermost reach a little beyond their points. */
function valueMarks({ points, width }: TimeCurve, words: Words): Mark[] {
  const most = Math.max(...points.map(({ persons }) => persons));
  const shift = { start: -4, middle: 0, end: 16 } as const;
  return points.flatMap(({ x, y, persons, labelSide, anchor }, i): Mark[] => {
    const strong = persons === most || i === 0 || i === points.length - 1;
    return [
      pointMark(x, y, strong ? 7 : 6),
      {
        kind: 'text',
        x: x + shift[anchor],
        y: labelSide === 'above' ? y - 14 : y + 26,
        text: words.format.number(persons).text,
        anchor,
        halo: 'ground',
        ...(strong && { weight: 'bold', size: width < NARROW ? 'label' : 'large' }),
      },
    ];
  });
}

interface CurveOptions {
  readonly marker?: { readonly year: number; readonly label: string };
  readonly periods?: readonly CurvePeriod[];
}

function drawCurve(
  series: readonly SeriesCount[],
  { marker, periods = [] }: CurveOptions,
  words: Words,
  width: number,
): Drawing {
  const height = heightOf(width) + (periods.length === 0 ? 0 : 38);
  const curve = layoutTimeCurve(series, {
    width,
    height,
    margins: { top: 34, right: 20, bottom: periods.length === 0 ? 32 : 70, left: 20 },
    ...(marker && { markers: [marker.year] }),
    spans: periods,
  });
  const { grid, markers, baseline, left, right, points } = curve;
  const values = valueMarks(curve, words);
  const letters = [
    ...markers.map(({ x }): Mark => ({
      kind: 'text',
      x: x - 8,
      y: baseline - 10,
      text: marker?.label ?? '',
      size: 'small',
      anchor: 'end',
      halo: 'ground',
    })),
    ...grid.flatMap(({ persons, y, label }, i): Mark[] => {
      if (label === null) return [];
      const unit = i === 0 ? ` ${words.curve.axisPersons}` : '';
      return [
        {
          kind: 'text',
          x: label.x,
          y: y - 6,
          text: `${words.format.number(persons).text}${unit}`,
          size: 'small',
          anchor: label.at,
          halo: 'ground',
        },
      ];
    }),
  ];
  return {
    width,
    height,
    marks: [
      line(grid.map(({ y }) => `M${left} ${y}H${right}`).join(''), 'rule'),
      ...markers.map(({ x }) => line(`M${x} ${(points.at(-1)?.y ?? 0) + 12}V${baseline}`, 'line')),
      ...axisMarks(curve, [...letters, ...values]),
      ...letters,
      ...bracketMarks(curve, periods),
      line(curve.line, 'ink', { strokeWidth: 2.25 }),
      ...values,
    ],
  };
}

const curveFigure = (
  series: readonly SeriesCount[],
  text: FigureText,
  options: CurveOptions,
  words: Words,
): Figure => ({
  ...text,
  values: {
    head: words.curve.valueHeads,
    rows: series.map(({ year, persons }) => [String(year), words.format.number(persons)]),
  },
  body: { kind: 'drawing', draw: (width) => drawCurve(series, options, words, width) },
});

/** The rise, the fall and what came after. @throws RangeError where 2019 or 2022 has no count */
function periodsOf(country: Country, words: Words): CurvePeriod[] {
  const { rise, drop, recent } = nationalDevelopment(country);
  return [
    { ...rise, ...words.curve.risePeriodWords(rise) },
    { ...drop, ...words.curve.periodWords(drop) },
    { ...recent, ...words.curve.periodWords(recent) },
  ];
}

/** The country's counts over a true calendar, from zero, every count labelled with its value. */
export function nationalCurve(country: Country, words: Words): Figure {
  const periods = periodsOf(country, words);
  const options = { marker: { year: REFORM_YEAR, label: words.curve.reform }, periods };
  return curveFigure(country.series, words.curve.national(country, periods), options, words);
}

/** A municipality's counts over more years than the report's tables hold. @param series at least two counts */
export const localCurve = (
  municipality: Municipality,
  series: readonly SeriesCount[],
  words: Words,
): Figure => curveFigure(series, words.curve.local(municipality, series), {}, words);

/** The same as the report's section on Housing First tells of it. */
export const odenseCurve = (
  municipality: Municipality,
  series: readonly SeriesCount[],
  words: Words,
): Figure => ({
  ...localCurve(municipality, series, words),
  ...words.curve.odense(series),
});
