import { number, percent, signed, signedPercent } from '../values.ts';
import { curve } from '#words/figures/curve.ts';
import { moreOrFewer } from '#words/language/peopleInWords.ts';
import { subjectName } from '../names.ts';
import { vivesCounts } from '#words/sourceLines.ts';
import { beginsBeforeTables } from '../../domain/beginsBeforeTables.ts';
import { changeBetween, changePercent } from '../../domain/change.ts';
import type { Change, Country, Municipality, SeriesCount } from '../../domain/dataset.ts';
import { latestCount, previousCount } from '../../domain/latest.ts';
import type { FigureText } from '../chartText.ts';
import { capitalise } from '../language/capitalise.ts';
import { joinSentences } from '../language/joinSentences.ts';
import { firstCount, highestCount } from '../report/nationalSeries.ts';
import { type Text, plain, t } from '../text.ts';
import { remarksOnCounts } from './dotsText.ts';

/** What stands under a stretch of the curve: in full, and where there is no room for more. */
interface PeriodWords {
  readonly text: string;
  readonly short: string;
}

/** In which years a series rose, and in which of them that may be chance. */
export interface Rises {
  readonly years: readonly string[];
  readonly open: readonly string[];
}

/** The long pause between two counts, which the axis shows. */
const YEAR_WITHOUT_COUNT = 2021;

const listed = (series: readonly SeriesCount[]): string =>
  series.map(({ year, persons }) => `${year}: ${number(persons).text}`).join(', ');

/** `2009–2024`. */
const yearsOf = (series: readonly SeriesCount[]): string =>
  `${String((series[0] ?? latestCount(series)).year)}–${String(latestCount(series).year)}`;

/** The counts above the one before. */
function risesIn(series: readonly SeriesCount[]): Rises {
  const found = series.flatMap((count, i) => {
    const change = changeBetween(series[i - 1] ?? count, count);
    return change.persons > 0 ? [change] : [];
  });
  const yearsOf = (changes: readonly Change[]): string[] => changes.map(({ toYear }) => String(toYear));
  return {
    years: yearsOf(found),
    open: yearsOf(found.filter(({ verdict }) => verdict === 'maybe-chance')),
  };
}

/** `et fald fra 1.494 i 2009 til 1.387 i 2024`; of few people, or a small difference, that it may be chance. */
function seriesFinding(series: readonly SeriesCount[]): Text {
  const latest = latestCount(series);
  const first = series[0] ?? latest;
  const { verdict, persons } = changeBetween(first, latest);
  const span = curve.span(
    number(first.persons),
    String(first.year),
    number(latest.persons),
    String(latest.year),
  );
  if (persons === 0) return curve.findings.same(span);
  if (verdict === 'maybe-chance') return curve.findings.maybeChance(span);
  if (latest.persons * 2 < first.persons) return curve.findings.halved(span);
  return persons < 0 ? curve.findings.fall(span) : curve.findings.rise(span);
}

/** The country's counts. @param periods what is marked under the curve */
function national(
  country: Country,
  periods: readonly { readonly fromYear: number; readonly toYear: number; readonly text: string }[],
): FigureText {
  const words = curve.national;
  const [first, peak, latest] = [firstCount(country), highestCount(country), latestCount(country.series)];
  const below = percent(Math.abs(changePercent(peak.persons, latest.persons) ?? 0));
  const finding = words.finding(number(peak.persons), String(peak.year), String(latest.year), below);
  const measure = words.measure(`${String(first.year)}–${String(latest.year)}`);
  const remarks = [words.yearsAreOurs, words.noCount(String(YEAR_WITHOUT_COUNT))];
  const { verdict, fromYear, toYear } = changeBetween(previousCount(country.series), latest);
  const open = verdict === 'maybe-chance' ? [words.mayBeChance(String(fromYear), String(toYear))] : [];
  const marked = periods.map(({ fromYear, toYear, text }) => `${fromYear}–${toYear} ${text}`).join('; ');
  return {
    finding,
    measure,
    remarks,
    source: words.source,
    alt: words.alt(listed(country.series), marked),
    // On a page the text beside the curve says it.
    alone: {
      finding: t`${country.name}: ${finding}`,
      measure,
      remarks: [...remarks, ...open, curve.oneWeek],
    },
  };
}

/** A municipality's own series over the years. */
function local(municipality: Municipality, series: readonly SeriesCount[]): FigureText {
  const [words, { officialName }] = [curve.local, municipality];
  const latest = latestCount(series);
  const first = series[0] ?? latest;
  const up = risesIn(series);
  const found = seriesFinding(series);
  const measure = words.measure(officialName, yearsOf(series));
  const remarks = [
    ...(latest.persons < first.persons && up.years.length > 0 ? [words.notStraight(up)] : []),
    words.between,
  ];
  return {
    finding: capitalise(found),
    measure,
    remarks,
    source: beginsBeforeTables(series, municipality)
      ? words.publishedLocally
      : vivesCounts(series.map(({ year }) => year)),
    alt: words.alt(officialName, listed(series)),
    alone: {
      finding: t`${subjectName(municipality)}: ${found}`,
      measure,
      remarks: [...remarks, ...remarksOnCounts(municipality), curve.oneWeek],
    },
  };
}

/** Odense's series in the report's section on Housing First. */
function odense(
  series: readonly SeriesCount[],
): Pick<FigureText, 'finding' | 'measure' | 'remarks' | 'source'> {
  const words = curve.odense;
  const [latest, previous] = [latestCount(series), previousCount(series)];
  const now = number(latest.persons);
  const mayBeChance = changeBetween(previous, latest).verdict === 'maybe-chance';
  return {
    finding: words.finding(now),
    measure: words.measure(yearsOf(series)),
    remarks: [
      joinSentences([
        words.halved(number((series[0] ?? latest).persons), now, risesIn(series)),
        mayBeChance ? words.lastStep(number(previous.persons), now) : null,
      ]),
      words.report,
    ],
    source: words.source,
  };
}

const periodWords = ({ persons }: Change): PeriodWords => ({
  text: persons === 0 ? curve.unchanged : moreOrFewer(persons).text,
  short: signed(persons).text,
});

const risePeriodWords = ({ percent: rise }: Change): PeriodWords => ({
  text: plain(curve.rise(percent(rise ?? 0))),
  short: signedPercent(rise ?? 0).text,
});

/** The words of `figures/curve.ts`. */
export const curveText = {
  national,
  local,
  odense,
  periodWords,
  risePeriodWords,
  reform: curve.reform,
  axisPersons: curve.axisPersons,
  valueHeads: curve.valueHeads,
  yearWithoutCount: YEAR_WITHOUT_COUNT,
} as const;
