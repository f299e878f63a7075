import type { Dataset } from '../../../domain/dataset.ts';
import { isDoubted } from '../../../domain/peers.ts';
import { isAboveLine, LINE } from '../../../domain/rate.ts';
import { formatOfScale } from '../../../format/formatNumber.ts';
import type { MeasureText } from '../../chartText.ts';
import { type Text, plain, t } from '../../text.ts';
import { number, rate } from '../figures.ts';
import { legendRateCaption, starredBelowRemark } from '../labels/mapLabels.ts';
import { rateLegendFor } from '../../labels/rateLegend.ts';
import { STARRED_BELOW } from '../labels/rateLegendWords.ts';
import { memberRemarks } from '../../memberRemarks.ts';
import { subjectName } from '../names.ts';
import { mapCoverage, ratedMapSource } from './nationalMap.ts';

function text(dataset: Dataset): MeasureText {
  const { country, municipalities } = dataset;
  const counted = municipalities.filter((m) => m.rate > 0).toSorted((a, b) => b.rate - a.rate);
  const [highest, second, lowest] = [counted.at(0), counted.at(1), counted.at(-1)];
  const above = municipalities.filter((m) => isAboveLine(m.rate)).length;
  const remark = starredBelowRemark(municipalities);
  const line = formatOfScale(LINE);
  const finding = t`${number(above)} of ${number(municipalities.length)} municipalities ${above === 1 ? 'has' : 'have'} more than ${line} per 1,000 inhabitants`;
  const top =
    highest === undefined || second === undefined
      ? t``
      : t` The highest are ${subjectName(highest)} (${rate(highest.rate)}${isDoubted(highest) ? ', with a caveat' : ''}) and ${subjectName(second)} (${rate(second.rate)}).`;
  const foot =
    lowest === undefined
      ? t``
      : t` The lowest of those where anybody was registered is ${subjectName(lowest)} (${rate(lowest.rate)}).`;
  const measure = t`People in homelessness per 1,000 inhabitants, ${String(country.latestYear)}. The colour changes above ${line}.`;
  const remarks: Text[] = remark === null ? [] : [remark];
  return {
    label: 'Per 1,000 inhabitants',
    finding,
    measure,
    remarks,
    alone: { finding, measure, remarks: [...remarks, ...memberRemarks(municipalities, ['rate'])] },
    source: ratedMapSource([country.latestYear]),
    overview: plain(t`${top}${foot} ${mapCoverage(dataset)}`).trim(),
    alt: plain(t`${finding}. Map of the municipalities.${top}`),
  };
}

/** The words of `figures/rateMeasure.ts`. */
export const rateMeasure = {
  text,
  legendCaption: legendRateCaption,
  legend: rateLegendFor,
  keyNote: 'Lowest figure in the colour, and how many municipalities have it.',
  /** Of the mark over some of the shapes. */
  starredBelow: STARRED_BELOW,
} as const;
