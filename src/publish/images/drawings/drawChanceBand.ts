import { layoutChanceBand } from '../../../charts/layoutChanceBand.ts';
import { signed } from '../../../content/da/figures.ts';
import { chartLabels } from '../../../content/da/labels/charts.ts';
import { moreOrFewer } from '../../../content/da/language/peopleInWords.ts';
import { colour, label, point, stroke, type Drawing } from './marks.ts';

const TOP = 24;
const BASE = 74;
const HEIGHT = 98;
/** Room that the band's own label and the point's need, in pixels. */
const BAND_LABEL = 240;
const POINT_LABEL = 110;

/** A change as one point in the band of what chance may give. @param total persons in both counts */
export function drawChanceBand(change: number, total: number, width: number): Drawing {
  const {
    band,
    zeroX,
    ticks,
    point: at,
  } = layoutChanceBand(change, total, {
    width,
    margin: 26,
    labelWidth: POINT_LABEL,
  });
  const middle = (TOP + BASE) / 2;
  const half = BAND_LABEL / 2;
  const labelX = Math.max(half, Math.min(width - half, band.x + band.width / 2));
  const side = at.labelSide === 'left' ? -1 : 1;
  return {
    height: HEIGHT,
    svg: [
      `<rect x="${band.x}" y="${TOP}" width="${band.width}" height="${BASE - TOP}" fill="${colour('surface')}" stroke="${colour('line')}" stroke-dasharray="2 3"/>`,
      label(chartLabels.chanceBand, labelX, TOP - 9, { soft: true, anchor: 'middle' }),
      stroke(`M${ticks[0]?.x ?? 0} ${BASE}H${ticks.at(-1)?.x ?? width}M${zeroX} ${TOP}V${BASE}`, 'line'),
      ...ticks.map(
        ({ persons, x }) =>
          stroke(`M${x} ${BASE}v6`, 'line') +
          label(persons === 0 ? chartLabels.unchanged : signed(persons).text, x, BASE + 22, {
            soft: true,
            anchor: 'middle',
          }),
      ),
      point(at.x, middle, 7.5, 'surface'),
      at.persons === 0
        ? ''
        : label(moreOrFewer(at.persons).text, at.x + side * 14, middle + 5, {
            face: 'bold',
            anchor: at.labelSide === 'left' ? 'end' : 'start',
            halo: colour(at.inside ? 'surface' : 'paper'),
          }),
    ].join(''),
  };
}
