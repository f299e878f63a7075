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
  const finding = t`${number(above)} af ${number(municipalities.length)} kommuner har mere end ${line} pr. 1.000 indbyggere`;
  const top =
    highest === undefined || second === undefined
      ? t``
      : t` Højest ligger ${subjectName(highest)} (${rate(highest.rate)}${isDoubted(highest) ? ', med forbehold' : ''}) og ${subjectName(second)} (${rate(second.rate)}).`;
  const foot =
    lowest === undefined
      ? t``
      : t` Lavest af dem, hvor nogen er registreret, ligger ${subjectName(lowest)} (${rate(lowest.rate)}).`;
  const measure = t`Mennesker i hjemløshed pr. 1.000 indbyggere, ${String(country.latestYear)}. Over ${line} skifter farven.`;
  const remarks: Text[] = remark === null ? [] : [remark];
  return {
    label: 'Pr. 1.000 indbyggere',
    finding,
    measure,
    remarks,
    alone: { finding, measure, remarks: [...remarks, ...memberRemarks(municipalities, ['rate'])] },
    source: ratedMapSource([country.latestYear]),
    overview: plain(t`${top}${foot} ${mapCoverage(dataset)}`).trim(),
    alt: plain(t`${finding}. Kort over kommunerne.${top}`),
  };
}

/** The words of `figures/rateMeasure.ts`. */
export const rateMeasure = {
  text,
  legendCaption: legendRateCaption,
  legend: rateLegendFor,
  keyNote: 'Laveste tal i farven, og hvor mange kommuner der har den.',
  /** Of the mark over some of the shapes. */
  starredBelow: STARRED_BELOW,
} as const;
