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
import { type Text, link, plain, t } from '../../text.ts';

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
  'Om stigningen skriver rapporten »en tiårig periode« uden årstal; årene er vores.',
];

const ONE_WEEK: Text = ['Hvert tal er et øjebliksbillede fra én uge.'];
const BETWEEN: Text = t`Punkterne er forbundet med rette linjer; hvad der skete mellem optællingerne, ved vi ikke.`;

/** `et fald fra 1.494 i 2009 til 1.387 i 2024`; of few people, or a small difference, that it may be chance. */
function seriesFinding(series: readonly SeriesCount[]): Text {
  const latest = latestCount(series);
  const first = series[0] ?? latest;
  const { verdict, persons } = changeBetween(first, latest);
  const span = t`fra ${number(first.persons)} i ${String(first.year)} til ${number(latest.persons)} i ${String(latest.year)}`;
  if (persons === 0) return t`uændret, ${span}`;
  if (verdict === 'maybe-chance') return t`${span}; forskellen kan være tilfældig`;
  if (latest.persons * 2 < first.persons) return t`mere end halveret, ${span}`;
  return t`${persons < 0 ? 'et fald' : 'en stigning'} ${span}`;
}

/** The country's counts. @param periods what is marked under the curve */
function national(
  country: Country,
  periods: readonly { readonly fromYear: number; readonly toYear: number; readonly text: string }[],
): FigureText {
  const [first, peak, latest] = [firstCount(country), highestCount(country), latestCount(country.series)];
  const below = Math.abs(changePercent(peak.persons, latest.persons) ?? 0);
  const finding = t`${number(peak.persons)} i ${String(peak.year)} er det højeste; ${String(latest.year)} ligger ${percent(below)} lavere`;
  const measure = t`Mennesker i hjemløshed ved hver optælling, hele landet, ${String(first.year)}–${String(latest.year)}.`;
  const remarks = [YEARS_ARE_OURS, t`Der var ingen optælling i ${String(curve.yearWithoutCount)}.`];
  const marked = periods.map(({ fromYear, toYear, text }) => `${fromYear}–${toYear} ${text}`).join('; ');
  return {
    finding,
    measure,
    remarks,
    source: t`Kilde: VIVE (SFI til og med 2015).`,
    alt: `Kurve over optællingerne. ${listed(country.series)}. Markeret under kurven: ${marked}.`,
    alone: { finding: t`${country.name}: ${finding}`, measure, remarks: [...remarks, ONE_WEEK] },
  };
}

/** A municipality's own series over the years. */
function local(municipality: Municipality, series: readonly SeriesCount[]): FigureText {
  const latest = latestCount(series);
  const first = series[0] ?? latest;
  const up = rises(series).map(({ year }): Text => [String(year)]);
  const found = seriesFinding(series);
  const measure = t`Mennesker i hjemløshed i ${municipality.officialName} ved hver optælling, ${String(first.year)}–${String(latest.year)}. Afstanden mellem punkterne følger kalenderen.`;
  const remarks = [
    ...(latest.persons < first.persons && up.length > 0
      ? [t`Faldet er ikke sket i en lige linje: Tallet steg i ${joinWords(up)}.`]
      : []),
    BETWEEN,
  ];
  return {
    finding: capitalise(found),
    measure,
    remarks,
    source: beginsBeforeTables(series, municipality)
      ? t`Kilde: VIVEs optællinger (SFI til og med 2015), som de er offentliggjort lokalt.`
      : vivesCounts(series.map(({ year }) => year)),
    alt: `Kurve over optællingerne i ${municipality.officialName}. ${listed(series)}.`,
    alone: {
      finding: t`${subjectName(municipality)}: ${found}`,
      measure,
      remarks: [...remarks, ...remarksOnCounts(municipality), ONE_WEEK],
    },
  };
}

/** Odense's series in the report's section on Housing First, told as it is: the report says that it fell all the way. */
function odense(
  series: readonly SeriesCount[],
): Pick<FigureText, 'finding' | 'measure' | 'remarks' | 'source'> {
  const [latest, previous, up] = [latestCount(series), previousCount(series), rises(series)];
  const first = series[0] ?? latest;
  const years = joinWords(up.map(({ year }) => String(year)));
  const chance =
    changeBetween(previous, latest).verdict === 'maybe-chance'
      ? t` Det sidste skridt, fra ${number(previous.persons)} til ${number(latest.persons)}, er så lille, at det kan være tilfældigt.`
      : t``;
  return {
    finding: t`Odense er nået ned på ${number(latest.persons)}, men ikke i en lige linje`,
    measure: t`Mennesker i hjemløshed i Odense Kommune ved hver optælling, ${String(first.year)}–${String(latest.year)}.`,
    remarks: [
      t`Fra ${number(first.persons)} til ${number(latest.persons)} er mere end en halvering. Undervejs steg tallet ${up.length === 1 ? 'én gang' : t`${numberInText(up.length)} gange`}, i ${years}.${chance}`,
      t`Rapporten skriver, at kurven er gået nedad hele vejen. ${link('/metode/#afvigelser', 'Se, hvor vi afviger fra rapporten')}.`,
    ],
    source: t`Kilde: VIVEs optællinger, offentliggjort af Odense Kommune og lokale medier.`,
  };
}

const periodWords = ({ persons }: Change): PeriodWords => ({
  text: persons === 0 ? 'uændret' : moreOrFewer(persons).text,
  short: signed(persons).text,
});

const risePeriodWords = ({ percent: rise }: Change): PeriodWords => ({
  text: plain(t`${percent(rise ?? 0)} flere`),
  short: signedPercent(rise ?? 0).text,
});

/** The words of `figures/curve.ts`. */
export const curve = {
  national,
  local,
  odense,
  periodWords,
  risePeriodWords,
  reform: 'reformen 1. okt. 2023',
  axisPersons: 'mennesker',
  valueHeads: ['Optælling', 'Mennesker i hjemløshed'],
  /** The long pause between two counts, which the axis shows. */
  yearWithoutCount: 2021,
} as const;
