import { changeColumn, percentColumn, verdictColumn } from '../../content/da/data/changeColumns.ts';
import { countColumn, flagColumn, rateColumn } from '../../content/da/data/countColumns.ts';
import { DATA_DATE, REMARK, SOURCE } from '../../content/da/data/noteColumns.ts';
import {
  MUNICIPALITY_CODE,
  MUNICIPALITY_NAME,
  REGION_CODE,
  REGION_NAME,
} from '../../content/da/data/placeColumns.ts';
import { MUNICIPALITIES_TITLE, TABLE_SOURCE } from '../../content/da/data/tableTexts.ts';
import type { Dataset, Municipality, Region } from '../../domain/dataset.ts';
import { changeColumns, remarksOf, yearsOf } from './sharedColumns.ts';
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
      column<Municipality>(rateColumn(year), (m) => rateOf(m, year)?.ratePer1000 ?? null),
    ),
    ...rateYears.map((year) =>
      column<Municipality>(flagColumn(year), (m) => rateOf(m, year)?.flagged ?? null),
    ),
    column(REMARK, ({ remarks }) => remarksOf(remarks)),
    column(SOURCE, () => TABLE_SOURCE),
    column(DATA_DATE, () => dataset.dataDate),
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
