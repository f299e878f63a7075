import { barBreak } from '../../../charts/barBreak.ts';
import { layoutRateComparison } from '../../../charts/layoutRateComparison.ts';
import { chartLabels } from '../../../content/da/labels/charts.ts';
import { FLAG_THRESHOLD } from '../../../domain/rateClass.ts';
import { colour, label, rect, stroke, type Drawing } from './marks.ts';

/** A rate with the name of its place and as it is written. */
export interface NamedRate {
  readonly name: string;
  readonly ratePer1000: number;
  readonly text: string;
}

const tokenOf = (index: number, ratePer1000: number): string =>
  index > 0 ? 'line' : ratePer1000 >= FLAG_THRESHOLD ? 'rate-5' : 'rate-3';

/** A few rates as bars with the line at 1 per 1,000; the first is the one it is about. */
export function drawRateBars(rates: readonly NamedRate[], width: number): Drawing {
  const values = rates.map(({ name, ratePer1000 }) => ({ key: name, ratePer1000 }));
  const { bars, threshold, height } = layoutRateComparison(values, { width });
  return {
    height,
    svg: [
      ...bars.map(({ key, ratePer1000, x, y, breakX, ...bar }, i) =>
        [
          label(key, 0, bar.nameY, { face: i === 0 ? 'bold' : 'sans' }),
          rect(x, y, bar.width, bar.height, tokenOf(i, ratePer1000)),
          breakX === null ? '' : stroke(barBreak(breakX, y, bar.height), 'paper', 3),
        ].join(''),
      ),
      stroke(`M${threshold.x} ${threshold.y1}V${threshold.y2}`, 'ink', 1, '2 3'),
      ...bars.map(({ valueX, valueY }, i) =>
        label(rates[i]?.text ?? '', valueX, valueY, {
          face: i === 0 ? 'bold' : 'sans',
          halo: colour('paper'),
        }),
      ),
      label(chartLabels.threshold, threshold.x, threshold.labelY, { soft: true, anchor: 'middle' }),
    ].join(''),
  };
}
