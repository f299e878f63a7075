import type { Dataset } from '../../../domain/dataset.ts';
import { FLAG_THRESHOLD } from '../../../domain/rateClass.ts';
import type { MeasureText } from '../../chartText.ts';
import { type Text, plain, t } from '../../text.ts';
import { number, numberInText, printedRate } from '../figures.ts';
import { atThresholdRemark, legendRateCaption } from '../labels/mapLabels.ts';
import { rateLegendFor } from '../labels/rateLegend.ts';
import { memberRemarks } from '../memberRemarks.ts';
import { subjectName } from '../names.ts';
import { byRate } from '../report/municipalityLookup.ts';
import { mapCoverage, mapSource } from './nationalMap.ts';

/** `Lavest er 0,1, i fire kommuner.` */
function lowestRate(dataset: Dataset): Text {
  const rates = byRate(dataset);
  const lowest = rates.at(-1);
  if (lowest === undefined) return t``;
  const same = rates.filter(({ ratePer1000 }) => ratePer1000 === lowest.ratePer1000);
  return same.length === 1
    ? t`Lavest ligger ${subjectName(lowest)} (${printedRate(lowest.ratePer1000)}).`
    : t`Lavest er ${printedRate(lowest.ratePer1000)}, som ${numberInText(same.length)} kommuner har.`;
}

function text(dataset: Dataset): MeasureText {
  const { country, municipalities } = dataset;
  const [highest, second] = byRate(dataset);
  const reaching = municipalities.filter(({ ratePer1000 }) => (ratePer1000 ?? 0) >= FLAG_THRESHOLD).length;
  const remark = atThresholdRemark(dataset);
  const finding = t`${number(reaching)} af ${number(municipalities.length)} kommuner når op på ${printedRate(FLAG_THRESHOLD)} pr. 1.000 indbyggere`;
  const top =
    highest === undefined || second === undefined
      ? t``
      : t` Højest ligger ${subjectName(highest)} (${printedRate(highest.ratePer1000)}, særlige forhold i optællingen) og ${subjectName(second)} (${printedRate(second.ratePer1000)}).`;
  const measure = t`Mennesker i hjemløshed pr. 1.000 indbyggere, ${String(country.latestYear)}. Fra ${printedRate(FLAG_THRESHOLD)} skifter farven.`;
  const remarks: Text[] = remark === null ? [] : [[remark]];
  return {
    label: 'Pr. 1.000 indbyggere',
    finding,
    measure,
    remarks,
    alone: { finding, measure, remarks: [...remarks, ...memberRemarks(municipalities, ['rate'])] },
    source: mapSource([country.latestYear]),
    overview: plain(t`${top} ${lowestRate(dataset)} ${mapCoverage(dataset)}`).trim(),
    alt: plain(t`Kort over kommunerne. ${finding}.${top}`),
  };
}

/** The words of `figures/rateMeasure.ts`. */
export const rateMeasure = {
  text,
  legendCaption: legendRateCaption,
  legend: rateLegendFor,
} as const;
