import { changeColumn, percentColumn, verdictColumn } from '../../content/data/changeColumns.ts';
import { countColumn, flaggedCountColumn, rateColumn } from '../../content/data/countColumns.ts';
import { DATA_DATE, REMARK, SOURCE, WEEK } from '../../content/data/noteColumns.ts';
import { REGION_CODE, REGION_NAME } from '../../content/data/placeColumns.ts';
import { RATED_SOURCE, REGIONS_TITLE } from '../../content/data/tableTexts.ts';
import { COUNT_WEEK } from '../../domain/countWeek.ts';
import type { Dataset, Region } from '../../domain/dataset.ts';
import { changeColumns, countIn, levelColumns, ratesOfYears, remarksOf } from './sharedColumns.ts';
import { column, tableOf, type Column, type Table } from './table.ts';

/** Figures that a region has for its own newest count: empty in the columns of other years. */
const ofYear =
  (year: number, pick: (region: Region) => number) =>
  (region: Region): number | null =>
    region.latestYear === year ? pick(region) : null;

/** All regions in the order of the report, with the newest count that was made in each. */
export function regionTable(dataset: Dataset): Table {
  const years = [...new Set(dataset.regions.map(({ latestYear }) => latestYear))].toSorted((a, b) => a - b);
  const columns: Column<Region>[] = [
    column(REGION_CODE, ({ code }) => code),
    column(REGION_NAME, ({ name }) => name),
    ...changeColumns<Region>(dataset.regions, { countColumn, changeColumn, percentColumn, verdictColumn }),
    ...years.flatMap((year) => [
      column(
        rateColumn(year),
        ofYear(year, ({ printedRate }) => printedRate),
      ),
      column(
        flaggedCountColumn(year),
        ofYear(year, ({ flaggedCount }) => flaggedCount),
      ),
    ]),
    ...ratesOfYears(dataset.regions),
    ...years.flatMap((year) => levelColumns<Region>(year, countIn(year))),
    column(WEEK, () => COUNT_WEEK),
    column(REMARK, ({ remarks }) => remarksOf(remarks)),
    column(SOURCE, () => RATED_SOURCE),
    column(DATA_DATE, () => dataset.dataDate),
  ];
  return tableOf(
    { name: 'regioner', title: REGIONS_TITLE, primaryKey: [REGION_CODE.name] },
    columns,
    dataset.regions,
  );
}
