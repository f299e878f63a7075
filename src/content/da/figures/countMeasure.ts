import type { Dataset } from '../../../domain/dataset.ts';
import { latestCount } from '../../../domain/latest.ts';
import type { MeasureText } from '../../chartText.ts';
import { plain, t } from '../../text.ts';
import { number, percent } from '../figures.ts';
import { capitalise } from '../language/capitalise.ts';
import { memberRemarks } from '../memberRemarks.ts';
import { mapCoverage, mapSource } from './nationalMap.ts';

function text(dataset: Dataset): MeasureText {
  const { country, municipalities } = dataset;
  const [most, next] = [...municipalities].sort(
    (a, b) => latestCount(b.counts).persons - latestCount(a.counts).persons,
  );
  if (most === undefined || next === undefined) throw new RangeError('no municipalities');
  const fewest = municipalities.filter(({ counts }) => latestCount(counts).persons === 1);
  const finding = t`${percent(most.shareOfCountry * 100)} af landets mennesker i hjemløshed er talt ${most.locative}`;
  const measure = t`Antal mennesker i hjemløshed, ${String(country.latestYear)}. Cirklens areal er antallet.`;
  return {
    label: 'Antal mennesker',
    finding,
    measure,
    remarks: [],
    alone: { finding, measure, remarks: memberRemarks(municipalities, ['count']) },
    source: mapSource([country.latestYear]),
    overview: plain(
      t`Flest er talt ${most.locative} (${number(latestCount(most.counts).persons)}) og ${next.locative} (${number(latestCount(next.counts).persons)}).${fewest.length === 0 ? '' : t` ${capitalise([fewest.map(({ locative }) => locative).join(', ')])} er der talt én.`} ${mapCoverage(dataset)}`,
    ),
    alt: plain(
      t`Kort med en cirkel for hver kommune. ${finding}: ${number(latestCount(most.counts).persons)} af ${number(country.latestPersons)}.`,
    ),
  };
}

/** The words of `figures/countMeasure.ts`. */
export const countMeasure = {
  text,
  legendCaption: (year: number): string => `Mennesker i hjemløshed, ${year}. Cirklens areal er antallet.`,
  /** A class of counts. @param to the highest in it; `Infinity` where there is none */
  step: (from: number, to: number): string =>
    to === Infinity ? `${from} eller flere` : from === to ? String(from) : `${from}–${to}`,
} as const;
