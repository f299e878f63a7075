import { barBreak } from '../../../charts/barBreak.ts';
import { layoutRegionBars } from '../../../charts/layoutRegionBars.ts';
import { rate } from '../../../content/da/figures.ts';
import { chartLabels } from '../../../content/da/labels/charts.ts';
import { municipalityByCode } from '../../../dataset.ts';
import type { Municipality } from '../../../domain/dataset.ts';
import { FLAG_THRESHOLD } from '../../../domain/rateClass.ts';
import { colour, label, rect, stroke, type Drawing } from './marks.ts';

/** Above the first bar, for the threshold's label. */
const HEAD = 24;

/** The rates of a region's municipalities as bars, highest first, with the line at 1 per 1,000. */
export function drawRegionBars(municipalities: readonly Municipality[], width: number): Drawing {
  const { bars, left, nameX, rateX, thresholdX, height } = layoutRegionBars(municipalities, { width });
  const parts = bars.map(({ code, ratePer1000, x, y, breakX, textY, ...bar }) => {
    const token = (ratePer1000 ?? 0) >= FLAG_THRESHOLD ? 'rate-5' : 'rate-3';
    return [
      label(municipalityByCode(code).name, nameX, textY + HEAD, { anchor: 'end' }),
      bar.width > 0 ? rect(x, y + HEAD, bar.width, bar.height, token) : '',
      breakX === null ? '' : stroke(barBreak(breakX, y + HEAD, bar.height), 'paper', 3),
    ].join('');
  });
  return {
    height: height + HEAD,
    svg: [
      label(chartLabels.threshold, thresholdX, 14, { soft: true, anchor: 'middle' }),
      ...parts,
      stroke(`M${thresholdX} ${HEAD}V${height + HEAD}`, 'ink', 1, '2 3'),
      ...bars.map(({ ratePer1000, textY }) =>
        ratePer1000 === null
          ? label(chartLabels.nobodyCounted, left, textY + HEAD, { soft: true, halo: colour('paper') })
          : label(rate(ratePer1000).text, rateX, textY + HEAD, { anchor: 'end' }),
      ),
    ].join(''),
  };
}
