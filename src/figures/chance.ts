import { layoutChanceBand } from '../charts/layoutChanceBand.ts';
import {
  type ChancePosition,
  type Counted,
  type Development,
  developmentOf,
  isOnePerson,
  notableDifferencesOf,
  smallestNotable,
} from '../content/development.ts';
import { plain } from '../content/text.ts';
import type { Words } from '../content/words.ts';
import type { Figure } from './figure.ts';
import { type Drawing, line, type Mark, pointMark } from './mark.ts';

const TOP = 30;
const BASE = 76;
const HEIGHT = 102;
/** Room that the band's own label needs on either side of its middle; pixels. */
const HALF_LABEL = 112;

/** What chance gives so often is in the middle of it; what comes more seldom is only within it. */
const CENTRAL_FROM = 1 / 3;

const totalOf = ({ latest, previous }: Development): number => latest.persons + previous.persons;

function positionOf(development: Development): ChancePosition {
  const { change, direction } = development;
  if (direction === 'same') return 'unchanged';
  if (change.verdict === 'larger' || change.verdict === 'clearly-larger') return change.verdict;
  return (change.pValue ?? 1) >= CENTRAL_FROM ? 'central' : 'inside';
}

function drawBand(development: Development, words: Words, width: number): Drawing {
  const { band, zeroX, ticks, point } = layoutChanceBand(
    development.change.persons,
    totalOf(development),
    notableDifferencesOf(development),
    {
      width,
    },
  );
  const middle = (TOP + BASE) / 2;
  const labelX = Math.max(HALF_LABEL, Math.min(width - HALF_LABEL, band.x + band.width / 2));
  const [side, anchor] = point.labelSide === 'left' ? [-13, 'end' as const] : [13, 'start' as const];
  const ground = point.inside ? 'surface' : 'ground';
  const axis = `M${ticks[0]?.x ?? 0} ${BASE}H${ticks.at(-1)?.x ?? width}M${zeroX} ${TOP}V${BASE}`;
  return {
    width,
    height: HEIGHT,
    marks: [
      {
        kind: 'rect',
        x: band.x,
        y: TOP,
        width: band.width,
        height: BASE - TOP,
        fill: 'surface',
        stroke: 'line',
        dash: '2 3',
      },
      { kind: 'text', x: labelX, y: TOP - 8, text: words.chance.band, size: 'small', anchor: 'middle' },
      line(axis + ticks.map(({ x }) => `M${x} ${BASE}v6`).join(''), 'line'),
      ...ticks.map(({ persons, x }): Mark => ({
        kind: 'text',
        x,
        y: BASE + 21,
        text: persons === 0 ? words.chance.unchanged : words.format.signed(persons).text,
        size: 'small',
        anchor: 'middle',
      })),
      pointMark(point.x, middle, 8, ground),
      ...(point.persons === 0
        ? []
        : [
            {
              kind: 'text',
              x: point.x + side,
              y: middle + 5,
              text: words.chance.point(point.persons),
              weight: 'bold',
              anchor,
              halo: ground,
            } as const,
          ]),
    ],
  };
}

/**
 * A change as one point in the band of what chance may give; `null` where there is one count alone, or
 * where nobody was ever counted, or one person in both counts.
 */
export function chanceFigure(record: Counted & { readonly locative: string }, words: Words): Figure | null {
  const development = developmentOf(record);
  const pValue = development?.change.pValue ?? null;
  if (development === null || pValue === null || isOnePerson(development)) return null;
  const { chance, format } = words;
  const notable = smallestNotable(development);
  const finding = chance.finding(development, positionOf(development));
  const measure = chance.measure(development, record.locative);
  const remarks = [chance.method(pValue)];
  return {
    finding,
    measure,
    remarks,
    source: chance.source(development),
    alt: `${plain(finding)}.`,
    values: {
      head: chance.valueHeads,
      rows: [
        [chance.rows.change, format.signed(development.change.persons)],
        [chance.rows.notable, notable === null ? chance.noNotable : format.number(notable)],
        [chance.rows.pValue, chance.pValue(pValue)],
      ],
    },
    body: { kind: 'drawing', draw: (width) => drawBand(development, words, width) },
    alone: {
      finding: chance.findingAlone(development, record.locative),
      measure,
      remarks: [chance.note(development), ...remarks],
    },
  };
}
