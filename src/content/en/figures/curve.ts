import { beginsBeforeTables } from '../../../domain/beginsBeforeTables.ts';
import { changeBetween, changePercent } from '../../../domain/change.ts';
import type { Change, SeriesCount, Country, Municipality } from '../../../domain/dataset.ts';
import { latestCount, previousCount } from '../../../domain/latest.ts';
import type { FigureText } from '../../chartText.ts';
import { number, numberInText, percent, signed, signedPercent } from '../figures.ts';
import { capitalise } from '../../language/capitalise.ts';
import { joinWords } from '../language/joinWords.ts';
import { moreOrFewer } from '../language/peopleInWords.ts';
import { subjectName } from '../names.ts';
import { firstCount, highestCount } from '../../report/nationalSeries.ts';
import { vivesCounts } from '../sourceLines.ts';
import { remarksOnCounts } from '../../figures/dotsText.ts';
import { type Text, figure, link, plain, t } from '../../text.ts';

/** What stands under a stretch of the curve: in full, and where there is no room for more. */
interface PeriodWords {
  readonly text: string;
  readonly short: string;
}

const listed = (series: readonly SeriesCount[]): string =>
  series.map(({ year, persons }) => `${year}: ${number(persons).text}`).join(', ');

/** The counts above the one before. */
const rises = (series: readonly SeriesCount[]): SeriesCount[] =>
  series.filter((count, i) => count.persons > (series[i - 1]?.persons ?? count.persons));

/** That the report names no years of the rise. */
const YEARS_ARE_OURS: Text = [
  'Of the rise, the report says only ‘a ten-year period’ (our translation), without naming the years; the years are ours.',
];

const ONE_WEEK: Text = ['Each figure is a snapshot of one week.'];
const BETWEEN: Text = t`The points are joined by straight lines; what happened between the counts we do not know.`;

/** `a fall from 1,494 in 2009 to 1,387 in 2024`; of few people, or a small difference, that it may be chance. */
function seriesFinding(series: readonly SeriesCount[]): Text {
  const latest = latestCount(series);
  const first = series[0] ?? latest;
  const { verdict, persons } = changeBetween(first, latest);
  const span = t`from ${number(first.persons)} in ${String(first.year)} to ${number(latest.persons)} in ${String(latest.year)}`;
  if (persons === 0) return t`unchanged, ${span}`;
  if (verdict === 'maybe-chance') return t`${span}; the difference may be due to chance`;
  if (latest.persons * 2 < first.persons) return t`more than halved, ${span}`;
  return t`${persons < 0 ? 'a fall' : 'a rise'} ${span}`;
}

/** The country's counts. @param periods what is marked under the curve */
function national(
  country: Country,
  periods: readonly { readonly fromYear: number; readonly toYear: number; readonly text: string }[],
): FigureText {
  const [first, peak, latest] = [firstCount(country), highestCount(country), latestCount(country.series)];
  const below = Math.abs(changePercent(peak.persons, latest.persons) ?? 0);
  const finding = t`${number(peak.persons)} in ${String(peak.year)} is the highest; ${String(latest.year)} is ${percent(below)} lower`;
  const measure = t`People in homelessness at each count, Denmark, ${String(first.year)}–${String(latest.year)}.`;
  const remarks = [YEARS_ARE_OURS, t`There was no count in ${String(curve.yearWithoutCount)}.`];
  const marked = periods.map(({ fromYear, toYear, text }) => `${fromYear}–${toYear} ${text}`).join('; ');
  return {
    finding,
    measure,
    remarks,
    source: t`Source: VIVE (SFI up to and including 2015).`,
    alt: `Line chart of the counts. ${listed(country.series)}. Marked below the line: ${marked}.`,
    alone: { finding: t`${country.name}: ${finding}`, measure, remarks: [...remarks, ONE_WEEK] },
  };
}

/** A municipality's own series over the years. */
function local(municipality: Municipality, series: readonly SeriesCount[]): FigureText {
  const latest = latestCount(series);
  const first = series[0] ?? latest;
  const up = rises(series).map(({ year }): Text => [String(year)]);
  const found = seriesFinding(series);
  const measure = t`People in homelessness in ${municipality.officialName} at each count, ${String(first.year)}–${String(latest.year)}. The distance between the points follows the calendar.`;
  const remarks = [
    ...(latest.persons < first.persons && up.length > 0
      ? [t`The number did not fall in a straight line: it rose in ${joinWords(up)}.`]
      : []),
    BETWEEN,
  ];
  return {
    finding: capitalise(found),
    measure,
    remarks,
    source: beginsBeforeTables(series, municipality)
      ? t`Source: VIVE’s counts (SFI up to and including 2015), as published locally.`
      : vivesCounts(series.map(({ year }) => year)),
    alt: `Line chart of the counts in ${municipality.officialName}. ${listed(series)}.`,
    alone: {
      finding: t`${subjectName(municipality)}: ${found}`,
      measure,
      remarks: [...remarks, ...remarksOnCounts(municipality), ONE_WEEK],
    },
  };
}

/** `once`, `twice`, `three times`. */
const timesInWords = (times: number): Text =>
  times === 1 ? ['once'] : times === 2 ? [figure(2, 'twice')] : t`${numberInText(times)} times`;

/** Odense's series in the report's section on Housing First, told as it is: the report says that it fell all the way. */
function odense(
  series: readonly SeriesCount[],
): Pick<FigureText, 'finding' | 'measure' | 'remarks' | 'source'> {
  const [latest, previous, up] = [latestCount(series), previousCount(series), rises(series)];
  const first = series[0] ?? latest;
  const years = joinWords(up.map(({ year }) => String(year)));
  const chance =
    changeBetween(previous, latest).verdict === 'maybe-chance'
      ? t` The last step, from ${number(previous.persons)} to ${number(latest.persons)}, is so small that it may be due to chance.`
      : t``;
  return {
    finding: t`Odense has come down to ${number(latest.persons)}, but not in a straight line`,
    measure: t`People in homelessness in Odense Municipality at each count, ${String(first.year)}–${String(latest.year)}.`,
    remarks: [
      t`From ${number(first.persons)} to ${number(latest.persons)} is a fall of more than half. Along the way, the number rose ${timesInWords(up.length)}, in ${years}.${chance}`,
      t`The report says that the curve has gone down all the way. ${link('/metode/#afvigelser', 'See where we depart from the report')}.`,
    ],
    source: t`Source: VIVE’s counts, published by Odense Municipality and local media.`,
  };
}

const periodWords = ({ persons }: Change): PeriodWords => ({
  text: persons === 0 ? 'unchanged' : moreOrFewer(persons).text,
  short: signed(persons).text,
});

const risePeriodWords = ({ percent: rise }: Change): PeriodWords => ({
  text: plain(t`${percent(rise ?? 0)} more`),
  short: signedPercent(rise ?? 0).text,
});

/** The words of `figures/curve.ts`. */
export const curve = {
  national,
  local,
  odense,
  periodWords,
  risePeriodWords,
  reform: 'the reform, 1 Oct 2023',
  axisPersons: 'people',
  valueHeads: ['Count', 'People in homelessness'],
  /** The long pause between two counts, which the axis shows. */
  yearWithoutCount: 2021,
} as const;
