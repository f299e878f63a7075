import { layoutTimeCurve } from '../../../charts/layoutTimeCurve.ts';
import { chartLabels } from '../../../content/da/labels/charts.ts';
import type { Count } from '../../../domain/dataset.ts';
import { formatNumber } from '../../../format/formatNumber.ts';
import { colour, label, point, stroke, type Drawing } from './marks.ts';

/** An event on the axis: a year, which may be a fraction, and its name. */
export interface CurveMarker {
  readonly year: number;
  readonly label: string;
}

const HEIGHT = 330;

/** A series of counts over a true calendar, from zero, every count labelled. */
export function drawTimeCurve(series: readonly Count[], width: number, marker?: CurveMarker): Drawing {
  const { points, line, years, grid, baseline, left, right, markers } = layoutTimeCurve(series, {
    width,
    height: HEIGHT,
    margins: { top: 34, right: 24, bottom: 32, left: 24 },
    labelSize: { width: 42, height: 18 },
    ...(marker !== undefined && { markers: [marker.year] }),
  });
  const most = Math.max(...series.map(({ persons }) => persons));
  const isEnd = (i: number): boolean => i === 0 || i === points.length - 1;
  /** The outermost labels reach a little beyond their points. */
  const shift = { start: -5, middle: 0, end: 20 } as const;
  return {
    height: HEIGHT,
    svg: [
      ...grid.map(({ y }) => stroke(`M${left} ${y}H${right}`, 'rule')),
      ...markers.map(
        ({ x }) =>
          stroke(`M${x} 40V${baseline}`, 'line') +
          label(marker?.label ?? '', x - 8, baseline - HEIGHT * 0.3, {
            soft: true,
            anchor: 'end',
            halo: colour('paper'),
          }),
      ),
      stroke(`M${left} ${baseline}H${right}`, 'line'),
      ...years.map(({ x, counted }) => stroke(`M${x} ${baseline}v${counted ? 8 : 4}`, 'line')),
      ...points.map(
        ({ x, y, year }) =>
          stroke(`M${x} ${y + 8}V${baseline}`, 'line', 1, '1 4') +
          label(String(year), x, baseline + 25, { soft: true, anchor: 'middle' }),
      ),
      // Over the drops, which they would be crossed out by.
      ...grid.map(({ persons, y, label: place }, i) =>
        place === null
          ? ''
          : label(`${formatNumber(persons)}${i === 0 ? ` ${chartLabels.axisPersons}` : ''}`, place.x, y - 6, {
              soft: true,
              anchor: place.at,
              halo: colour('paper'),
            }),
      ),
      stroke(line, 'ink', 2.25),
      ...points.map(({ x, y, persons, labelSide, anchor }, i) => {
        const strong = persons === most || isEnd(i);
        return (
          point(x, y, strong ? 6 : 5) +
          label(formatNumber(persons), x + shift[anchor], labelSide === 'above' ? y - 14 : y + 27, {
            anchor,
            halo: colour('paper'),
            ...(strong && { face: 'bold' as const, size: 17 }),
          })
        );
      }),
    ].join(''),
  };
}
