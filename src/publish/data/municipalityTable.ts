import { changeColumn, percentColumn, verdictColumn } from '../../content/data/changeColumns.ts';
import { countColumn, flagColumn, rateColumn } from '../../content/data/countColumns.ts';
import { DATA_DATE, REMARK, SOURCE, WEEK } from '../../content/data/noteColumns.ts';
import {
  MUNICIPALITY_CODE,
  MUNICIPALITY_NAME,
  REGION_CODE,
  REGION_NAME,
} from '../../content/data/placeColumns.ts';
import { MUNICIPALITIES_TITLE, RATED_SOURCE } from '../../content/data/tableTexts.ts';
import { rankColumn, rankFromColumn, rankToColumn } from '../../content/data/rateColumns.ts';
import { rankRangesOf } from '../../charts/rankRanges.ts';
import { COUNT_WEEK } from '../../domain/countWeek.ts';
import type { Dataset, Municipality, Region } from '../../domain/dataset.ts';
import { rankAmong } from '../../domain/rank.ts';
import { changeColumns, countIn, levelColumns, ratesOfYears, remarksOf, yearsOf } from './sharedColumns.ts';
import { column, tableOf, type Column, type Table } from './table.ts';

function columnsOf(dataset: Dataset): Column<Municipality>[] {
  const regionOf = (code: string): Region | undefined =>
    dataset.regions.find((region) => region.code === code);
  const rateOf = ({ rates }: Municipality, year: number) => rates.find((rate) => rate.year === year);
  const rateYears = yearsOf(dataset.municipalities.flatMap(({ rates }) => rates));
  return [
    column(MUNICIPALITY_CODE, ({ code }) => code),
    column(MUNICIPALITY_NAME, ({ name }) => name),
    column(REGION_CODE, ({ regionCode }) => regionCode),
    column(REGION_NAME, ({ regionCode }) => regionOf(regionCode)?.name ?? null),
    ...changeColumns<Municipality>(dataset.municipalities, {
      countColumn,
      changeColumn,
      percentColumn,
      verdictColumn,
    }),
    ...rateYears.map((year) =>
      column<Municipality>(rateColumn(year), (m) => rateOf(m, year)?.printed ?? null),
    ),
    ...rateYears.map((year) =>
      column<Municipality>(flagColumn(year), (m) => rateOf(m, year)?.flagged ?? null),
    ),
    ...ratesOfYears(dataset.municipalities),
    ...rateYears.flatMap((year) => [
      ...levelColumns<Municipality>(year, countIn(year)),
      ...rankColumns(dataset, year),
    ]),
    column(WEEK, () => COUNT_WEEK),
    column(REMARK, ({ remarks }) => remarksOf(remarks)),
    column(SOURCE, () => RATED_SOURCE),
    column(DATA_DATE, () => dataset.dataDate),
  ];
}

/** The rank in a count, and its 95 % range. */
function rankColumns({ municipalities }: Dataset, year: number): Column<Municipality>[] {
  const rateIn = (municipality: Municipality): number | null => countIn(year)(municipality)?.rate ?? null;
  const all = municipalities.flatMap((municipality) => rateIn(municipality) ?? []);
  const rankOf = (municipality: Municipality): number | null => {
    const rate = rateIn(municipality);
    return rate === null ? null : rankAmong(rate, all).rank;
  };
  const ranges = rankRangesOf(municipalities)(year);
  return [
    column(rankColumn(year), rankOf),
    column(rankFromColumn(year), ({ code }) => ranges.get(code)?.from ?? null),
    column(rankToColumn(year), ({ code }) => ranges.get(code)?.to ?? null),
  ];
}

/** All municipalities in the order of their codes. */
export function municipalityTable(dataset: Dataset): Table {
  return tableOf(
    { name: 'kommuner', title: MUNICIPALITIES_TITLE, primaryKey: [MUNICIPALITY_CODE.name] },
    columnsOf(dataset),
    dataset.municipalities,
  );
}
