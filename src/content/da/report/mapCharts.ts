import type { Change, Dataset } from '../../../domain/dataset.ts';
import { latestChange, latestCount, previousCount } from '../../../domain/latest.ts';
import { FLAG_THRESHOLD } from '../../../domain/rateClass.ts';
import type { ChartText } from '../../chartText.ts';
import { atThresholdRemark } from '../labels/mapLabels.ts';
import { number, numberInText, percent, rate } from '../figures.ts';
import { joinWords } from '../language/joinWords.ts';
import { capitalise } from '../language/capitalise.ts';
import { subjectName } from '../names.ts';
import { MAP_SOURCE, vivesCounts } from '../sourceLines.ts';
import { type Text, plain, t } from '../../text.ts';
import { byRate } from './municipalityLookup.ts';

/** A measure's text, with a sentence before the map: highest, lowest, coverage. */
export interface MapText extends ChartText {
  readonly overview: string;
}

export interface MapCharts {
  readonly rate: MapText;
  readonly count: MapText;
  readonly change: MapText;
}

/** `Kortet har alle 98 kommuner; på Læsø er ingen talt.` */
function coverage({ municipalities }: Dataset): Text {
  const without = municipalities.filter(({ counts }) => latestCount(counts).persons === 0);
  const all = t`Kortet har alle ${number(municipalities.length)} kommuner`;
  return without.length === 0
    ? t`${all}.`
    : t`${all}; ${joinWords(without.map(({ locative }) => locative))} er ingen talt.`;
}

const isNotable = ({ verdict }: Change): boolean => verdict === 'larger' || verdict === 'clearly-larger';

const mapSource = (years: readonly number[]): Text => t`${vivesCounts(years)} ${MAP_SOURCE}.`;

/** `Lavest er 0,1, i fire kommuner.` */
function lowestRate(dataset: Dataset): Text {
  const rates = byRate(dataset);
  const lowest = rates.at(-1);
  if (lowest === undefined) return t``;
  const same = rates.filter(({ ratePer1000 }) => ratePer1000 === lowest.ratePer1000);
  return same.length === 1
    ? t`Lavest ligger ${subjectName(lowest)} (${rate(lowest.ratePer1000)}).`
    : t`Lavest er ${rate(lowest.ratePer1000)}, som ${numberInText(same.length)} kommuner har.`;
}

function rateMap(dataset: Dataset): MapText {
  const { country, municipalities } = dataset;
  const [highest, second] = byRate(dataset);
  const reaching = municipalities.filter(({ ratePer1000 }) => (ratePer1000 ?? 0) >= FLAG_THRESHOLD).length;
  const remark = atThresholdRemark(dataset);
  const finding = t`${number(reaching)} af ${number(municipalities.length)} kommuner når op på ${rate(FLAG_THRESHOLD)} pr. 1.000 indbyggere`;
  const top =
    highest === undefined || second === undefined
      ? t``
      : t` Højest ligger ${subjectName(highest)} (${rate(highest.ratePer1000)}, særlige forhold i optællingen) og ${subjectName(second)} (${rate(second.ratePer1000)}).`;
  return {
    finding,
    measure: t`Mennesker i hjemløshed pr. 1.000 indbyggere, ${String(country.latestYear)}. Fra ${rate(FLAG_THRESHOLD)} skifter farven.`,
    remarks: remark === null ? [] : [[remark]],
    source: mapSource([country.latestYear]),
    overview: plain(t`${top} ${lowestRate(dataset)} ${coverage(dataset)}`).trim(),
    alt: plain(t`Kort over kommunerne. ${finding}.${top}`),
  };
}

function countMap(dataset: Dataset): MapText {
  const { country, municipalities } = dataset;
  const [most, next] = [...municipalities].sort(
    (a, b) => latestCount(b.counts).persons - latestCount(a.counts).persons,
  );
  if (most === undefined || next === undefined) throw new RangeError('no municipalities');
  const fewest = municipalities.filter(({ counts }) => latestCount(counts).persons === 1);
  const finding = t`${percent(most.shareOfCountry * 100)} af landets mennesker i hjemløshed er talt ${most.locative}`;
  return {
    finding,
    measure: t`Antal mennesker i hjemløshed, ${String(country.latestYear)}. Cirklens areal er antallet.`,
    remarks: [],
    source: mapSource([country.latestYear]),
    overview: plain(
      t`Flest er talt ${most.locative} (${number(latestCount(most.counts).persons)}) og ${next.locative} (${number(latestCount(next.counts).persons)}).${fewest.length === 0 ? '' : t` ${capitalise([fewest.map(({ locative }) => locative).join(', ')])} er der talt én.`} ${coverage(dataset)}`,
    ),
    alt: plain(
      t`Kort med en cirkel for hver kommune. ${finding}: ${number(latestCount(most.counts).persons)} af ${number(country.latestPersons)}.`,
    ),
  };
}

function changeMap(dataset: Dataset): MapText {
  const { municipalities } = dataset;
  const byChange = municipalities.toSorted(
    (a, b) => latestChange(b.changes).persons - latestChange(a.changes).persons,
  );
  const [largestRise, largestFall] = [byChange.at(0), byChange.at(-1)];
  const changes = municipalities.map((m) => latestChange(m.changes));
  const [first] = municipalities;
  if (first === undefined || largestRise === undefined || largestFall === undefined) {
    throw new RangeError('no municipalities');
  }
  const [from, to] = [previousCount(first.counts).year, latestCount(first.counts).year];
  const notable = changes.filter(isNotable).length;
  const up = changes.filter((change) => isNotable(change) && change.persons > 0).length;
  const finding = t`I ${number(notable)} af ${number(municipalities.length)} kommuner er ændringen større, end tilfældige udsving normalt giver`;
  return {
    finding,
    measure: t`Ændring i antal mennesker fra ${String(from)} til ${String(to)}.`,
    remarks: [
      t`${capitalise([numberInText(up)])} af dem har fået flere, ${numberInText(notable - up)} færre. Med så mange kommuner vil omkring fem nå grænsen alene ved et tilfælde.`,
    ],
    source: mapSource([from, to]),
    overview: plain(
      t`Den største stigning i antal er ${largestRise.locative} (${number(latestChange(largestRise.changes).persons)} flere), det største fald ${largestFall.locative} (${number(Math.abs(latestChange(largestFall.changes).persons))} færre). ${coverage(dataset)}`,
    ),
    alt: plain(
      t`Kort over ændringen. ${finding}: ${number(up)} har fået flere, ${number(notable - up)} færre.`,
    ),
  };
}

/** The words of the national map in its three measures. */
export const mapCharts = (dataset: Dataset): MapCharts => ({
  rate: rateMap(dataset),
  count: countMap(dataset),
  change: changeMap(dataset),
});
