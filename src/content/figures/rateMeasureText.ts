import { number, rate } from '../values.ts';
import { rateMeasure } from '#words/figures/rateMeasure.ts';
import { legendRateCaption, starredBelowRemark } from '#words/labels/mapLabels.ts';
import { STARRED_BELOW } from '#words/labels/rateLegendWords.ts';
import { joinSentences } from '../language/joinSentences.ts';
import { subjectName } from '../names.ts';
import { byRate } from '../../domain/byRate.ts';
import type { Dataset, Municipality } from '../../domain/dataset.ts';
import { isDoubted } from '../../domain/peers.ts';
import { isAboveLine, LINE } from '../../domain/rate.ts';
import { formatOfScale } from '../../format/formatNumber.ts';
import type { MeasureText } from '../chartText.ts';
import { rateLegendFor } from '../labels/rateLegend.ts';
import { memberRemarks } from '../memberRemarks.ts';
import { type Text, plain } from '../text.ts';
import { mapCoverage, ratedMapSource } from './nationalMapText.ts';

const named = (municipality: Municipality): Text =>
  rateMeasure.named(subjectName(municipality), rate(municipality.rate), isDoubted(municipality));

function text(dataset: Dataset): MeasureText {
  const { country, municipalities } = dataset;
  const counted = byRate(municipalities.filter((m) => m.rate > 0));
  const [highest, second, lowest] = [counted.at(0), counted.at(1), counted.at(-1)];
  const above = municipalities.filter((m) => isAboveLine(m.rate)).length;
  const remark = starredBelowRemark(municipalities);
  const line = formatOfScale(LINE);
  const finding = rateMeasure.finding(number(above), number(municipalities.length), line);
  const top =
    highest === undefined || second === undefined ? null : rateMeasure.highest(named(highest), named(second));
  const foot = lowest === undefined ? null : rateMeasure.lowest(named(lowest));
  const measure = rateMeasure.measure(String(country.latestYear), line);
  const remarks: Text[] = remark === null ? [] : [remark];
  return {
    label: rateMeasure.label,
    finding,
    measure,
    remarks,
    alone: { finding, measure, remarks: [...remarks, ...memberRemarks(municipalities, ['rate'])] },
    source: ratedMapSource([country.latestYear]),
    overview: plain(joinSentences([top, foot, mapCoverage(dataset)])),
    alt: plain(joinSentences([rateMeasure.alt(finding), top])),
  };
}

/** The words of `figures/rateMeasure.ts`. */
export const rateMeasureText = {
  text,
  legendCaption: legendRateCaption,
  legend: rateLegendFor,
  keyNote: rateMeasure.keyNote,
  /** Of the mark over some of the shapes. */
  starredBelow: STARRED_BELOW,
} as const;
