import { allTableFinding } from '../municipality/allTable.ts';
import { SHORT_VERDICT_LABELS } from '#words/chanceWords.ts';
import { number, printedRate, rateOfTable, rates } from '../values.ts';
import { comparedRates } from '#words/figures/comparedRates.ts';
import { countsTable } from '#words/figures/countsTable.ts';
import { frame } from '#words/figures/frame.ts';
import { starredBelowRemark } from '#words/labels/mapLabels.ts';
import {
  COLUMN_CHANGE,
  COLUMN_MUNICIPALITY,
  COLUMN_RATE,
  COLUMN_REGION,
  TOTAL,
  NO_TRIANGLE_NOTE,
  TRIANGLE_NOTE,
} from '#words/labels/table.ts';
import { joinWords } from '#words/language/joinWords.ts';
import { subjectName } from '../names.ts';
import { regionTableFinding } from '#words/region/regionTable.ts';
import { countryRateRemark, countsAndPopulation } from '#words/sourceLines.ts';
import { byRate } from '../../domain/byRate.ts';
import type { Count, Dataset, Municipality, Region } from '../../domain/dataset.ts';
import { FLAG_THRESHOLD } from '../../domain/rateClass.ts';
import type { FigureText } from '../chartText.ts';
import { highestAndLowest } from '../language/highestAndLowest.ts';
import { memberRemarks } from '../memberRemarks.ts';
import { type Text, plain, t } from '../text.ts';

/** What the columns hold. */
const columns = (counts: readonly Count[], latestYear: number): Text =>
  countsTable.columns(joinWords(counts.slice(-2).map(({ year }) => String(year))), String(latestYear));

/** The same, and what the star means. */
export const countsMeasure = (counts: readonly Count[], latestYear: number): Text =>
  t`${columns(counts, latestYear)} ${countsTable.flagNote(printedRate(FLAG_THRESHOLD))}`;

/** More don't fit into a text alternative. */
const MOST_ROWS = 11;

/** `Greve 40 (1,1*), Ishøj 12 (0,5)`, highest rate first. */
const inWords = (rows: readonly { name: string; persons: number; rate: number; flagged: boolean }[]) =>
  plain(
    highestAndLowest(
      byRate(rows).map(
        ({ name, persons, rate, flagged }) =>
          t`${name} ${number(persons)} (${rateOfTable(rate)}${flagged ? '*' : ''})`,
      ),
      MOST_ROWS,
    ),
  );

const text = (
  finding: Text,
  measure: Text,
  remarks: readonly Text[],
  counts: readonly Count[],
  alt: string,
): FigureText => ({
  finding,
  measure,
  remarks,
  source: countsAndPopulation(counts),
  alt,
  alone: { finding, measure, remarks: [...remarks, frame.oneWeek] },
});

/** The municipalities of a region. */
function ofRegion(region: Region, members: readonly Municipality[]): FigureText {
  const rows = members.map((member) => ({
    name: subjectName(member),
    persons: member.counts.at(-1)?.persons ?? 0,
    rate: member.rate,
    flagged: member.flagged,
  }));
  return text(
    regionTableFinding(region),
    countsMeasure(region.counts, region.latestYear),
    [
      ...region.remarks.map((remark): Text => [remark.text]),
      ...memberRemarks(members, ['count', 'change', 'rate', 'flag']),
    ],
    region.counts,
    countsTable.alt(String(region.latestYear), inWords(rows)),
  );
}

/** All municipalities. */
function ofAll(dataset: Dataset): FigureText {
  const { country, municipalities } = dataset;
  const starred = starredBelowRemark(municipalities);
  return text(
    allTableFinding(dataset),
    countsMeasure(country.series, country.latestYear),
    [...(starred === null ? [] : [starred]), ...memberRemarks(municipalities, ['count', 'change', 'rate'])],
    country.series.slice(-2),
    '',
  );
}

/** The regions, with the country below them. @param regions highest rate first */
function ofRegions({ country }: Dataset, regions: readonly Region[]): FigureText {
  const rows = regions.map(({ name, counts, rate }) => ({
    name,
    persons: counts.at(-1)?.persons ?? 0,
    rate,
    flagged: false,
  }));
  const [highest] = regions;
  const [most] = rates(regions.slice(0, 2).map(({ rate }) => rate));
  return text(
    highest === undefined || most === undefined ? [] : comparedRates.highest(highest.name, most),
    columns(country.series, country.latestYear),
    [countryRateRemark(country)],
    country.series.slice(-2),
    countsTable.alt(String(country.latestYear), inWords(rows)),
  );
}

/** The words of `figures/countsTable.ts`. */
export const countsTableText = {
  ofRegion,
  ofAll,
  ofRegions,
  verdicts: SHORT_VERDICT_LABELS,
  municipality: COLUMN_MUNICIPALITY,
  region: COLUMN_REGION,
  change: COLUMN_CHANGE,
  rate: COLUMN_RATE,
  total: TOTAL,
  /** Where a row has a triangle. */
  triangle: [TRIANGLE_NOTE] as Text,
  /** Where none has. */
  noTriangle: [NO_TRIANGLE_NOTE] as Text,
} as const;
