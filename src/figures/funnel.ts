import { scaleBreak } from '../charts/scaleBreak.ts';
import { diamondPath } from '../charts/diamondPath.ts';
import { type Funnel, layoutFunnel } from '../charts/layoutFunnel.ts';
import type { Words } from '../content/words.ts';
import { municipalityByCode } from '../dataset.ts';
import type { Dataset, Municipality, MunicipalityCode } from '../domain/dataset.ts';
import { latestCount } from '../domain/latest.ts';
import type { LevelKey } from '../domain/level.ts';
import type { Figure } from './figure.ts';
import { LEVEL_PAINT } from './levelPaint.ts';
import { type Drawing, line, type Mark, type Paint } from './mark.ts';

const HEIGHT = 380;
/** Half a mark's height; pixels. */
const SIZE = 4;
/** The wider field first. */
const FIELDS: readonly Paint[] = ['surface', 'land'];
const KEYS: readonly LevelKey[] = ['undecided', 'below', 'above'];
/** København, Aarhus, Odense, Samsø, Læsø: the ends, and what is told of. */
const NAMED: readonly MunicipalityCode[] = ['0101', '0751', '0461', '0741', '0825'];

const layoutOf = (municipalities: readonly Municipality[], width: number): Funnel =>
  layoutFunnel(
    municipalities.map(({ code, counts, level }) => ({ ...latestCount(counts), code, key: level.key })),
    { width, height: HEIGHT },
  );

function drawFunnel(municipalities: readonly Municipality[], words: Words, width: number): Drawing {
  const { points, limits, left, lineY, breakY, xTicks, yTicks } = layoutOf(municipalities, width);
  const small = (x: number, y: number, text: string, anchor: 'start' | 'middle' | 'end' = 'start'): Mark => ({
    kind: 'text',
    x,
    y,
    text,
    size: 'small',
    anchor,
  });
  const foot = yTicks[0]?.y ?? HEIGHT;
  return {
    width,
    height: HEIGHT,
    marks: [
      ...limits.map(({ d }, i): Mark => ({ kind: 'path', d, fill: FIELDS[i] ?? 'land' })),
      line(`M${left} ${foot}H${width}`, 'line'),
      line(`M${left} ${lineY}H${width}`, 'ink', { dash: '2 3' }),
      ...(breakY === null ? [] : [line(scaleBreak(left - 6, breakY), 'line')]),
      ...KEYS.map((key): Mark => ({
        kind: 'path',
        d: points
          .filter((point) => point.key === key)
          .map(({ x, y }) => diamondPath(x, y, SIZE))
          .join(''),
        fill: LEVEL_PAINT[key],
        stroke: 'ground',
        strokeWidth: 1,
      })),
      ...points
        .filter(({ code, beyond }) => beyond || NAMED.includes(code))
        .map(({ code, x, y }): Mark => {
          const isRight = x > width * 0.85;
          return {
            kind: 'text',
            x: isRight ? x - 9 : x + 9,
            // Above the scale's foot, where it would be struck through.
            y: y + 5 > foot ? foot - 8 : y + 5,
            text: municipalityByCode(code).name,
            size: 'small',
            paint: 'ink',
            anchor: isRight ? 'end' : 'start',
          };
        }),
      ...yTicks.map(({ value, y }) => small(0, y + 5, words.format.ofScale(value).text)),
      ...xTicks.map(({ value, x }) => small(x, foot + 18, words.format.number(value).text, 'middle')),
      small(width, foot + 33, words.funnel.inhabitants, 'end'),
    ],
  };
}

/** Inhabitants against rates, with the room that chance has around 1 per 1,000. */
export function funnelFigure(dataset: Dataset, words: Words): Figure {
  const { municipalities } = dataset;
  const beyond = layoutOf(municipalities, HEIGHT)
    .points.filter((point) => point.beyond)
    .map(({ code }) => municipalityByCode(code));
  return {
    ...words.funnel.text(dataset, beyond),
    values: words.funnel.values(municipalities.toSorted((a, b) => a.population - b.population)),
    body: { kind: 'drawing', draw: (width) => drawFunnel(municipalities, words, width) },
  };
}
