import {
  CHANGE_SINCE_LAST,
  PERCENT_SINCE_LAST,
  VERDICT_SINCE_LAST,
} from '../../content/data/changeColumns.ts';
import { COMPUTED_RATE, PERSONS_OF_YEAR, YEAR } from '../../content/data/countColumns.ts';
import { DISTRIBUTION, GROUP, REMAINDER, SHARE } from '../../content/data/distributionColumns.ts';
import { DATA_DATE, SOURCE, WEEK } from '../../content/data/noteColumns.ts';
import { MUNICIPALITY_CODE, MUNICIPALITY_NAME } from '../../content/data/placeColumns.ts';
import {
  COUNTRY_SOURCE,
  COUNTRY_TITLE,
  DISTRIBUTIONS_TITLE,
  LOCAL_SERIES_SOURCE,
  LOCAL_SERIES_TITLE,
  TABLE_SOURCE,
} from '../../content/data/tableTexts.ts';
import { VERDICT_KEYS } from '../../content/data/verdictKeys.ts';
import { ageLabel, situationLabel } from '../../content/da/report/shareLabels.ts';
import { beginsBeforeTables } from '../../domain/beginsBeforeTables.ts';
import { COUNT_WEEK } from '../../domain/countWeek.ts';
import type { Dataset, SeriesCount } from '../../domain/dataset.ts';
import { levelColumns, rateColumns } from './sharedColumns.ts';
import { column, tableOf, type Table } from './table.ts';

/** The national counts, oldest first. */
export function countryTable({ country, dataDate }: Dataset): Table {
  const changeTo = (year: number) => country.changes.find(({ toYear }) => toYear === year);
  const { population, rate } = rateColumns<SeriesCount>(null, (count) => count);
  return tableOf<SeriesCount>(
    { name: 'landet', title: COUNTRY_TITLE, primaryKey: [YEAR.name] },
    [
      column(YEAR, ({ year }) => year),
      column(PERSONS_OF_YEAR, ({ persons }) => persons),
      column(CHANGE_SINCE_LAST, ({ year }) => changeTo(year)?.persons ?? null),
      column(PERCENT_SINCE_LAST, ({ year }) => changeTo(year)?.percent ?? null),
      column(VERDICT_SINCE_LAST, ({ year }) => VERDICT_KEYS[changeTo(year)?.verdict ?? 'none']),
      column(COMPUTED_RATE, rate.valueOf),
      population,
      rate,
      ...levelColumns<SeriesCount>(null, (count) => count),
      column(WEEK, () => COUNT_WEEK),
      column(SOURCE, () => COUNTRY_SOURCE),
      column(DATA_DATE, () => dataDate),
    ],
    country.series,
  );
}

/** The report's two distributions. */
export function distributionTable({ situations, ages, distributionYear, dataDate }: Dataset): Table {
  const items = [
    ...situations.map((share) => ({ ...share, distribution: 'situation', label: situationLabel(share.key) })),
    ...ages.map((share) => ({ ...share, distribution: 'alder', label: ageLabel(share.key) })),
  ];
  return tableOf<(typeof items)[number]>(
    { name: 'fordelinger', title: DISTRIBUTIONS_TITLE, primaryKey: [DISTRIBUTION.name, GROUP.name] },
    [
      column(DISTRIBUTION, ({ distribution }) => distribution),
      column(GROUP, ({ label }) => label),
      column(YEAR, () => distributionYear),
      column(SHARE, ({ percent }) => percent),
      column(REMAINDER, ({ remainder }) => remainder),
      column(WEEK, () => COUNT_WEEK),
      column(SOURCE, () => TABLE_SOURCE),
      column(DATA_DATE, () => dataDate),
    ],
    items,
  );
}

/** Series of more years than the report's tables hold. */
export function localSeriesTable({ localSeries, municipalities, dataDate }: Dataset): Table {
  const items = localSeries.flatMap(({ municipalityCode, series }) =>
    series.map((count) => ({ ...count, code: municipalityCode, series })),
  );
  const placeOf = (code: string) => municipalities.find((municipality) => municipality.code === code);
  return tableOf<(typeof items)[number]>(
    { name: 'lange-serier', title: LOCAL_SERIES_TITLE, primaryKey: [MUNICIPALITY_CODE.name, YEAR.name] },
    [
      column(MUNICIPALITY_CODE, ({ code }) => code),
      column(MUNICIPALITY_NAME, ({ code }) => placeOf(code)?.name ?? null),
      column(YEAR, ({ year }) => year),
      column(PERSONS_OF_YEAR, ({ persons }) => persons),
      column(WEEK, () => COUNT_WEEK),
      column(SOURCE, ({ code, series }) => {
        const place = placeOf(code);
        return place === undefined || beginsBeforeTables(series, place) ? LOCAL_SERIES_SOURCE : TABLE_SOURCE;
      }),
      column(DATA_DATE, () => dataDate),
    ],
    items,
  );
}
