import type { Count, Country, Dataset, Municipality, Region } from '../../../domain/dataset.ts';
import { FLAG_THRESHOLD } from '../../../domain/rateClass.ts';
import type { FigureText } from '../../chartText.ts';
import { type Text, plain, t } from '../../text.ts';
import { SHORT_VERDICT_LABELS } from '../chanceWords.ts';
import { number, printedRate } from '../figures.ts';
import { atThresholdRemark } from '../labels/mapLabels.ts';
import {
  COLUMN_CHANGE,
  COLUMN_MUNICIPALITY,
  COLUMN_RATE,
  COLUMN_REGION,
  NO_RATE,
  TOTAL,
  TRIANGLE_NOTE,
} from '../labels/table.ts';
import { joinWords } from '../language/joinWords.ts';
import { memberRemarks } from '../memberRemarks.ts';
import { allTableFinding } from '../municipality/allTable.ts';
import { subjectName } from '../names.ts';
import { regionTableFinding } from '../region/regionTable.ts';
import { countryRateRemark, printedCounts } from '../sourceLines.ts';

const ONE_WEEK: Text = ['Tallene er øjebliksbilleder fra én uge.'];
const FLAG_NOTE = t`*\u00a0markeret i rapporten: ${printedRate(FLAG_THRESHOLD)} eller mere.`;

const columns = (counts: readonly Count[], latestYear: number): Text =>
  t`Mennesker i hjemløshed ${joinWords(counts.slice(-2).map(({ year }) => String(year)))} og antal pr. 1.000 indbyggere ${String(latestYear)}.`;

/** `Greve 40 (1,1*), Ishøj 12 (0,5)`. */
const inWords = (rows: readonly { name: string; persons: number; rate: number | null; flagged: boolean }[]) =>
  plain(
    joinWords(
      rows.map(
        ({ name, persons, rate: own, flagged }) =>
          t`${name} ${number(persons)} (${own === null ? NO_RATE.spoken : printedRate(own)}${flagged ? '*' : ''})`,
      ),
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
  source: printedCounts(counts),
  alt,
  alone: { finding, measure, remarks: [...remarks, ONE_WEEK] },
});

/** The municipalities of a region. */
function ofRegion(region: Region, members: readonly Municipality[]): FigureText {
  const rows = members.map((member) => ({
    name: subjectName(member),
    persons: member.counts.at(-1)?.persons ?? 0,
    rate: member.ratePer1000,
    flagged: member.flagged,
  }));
  return text(
    regionTableFinding(region),
    t`${columns(region.counts, region.latestYear)} ${FLAG_NOTE}`,
    [
      ...region.remarks.map((remark): Text => [remark.text]),
      ...memberRemarks(members, ['count', 'change', 'rate', 'flag']),
    ],
    region.counts,
    `Mennesker i hjemløshed i ${region.latestYear} og i parentes antal pr. 1.000 indbyggere: ${inWords(rows)}.`,
  );
}

/** All municipalities. */
function ofAll(dataset: Dataset): FigureText {
  const { country, municipalities } = dataset;
  const atThreshold = atThresholdRemark(dataset);
  return text(
    allTableFinding(dataset),
    t`${columns(country.series, country.latestYear)} ${FLAG_NOTE}`,
    [
      ...(atThreshold === null ? [] : [[atThreshold]]),
      ...memberRemarks(municipalities, ['count', 'change', 'rate']),
    ],
    country.series.slice(-2),
    '',
  );
}

/** The regions, with the country below them. @param regions highest rate first */
function ofRegions(country: Country, regions: readonly Region[]): FigureText {
  const rows = regions.map(({ name, counts, ratePer1000 }) => ({
    name,
    persons: counts.at(-1)?.persons ?? 0,
    rate: ratePer1000,
    flagged: false,
  }));
  const [highest] = regions;
  return text(
    highest === undefined
      ? []
      : t`${highest.name} ligger højest med ${printedRate(highest.ratePer1000)} pr. 1.000 indbyggere`,
    columns(country.series, country.latestYear),
    [countryRateRemark(country)],
    country.series.slice(-2),
    `Mennesker i hjemløshed i ${country.latestYear} og i parentes antal pr. 1.000 indbyggere: ${inWords(rows)}.`,
  );
}

/** The words of `figures/countsTable.ts`. */
export const countsTable = {
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
  about: (text: Text): Text => t`ca. ${text}`,
} as const;
